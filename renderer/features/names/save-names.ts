import type { Connection } from '../../connect.ts'
import { download } from '../../download.ts'
import { namesOf } from './name-rows.ts'
import type { Names } from './names-context.tsx'

/** Writes a list with its answers as CSV: the desktop asks where to, a browser downloads it. Answers the file's name; null where it was not wanted. */
export async function saveNames({ host, library, shell }: Connection, names: Names): Promise<string | null> {
  const { table, hasHead, columns } = names.list
  const answers = namesOf(names.list).map((_, place) => names.answers[place] ?? null)
  const answered = { table, hasHead, columns, answers }
  if (host === 'electron') return (await shell.call('shell.saveNames', answered))?.name ?? null
  const { base64 } = await library.call('batch.table', answered)
  download(
    'names.csv',
    Uint8Array.from(atob(base64), character => character.charCodeAt(0)),
  )
  return 'names.csv'
}
