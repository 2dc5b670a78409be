import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Edition, EditionHistory, EditionStep } from '../contract/editions.ts'
import type { Call } from '../contract/method.ts'
import { type ComparedDocument, readDocuments } from './compared-documents.ts'
import { editionChangePieces } from './edition-changes.ts'
import { createLatest } from './keep-latest.ts'
import { type ReadEdition, readEdition } from './read-edition.ts'
import { giveWay, takeTurns } from './take-turns.ts'

type Chosen = { documents: readonly number[]; order: 'date' | 'given' }

/** Histories that are kept. */
const mostKept = 4

/**
 * Tells what changed from edition to edition. Works in bounded pieces; a cancel acts between them.
 * Fails: invalid (a document twice), not-found, unreadable (a document without text), cancelled.
 */
export function createEditionComparer(db: Database) {
  const latest = createLatest(mostKept)
  return async ({ documents, order }: Chosen, call: Call): Promise<EditionHistory> => {
    const read = readDocuments(db, documents)
    const rows = order === 'date' ? byDate(read) : read
    const key = rows.map(({ id, textVersion, language }) => `${id}.${textVersion}.${language}`).join()
    return { editions: rows.map(editionOf), steps: await latest(key, () => stepsBetween(rows, call)) }
  }
}

async function stepsBetween(rows: readonly ComparedDocument[], call: Call): Promise<EditionStep[]> {
  const steps: EditionStep[] = []
  let last: { id: number; edition: ReadEdition } | undefined
  for (const row of rows) {
    await giveWay(call)
    const edition = readEdition(row)
    if (last) {
      const changes = await takeTurns(editionChangePieces(last.edition, edition), call)
      steps.push({ before: last.id, after: row.id, ...changes })
    }
    last = { id: row.id, edition }
  }
  return steps
}

/** A year stands before its months and days; where a date is not known, the order given stays. */
function byDate(rows: readonly ComparedDocument[]): readonly ComparedDocument[] {
  if (rows.some(({ date }) => date === null)) return rows
  const dateOf = ({ date }: ComparedDocument) => date ?? ''
  return rows.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
}

const editionOf = ({ id, title, outlet, date, language, textVersion, text }: ComparedDocument): Edition => ({
  id,
  title,
  outlet,
  date,
  language,
  textVersion,
  text,
})
