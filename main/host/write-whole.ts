import { existsSync } from 'node:fs'
import { CollateError } from '../contract/failure.ts'
import { writeFileAside } from '../library/manifest.ts'

/** Fails with exists where something is at a path already. */
export function refuseExisting(path: string): void {
  if (!existsSync(path)) return
  throw new CollateError(
    'exists',
    `There is a file at ${path} already. Choose another name, or replace it with --force.`,
  )
}

/**
 * Writes a file that a person asked for, readable by that person only; whole or not at all. Fails: exists (where it may not
 * be replaced), disk.
 */
export function writeWhole(path: string, bytes: Uint8Array, { mayReplace }: { mayReplace: boolean }): void {
  if (!mayReplace) refuseExisting(path)
  try {
    writeFileAside(path, bytes)
  } catch (error) {
    throw new CollateError(
      'disk',
      `The file ${path} could not be written. Check that its folder is there, that you may write in it, and that there is room.`,
      { cause: error },
    )
  }
}
