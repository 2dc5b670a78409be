import { createCancellation } from '../../contract/cancellation.ts'
import type { LibraryProgress } from '../../contract/library.ts'
import type { AbortSignalLike } from '../../contract/method.ts'
import { count } from './document-lines.ts'
import type { LibrarySession } from './library-session.ts'
import type { Terminal } from './terminal.ts'

/** Waits for a long call, shows how far it is, and cancels it at Ctrl+C. Fails as the call does, or with `gone`. */
export async function followWork<T>(
  { client, ended }: LibrarySession,
  terminal: Terminal,
  work: LibraryProgress['work'],
  begin: (signal: AbortSignalLike) => Promise<T>,
): Promise<T> {
  const { signal, abort } = createCancellation()
  const stop = [
    terminal.onInterrupt(() => {
      terminal.note('Stopping…')
      abort()
    }),
    client.on('library.progress', progress => {
      if (progress.work === work) terminal.progress(`${progress.done} of ${count(progress.total, 'document')}`)
    }),
  ]
  try {
    return await Promise.race([begin(signal), ended])
  } finally {
    for (const end of stop) end()
    terminal.progress(null)
  }
}
