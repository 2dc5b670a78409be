import type { Import, ImportFile } from '../contract/imports.ts'

/** Least time between two progress events of an import, in ms: ten a second. */
const eventInterval = 100
/** Files read before time left is said: the first ones include starting the process. */
const filesBeforeEstimate = 10

export type ImportProgress = ReturnType<typeof createImportProgress>

/** Keeps count of an import as its files come and end, and tells of it at most ten times a second. */
export function createImportProgress(start: Import, tell: (progress: Import) => void) {
  const counts = { ...start }
  const startedAt = Date.now()
  const endedBefore = ended()
  let toldAt = 0
  let timer: NodeJS.Timeout | undefined

  function ended(): number {
    return counts.imported + counts.duplicates + counts.failed
  }
  function msLeft(): number | null {
    const read = ended() - endedBefore
    if (counts.state !== 'running' || read < filesBeforeEstimate) return null
    return Math.round(((Date.now() - startedAt) / read) * Math.max(0, counts.files - ended()))
  }
  function now() {
    clearTimeout(timer)
    timer = undefined
    toldAt = Date.now()
    tell({ ...counts, msLeft: msLeft() })
  }
  function soon() {
    timer ??= setTimeout(now, Math.max(0, toldAt + eventInterval - Date.now())).unref()
  }

  return {
    /** Files that are known and have not ended. */
    left: () => counts.files - ended(),
    added(files: number) {
      counts.files += files
      soon()
    },
    fileEnded(file: ImportFile) {
      if (file.state === 'imported') counts.imported++
      if (file.state === 'duplicate') counts.duplicates++
      if (file.state === 'failed') counts.failed++
      soon()
    },
    /** Failed files wait again. */
    retried(files: number) {
      counts.failed -= files
      soon()
    },
    state(state: Import['state']) {
      counts.state = state
      now()
    },
  }
}
