import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import Database from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'
import type { LibraryCheck, LibraryProblem, LibraryProgress } from '../contract/library.ts'
import type { Call } from '../contract/method.ts'
import { isAnalysisCurrent } from '../search/analysis-version.ts'
import { type ContentSum, createContentReader, emptySum, sumIndex } from '../search/index-content.ts'
import { openReader, type Reader } from './database.ts'
import { databaseFile } from './manifest.ts'
import { originalPath } from './originals.ts'
import { indexedDocumentLoader } from './reindex.ts'

/** So many problems are listed; all are counted. */
const mostListed = 1000
/** So many documents are analysed between two turns of the event loop. */
const documentsAtOnce = 20

type Checking = {
  db: Reader
  folder: string
  report: (problem: LibraryProblem) => void
  /** Says how many documents of how many are compared. */
  tell: (done: number, total: number) => void
  /** Lets other calls through; throws where the check was cancelled. */
  between: () => Promise<void>
}

/**
 * Proves that a library's index holds what its documents hold and nothing else: SQLite and FTS5 look through every table, each
 * document has one row in the index, and each word stands in the index at the places where its fields, analysed again, have it.
 * An index that an older analysis made is not compared: all of it would differ. All is read at one moment, on a connection of its
 * own, while work goes on. Fails: cancelled, wrong-key, damaged.
 */
export async function checkLibrary(
  { folder, key }: { folder: string; key?: string | undefined },
  withOriginals: boolean,
  { signal }: Call,
  onProgress: (progress: LibraryProgress) => void = () => {},
): Promise<LibraryCheck> {
  const problems: LibraryProblem[] = []
  let wrong = 0
  const db = openReader({ file: databaseFile(folder), key })
  const checking: Checking = {
    db,
    folder,
    tell: (done, total) => onProgress({ work: 'check', done, total }),
    report(problem) {
      wrong++
      if (problems.length < mostListed) problems.push(problem)
    },
    async between() {
      await new Promise<void>(resolve => setImmediate(resolve))
      if (signal.aborted) throw new CollateError('cancelled', 'Cancelled. Nothing was changed.')
    },
  }
  try {
    // For the temporary table through which the index is read; the database itself is open for reading only.
    db.pragma('query_only = off')
    db.exec('begin')
    const tables = await checkTables(checking)
    const compared = await checkIndex(checking)
    const originals = withOriginals ? await checkOriginals(checking) : 0
    return { ...compared, tables, originals, wrong, problems }
  } finally {
    db.close()
  }
}

/** SQLite's own check of every table, and through it FTS5's of the indexes; one statement for each. */
async function checkTables({ db, report, between }: Checking): Promise<number> {
  const tables = db.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
  for (const table of tables) {
    if (!isSound(db, table)) report({ kind: 'damaged', table })
    await between()
  }
  return tables.length
}

function isSound(db: Reader, table: string): boolean {
  try {
    return db.pragma(`quick_check("${table.replaceAll('"', '""')}")`, { simple: true }) === 'ok'
  } catch (error) {
    return unlessDamage(error)
  }
}

/** False for an error that says that the database is damaged; any other is thrown on. */
function unlessDamage(error: unknown): false {
  if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return false
  throw error
}

async function checkIndex(checking: Checking): Promise<{ documents: number; words: number }> {
  const { db, report, between } = checking
  const waiting = idsOf(db, 'select id from documents where is_indexed = 0 order by id')
  for (const id of waiting) report({ kind: 'waiting', document: id })
  const unlisted = idsOf(db, 'select id from documents where id not in (select id from postings_docsize) order by id')
  for (const id of unlisted) report({ kind: 'missing', document: id })
  if (!isAnalysisCurrent(db)) {
    report({ kind: 'outdated' })
    return { documents: 0, words: 0 }
  }
  const sums = new Map<number, ContentSum>()
  for (const id of idsOf(db, 'select id from documents order by id')) sums.set(id, emptySum())

  const strays = new Set(idsOf(db, 'select id from postings_docsize where id not in (select id from documents)'))
  try {
    for (const table of ['postings', 'champions'] as const) {
      for (const id of await sumIndex(db, table, sums, between)) strays.add(id)
    }
  } catch (error) {
    unlessDamage(error)
    report({ kind: 'damaged', table: 'postings' })
    return { documents: 0, words: 0 }
  }
  for (const id of strays) report({ kind: 'stray', document: id })
  for (const id of [...waiting, ...unlisted]) sums.delete(id)
  return { documents: sums.size, words: await compareDocuments(checking, sums) }
}

/** Analyses each document again and compares; answers how many words the index holds of them. */
async function compareDocuments({ db, report, tell, between }: Checking, sums: ReadonlyMap<number, ContentSum>) {
  const load = indexedDocumentLoader(db)
  const expect = createContentReader(db)
  let words = 0
  let done = 0
  for (const [id, held] of sums) {
    const document = load(id)
    if (!document) continue
    const { sum, hasForms } = expect(document)
    if (!isSame(sum, held)) report({ kind: 'different', document: id })
    if (!hasForms) report({ kind: 'unstemmed', document: id })
    words += held.words
    if (++done % documentsAtOnce === 0) {
      tell(done, sums.size)
      await between()
    }
  }
  return words
}

const isSame = (a: ContentSum, b: ContentSum) => a.one === b.one && a.two === b.two && a.words === b.words

const idsOf = (db: Reader, sql: string) => db.prepare(sql).pluck().all() as number[]

/** Reads every original and compares it with the hash it was imported with; answers how many there are. */
async function checkOriginals({ db, folder, report, between }: Checking): Promise<number> {
  const originals = db.prepare('select id, original, sha256 from documents order by id').all() as {
    id: number
    original: string
    sha256: string
  }[]
  for (const { id, original, sha256 } of originals) {
    const path = originalPath(folder, original)
    if (!existsSync(path)) report({ kind: 'originalMissing', document: id })
    else if ((await hashOf(path)) !== sha256) report({ kind: 'originalChanged', document: id })
    await between()
  }
  return originals.length
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
