import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Imported bytes lie in `originals/xx/<id>` under a random id, so that a file name never proves what is inside. A file is
 * first written and synced in `originals/staging` under its final id, then its document is committed, then it is moved to
 * its place; whatever a crash leaves in staging is moved or removed at the next opening.
 */
export const stagingFolder = (library: string) => join(library, 'originals', 'staging')

/** What was taken out of containers and waits to be read: a folder for each of them (import-parts.ts). */
export const partsFolder = (library: string) => join(stagingFolder(library), 'parts')

/** A new random id of an original: 32 hexadecimal digits. */
export const newOriginalId = () => randomBytes(16).toString('hex')

const placeOf = (library: string, id: string) => join(library, 'originals', id.slice(0, 2), id)

/** Where an original's bytes are now: at their place, or still in staging after a crash. */
export function originalPath(library: string, id: string): string {
  const place = placeOf(library, id)
  return existsSync(place) ? place : join(stagingFolder(library), id)
}

/** Moves a committed document's original to its place. */
export function settleOriginal(library: string, id: string) {
  const staged = join(stagingFolder(library), id)
  try {
    renameSync(staged, placeOf(library, id))
  } catch {
    // The first of its folder: asking beforehand would cost more than the move itself.
    mkdirSync(join(library, 'originals', id.slice(0, 2)), { recursive: true, mode: 0o700 })
    renameSync(staged, placeOf(library, id))
  }
}

/** Removes an original that no document uses (a duplicate's, a failed file's, an erased document's). */
export function removeOriginal(library: string, id: string) {
  rmSync(join(stagingFolder(library), id), { force: true })
  rmSync(placeOf(library, id), { force: true })
}

/** Settles what a crash left in staging: originals of committed documents go to their place, the rest but for parts is removed. */
export function settleStaging(library: string, isCommitted: (id: string) => boolean) {
  const staging = stagingFolder(library)
  mkdirSync(staging, { recursive: true, mode: 0o700 })
  for (const id of readdirSync(staging)) {
    if (join(staging, id) === partsFolder(library)) continue
    if (isCommitted(id)) settleOriginal(library, id)
    else rmSync(join(staging, id), { force: true, recursive: true })
  }
}
