import { count } from './document-lines.ts'
import type { Terminal } from './terminal.ts'
import type { LibraryClient } from './with-library.ts'

/** Has the wording of every document read that is not yet: a command line does not wait in the background. */
export async function prepareSignatures(client: LibraryClient, terminal: Terminal): Promise<void> {
  const { waiting } = await client.call('similar.status', {})
  if (waiting === 0) return
  if (waiting > 500) terminal.note(`Reading the wording of ${count(waiting, 'document')} first.`)
  await client.call('similar.prepare', {})
}
