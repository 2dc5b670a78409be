import { rm, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { TakenFile } from './store.ts'

/** Uploaded copies and what was taken out of containers: removed once their file has ended. */
export function createTemporaries() {
  const files = new Map<number, TakenFile>()
  return {
    keep: (file: TakenFile) => void files.set(file.id, file),
    async remove(fileId: number) {
      const file = files.get(fileId)
      files.delete(fileId)
      if (!file) return
      await rm(file.path, { force: true }).catch(() => {})
      // The folder of a container's parts goes with the last of them.
      if (file.inside) await rmdir(dirname(file.path)).catch(() => {})
    },
  }
}
