import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** The library's folders for what is being read: originals that become documents, and what was inside of them. */
export type StagingFolders = { stagingFolder: string; partsFolder: string }

/** Where a file is copied to while it is read, and where what is inside it is put (a folder that is made when it is needed). */
export type StagingPlace = { stagingPath: string; partsFolder: string }

/** A new place, under the id that the library will know the original by (library/originals.ts). */
export function newStagingPlace({ stagingFolder, partsFolder }: StagingFolders): StagingPlace {
  const id = randomBytes(16).toString('hex')
  return { stagingPath: join(stagingFolder, id), partsFolder: join(partsFolder, id) }
}
