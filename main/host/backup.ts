import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { Call } from '../contract/method.ts'
import { databaseFile, makeLibraryFolder, readManifest, writeManifest } from '../library/manifest.ts'
import { originalPath } from '../library/originals.ts'
import type { Original } from '../library/writer-service.ts'
import type { OpenLibrary } from './open-library.ts'
import { inspectDatabase } from './threads.ts'

/**
 * A whole copy of an open library while work goes on: the database from one moment, then the originals it names. The
 * manifest is written last, so that a copy cut short is not taken for a library. Fails: exists, disk, cancelled.
 */
export async function backUp(library: OpenLibrary, to: string, call: Call) {
  makeLibraryFolder(to)
  try {
    const originals = await library.threads.compute.call('thread.copyDatabase', { to: databaseFile(to) })
    for (const original of originals) await copyOriginal(library.folder, to, original, call)
    writeManifest(to, library.manifest)
    return { documents: originals.length, bytes: originals.reduce((sum, { bytes }) => sum + bytes, 0) }
  } catch (error) {
    await rm(to, { recursive: true, force: true })
    throw error
  }
}

/**
 * Copies a backup into a new or empty folder. Each original is checked against its hash on the way; where one does not
 * hold, nothing is restored. Fails: not-found, damaged, exists, disk, cancelled.
 */
export async function restore(from: string, to: string, key: string | undefined, call: Call) {
  const manifest = readManifest(from)
  makeLibraryFolder(to)
  try {
    await copySynced(databaseFile(from), databaseFile(to))
    for (const original of await inspectDatabase(to, key)) {
      await copyOriginal(from, to, original, call)
      await checkOriginal(to, original)
    }
    writeManifest(to, manifest)
  } catch (error) {
    await rm(to, { recursive: true, force: true })
    throw error
  }
}

async function copyOriginal(from: string, to: string, { original }: Original, { signal }: Call) {
  if (signal.aborted) throw new CollateError('cancelled', 'Cancelled. Nothing was copied.')
  await copySynced(originalPath(from, original), join(to, 'originals', original.slice(0, 2), original))
}

/** Copies one file and flushes it to the disk; a copy-on-write clone where the file system has them. */
async function copySynced(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    const handle = await open(to, 'r+')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    throw new CollateError(
      'disk',
      'A file could not be copied. Check that both places can be reached and that there is room on the disk.',
      {
        cause: error,
      },
    )
  }
}

async function checkOriginal(folder: string, { original, sha256 }: Original) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(originalPath(folder, original))) hash.update(chunk as Buffer)
  if (hash.digest('hex') === sha256) return
  throw new CollateError(
    'damaged',
    'An original in the backup is not what it was, so nothing was restored. Try an older backup.',
  )
}
