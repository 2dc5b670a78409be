import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type RecentLibrary, recentLibrarySchema } from '../contract/library.ts'
import { writeFileAside } from '../library/manifest.ts'

/** As many libraries as Open Recent shows. */
const keep = 12

/** The libraries opened last, newest first, kept in `recent.json` of the configuration folder. */
export function createRecent(configFolder: string) {
  const file = join(configFolder, 'recent.json')

  function list(): RecentLibrary[] {
    try {
      return v.parse(v.array(recentLibrarySchema), JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return []
    }
  }
  function write(libraries: RecentLibrary[]) {
    mkdirSync(configFolder, { recursive: true, mode: 0o700 })
    writeFileAside(file, JSON.stringify(libraries.slice(0, keep), null, 2))
  }
  const without = (folder: string) => list().filter(library => library.folder !== folder)

  return {
    list,
    note: (folder: string, name: string) => write([{ folder, name, openedAt: Date.now() }, ...without(folder)]),
    forget: (folder: string) => write(without(folder)),
  }
}
export type Recent = ReturnType<typeof createRecent>
