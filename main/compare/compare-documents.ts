import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Comparison } from '../contract/compare.ts'
import { CollateError } from '../contract/failure.ts'
import type { Call } from '../contract/method.ts'
import { type Alignment, alignmentPieces } from './align-accounts.ts'
import { pointDifferences } from './point-differences.ts'

/** Points whose words are compared before the thread looks whether the comparison was cancelled. */
const pointsAtOnce = 50

/**
 * Compares two to six documents of a library. Works in bounded pieces; a cancel acts between them.
 * Fails: invalid (a document twice), not-found, unreadable (a document without text), cancelled.
 */
export async function compareDocuments(
  db: Database,
  { documents }: { documents: readonly number[] },
  call: Call,
): Promise<Comparison> {
  const rows = readRows(db, documents)
  const alignment = await align(rows, call)
  const differences: Comparison['differences'] = []
  for (const [at, point] of alignment.points.entries()) {
    if (at % pointsAtOnce === 0) await giveWay(call)
    differences.push(...pointDifferences(point, at, rows))
  }
  return {
    event: eventOf(rows),
    accounts: rows.map((row, at) => accountOf(row, alignment.accounts[at])),
    points: alignment.points,
    differences,
  }
}

async function align(rows: readonly Row[], call: Call): Promise<Alignment> {
  const pieces = alignmentPieces(rows)
  for (;;) {
    await giveWay(call)
    const { done, value } = pieces.next()
    if (done) return value
  }
}

/** Lets messages in, among them a cancel. */
async function giveWay({ signal }: Call): Promise<void> {
  await nextTurn()
  if (signal.aborted) throw new CollateError('cancelled', 'Cancelled.')
}

type Row = {
  id: number
  title: string
  outlet: string | null
  date: string | null
  language: string | null
  eventId: number | null
  textVersion: number
  unreadable: string | null
  text: string
}

function readRows(db: Database, documents: readonly number[]): Row[] {
  if (new Set(documents).size < documents.length) {
    throw new CollateError(
      'invalid',
      'The same document was chosen twice. Choose two to six different ones to compare.',
    )
  }
  const find = db.prepare<[number], Row>(`
    select d.id, d.title, d.outlet, d.date, d.language, d.event_id as eventId, d.text_version as textVersion, d.unreadable,
      coalesce(t.text, '') as text
    from documents d left join texts t on t.document_id = d.id and t.version = d.text_version
    where d.id = ?`)
  return documents.map(id => {
    const row = find.get(id)
    if (!row) {
      throw new CollateError(
        'not-found',
        'A document to compare is gone. It may have been deleted for good; choose others.',
      )
    }
    if (row.unreadable !== null || row.text.trim() === '') {
      throw new CollateError(
        'unreadable',
        `“${row.title}” has no readable text, so it cannot be compared. Leave it out.`,
      )
    }
    return row
  })
}

function accountOf(row: Row, read: Alignment['accounts'][number] | undefined): Comparison['accounts'][number] {
  const { id, title, outlet, date, language, eventId, textVersion, text } = row
  const account = { id, title, outlet, date, language, eventId, textVersion, text, sentences: read?.sentences ?? [] }
  const isWhole = read === undefined || read.comparedUntil >= text.length
  return isWhole ? account : { ...account, comparedUntil: read.comparedUntil }
}

function eventOf(rows: readonly Row[]): Comparison['event'] {
  const events = new Set(rows.map(({ eventId }) => eventId))
  if (events.has(null)) return events.size > 2 ? 'different' : 'not-established'
  return events.size === 1 ? 'established' : 'different'
}
