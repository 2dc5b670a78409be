import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import { searchSchema } from '../search/schema.ts'
import type { Writer } from './database.ts'
import { begin } from './schema/001-begin.ts'
import { comparisons } from './schema/002-comparisons.ts'
import { signatures } from './schema/003-signatures.ts'
import { searches } from './schema/004-searches.ts'
import { champions } from './schema/005-champions.ts'
import { spellings } from './schema/006-spellings.ts'
import { readings } from './schema/007-readings.ts'
import { duplicates } from './schema/008-duplicates.ts'
import { watchedFolders } from './schema/009-watched-folders.ts'
import { ledgers } from './schema/010-ledgers.ts'

/** Numbered, forward only: the version of a database is how many of these it has run. Never change one that was released. */
export const migrations: readonly string[] = [
  begin + searchSchema,
  comparisons,
  signatures,
  searches,
  champions,
  spellings,
  readings,
  duplicates,
  watchedFolders,
  ledgers,
]

/** Copies of the database made before a migration; Delete for good removes them. */
export const copiesFolder = (library: string) => join(library, 'before-migration')

export const databaseVersion = (db: Writer) => db.pragma('user_version', { simple: true }) as number

/**
 * Brings a database to the newest version, each migration in a transaction of its own, after copying it (but for a new,
 * empty one). Answers a sentence for the person where something was done. Fails: too-new.
 */
export function migrate(db: Writer, library: string, steps: readonly string[] = migrations): string[] {
  const from = databaseVersion(db)
  if (from > steps.length) {
    throw new CollateError(
      'too-new',
      'This library was written by a newer Collate. Open it with that version or a later one.',
    )
  }
  if (from === steps.length) return []
  const copy = from > 0 ? copyDatabase(db, library, from) : null
  for (let version = from; version < steps.length; version++) {
    db.transaction(() => {
      db.exec(steps[version] ?? '')
      db.pragma(`user_version = ${version + 1}`)
    })()
  }
  return copy
    ? [
        `The library was brought to the form of this version of Collate. A copy of the database as it was lies in ${copy}.`,
      ]
    : []
}

/** With the key of the library, if it has one: VACUUM INTO keeps the encryption. */
function copyDatabase(db: Writer, library: string, version: number): string {
  const folder = copiesFolder(library)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = join(folder, `library-${version}-${Date.now()}.db`)
  db.prepare('vacuum into ?').run(copy)
  return copy
}
