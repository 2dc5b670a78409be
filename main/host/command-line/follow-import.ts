import { CollateError } from '../../contract/failure.ts'
import type { Import, ImportFile } from '../../contract/imports.ts'
import type { LibrarySession } from './library-session.ts'

export type ImportListener = {
  onFile(file: ImportFile): void
  onProgress(progress: Import): void
  /** Called with the import's id as soon as it is known. */
  onStart(id: number): void
}

const isOver = ({ state }: Import) => state === 'done' || state === 'cancelled' || state === 'interrupted'

/**
 * Begins or resumes an import and follows it to its end, telling of each file once; answers how it ended. Fails as the call
 * does, or with `gone` when the process that reads the files ends.
 */
export async function followImport(
  { client, ended }: LibrarySession,
  begin: () => Promise<number>,
  listener: ImportListener,
): Promise<Import> {
  let id: number | undefined
  // Events may overtake the answer that says which import is ours.
  const early: (() => void)[] = []
  const told = new Set<number>()
  const over = Promise.withResolvers<Import>()

  function when(importId: number, act: () => void) {
    if (id === undefined) early.push(() => when(importId, act))
    else if (id === importId) act()
  }
  function tell(file: ImportFile) {
    if (told.has(file.id)) return
    told.add(file.id)
    listener.onFile(file)
  }
  const stop = [
    client.on('imports.fileDone', ({ importId, file }) => when(importId, () => tell(file))),
    client.on('imports.progress', progress =>
      when(progress.id, () => {
        listener.onProgress(progress)
        if (isOver(progress)) over.resolve(progress)
      }),
    ),
  ]
  try {
    id = await Promise.race([begin(), ended])
    listener.onStart(id)
    for (const act of early.splice(0)) act()
    return await Promise.race([over.promise, ended])
  } finally {
    for (const end of stop) end()
  }
}

/** The import that was paused, cancelled or interrupted last. Fails: not-found. */
export async function findUnfinished({ client }: LibrarySession): Promise<number> {
  const imports = await client.call('imports.list', {})
  const [last] = imports
    .filter(({ state }) => state === 'paused' || state === 'cancelled' || state === 'interrupted')
    .sort((a, b) => b.startedAt - a.startedAt)
  if (last) return last.id
  throw new CollateError('not-found', 'No import was cut short in this library: there is nothing to go on with.')
}
