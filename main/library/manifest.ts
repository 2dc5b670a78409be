import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { CollateError } from '../contract/failure.ts'

/** Version of the folder's layout; the database has its own, by migrations. */
const formatVersion = 1

const manifestSchema = v.object({
  format: v.pipe(v.number(), v.integer()),
  id: v.string(),
  name: v.string(),
  createdAt: v.number(),
  isSample: v.optional(v.boolean(), false),
  /** Whether the database needs a key. */
  isLocked: v.boolean(),
})
export type Manifest = v.InferOutput<typeof manifestSchema>

export const databaseFile = (folder: string) => join(folder, 'library.db')
const manifestFile = (folder: string) => join(folder, 'library.json')

export const isLibrary = (folder: string) => existsSync(manifestFile(folder))

/** Reads `library.json`. Fails: not-found, damaged, too-new. */
export function readManifest(folder: string): Manifest {
  if (!isLibrary(folder)) {
    throw new CollateError(
      'not-found',
      `There is no Collate library in ${folder}. Choose another folder, or create one there.`,
    )
  }
  const manifest = v.safeParse(manifestSchema, parseJson(manifestFile(folder)))
  if (!manifest.success) {
    throw new CollateError(
      'damaged',
      'The library’s library.json is damaged. Restore it from a backup; the documents are untouched.',
    )
  }
  if (manifest.output.format > formatVersion) {
    throw new CollateError(
      'too-new',
      'This library was written by a newer Collate. Open it with that version or a later one.',
    )
  }
  return manifest.output
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

export type ManifestOptions = { name?: string | undefined; isLocked: boolean; isSample?: boolean }

export function newManifest(folder: string, { name, isLocked, isSample = false }: ManifestOptions): Manifest {
  const trimmed = name?.trim()
  return {
    format: formatVersion,
    id: randomUUID(),
    name: trimmed || basename(folder),
    createdAt: Date.now(),
    isSample,
    isLocked,
  }
}

export function writeManifest(folder: string, manifest: Manifest) {
  writeFileAside(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Writes a file aside, syncs it and renames it into place, so that it is whole or not there. */
export function writeFileAside(file: string, content: string | Uint8Array, mode = 0o600) {
  const aside = `${file}.${process.pid}.new`
  try {
    writeFileSync(aside, content, { mode, flush: true })
    renameSync(aside, file)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

/** Makes the folder of a new library, private to its owner. Fails: exists where it is not empty, disk. */
export function makeLibraryFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
  } catch (error) {
    throw new CollateError('disk', `The folder ${folder} cannot be made. Choose a place where you may write.`, {
      cause: error,
    })
  }
  if (readdirSync(folder).length > 0) {
    throw new CollateError(
      'exists',
      `The folder ${folder} is not empty. Choose a new or an empty folder for the library.`,
    )
  }
}
