import type { ChangedKind } from '../contract/library.ts'
import type { IndexWriter } from '../search/index-writer.ts'
import { type Changes, type RowChange, recordChanges } from './changes.ts'
import type { Writer } from './database.ts'
import { createHistoryLog } from './history-log.ts'
import { type AnalysisKeeper, createAnalysisKeeper } from './ledgers/analyses.ts'
import { createRebuilder, type Rebuilder } from './rebuild.ts'
import { createReindexer, type Reindexer } from './reindex.ts'
import { createRowStatements, type RowStatements, type UndoableTable } from './rows.ts'
import { createSignatureKeeper, type SignatureKeeper } from './signatures.ts'
import { createSteps, type Steps } from './steps.ts'

export type Announce = (kinds: ChangedKind[], documents?: number[]) => void

/** What a write handler works with. */
export type Writing = {
  db: Writer
  folder: string
  statements: RowStatements
  steps: Steps
  index: IndexWriter
  reindexer: Reindexer
  rebuilder: Rebuilder
  signatures: SignatureKeeper
  analyses: AnalysisKeeper
  announce: Announce
  log(kind: string, documents: readonly number[], changes: readonly RowChange[]): void
  /**
   * One action of a person: one transaction, one step that can be undone, one line of history. `count` says how many
   * things it was about. An action that changes nothing leaves no trace.
   */
  mutate<T>(kind: string, count: number, change: (changes: Changes) => T): T
  /** The same for what the program does by itself: it is in the history, and no step. */
  mutateQuietly<T>(kind: string, change: (changes: Changes) => T): T
}

export function createWriting(db: Writer, folder: string, announce: Announce): Writing {
  const statements = createRowStatements(db)
  const steps = createSteps(db, statements)
  const log = createHistoryLog(db)
  const rebuilder = createRebuilder(db)
  const { index } = rebuilder
  const reindexer = createReindexer(db, index, announce)
  const signatures = createSignatureKeeper(db)
  const analyses = createAnalysisKeeper(db)

  function commit<T>(kind: string, change: (changes: Changes) => T, keep: (rows: readonly RowChange[]) => void): T {
    const changes = recordChanges(statements)
    const result = db.transaction(() => {
      const value = change(changes)
      if (changes.rows.length === 0) return value
      keep(changes.rows)
      log(kind, touchedDocuments(changes.rows), changes.rows)
      reindexer.noteChanges(changes.rows)
      analyses.noteChanges(changes.rows)
      return value
    })()
    if (changes.rows.length > 0) announceChanges(announce, changes.rows)
    return result
  }
  const mutate: Writing['mutate'] = (kind, count, change) => commit(kind, change, rows => steps.add(kind, count, rows))
  const mutateQuietly: Writing['mutateQuietly'] = (kind, change) => commit(kind, change, () => {})

  return {
    db,
    folder,
    statements,
    steps,
    index,
    reindexer,
    rebuilder,
    signatures,
    analyses,
    announce,
    log,
    mutate,
    mutateQuietly,
  }
}

/** The documents that a set of changes is about, each once. */
export function touchedDocuments(rows: readonly RowChange[]): number[] {
  return [...new Set(rows.map(row => row.document).filter(id => id !== null))]
}

const kindOfTable: Record<UndoableTable, ChangedKind[]> = {
  documents: ['documents'],
  events: ['events'],
  tags: ['tags'],
  document_tags: ['documents', 'tags'],
  sources: ['sources'],
  passages: ['passages', 'documents', 'sources'],
  comparisons: ['comparisons'],
  comparison_accounts: ['comparisons'],
  comparison_tags: ['comparisons', 'tags'],
  saved_searches: ['searches'],
  ties: ['ties'],
  translations: ['translations'],
  editions: ['editions'],
  not_same: ['editions'],
  ledger_edits: ['ledgers'],
  claims: ['claims'],
  claim_cells: ['claims'],
}

/** Tells the listeners which kinds of thing changed; ids only where they are few. */
export function announceChanges(announce: Announce, rows: readonly RowChange[]) {
  const kinds = new Set<ChangedKind>(['history'])
  for (const { table } of rows) for (const kind of kindOfTable[table]) kinds.add(kind)
  if (rows.some(({ table }) => table === 'documents')) for (const kind of ['events', 'tags'] as const) kinds.add(kind)
  const documents = touchedDocuments(rows)
  announce([...kinds], documents.length <= 100 ? documents : undefined)
}
