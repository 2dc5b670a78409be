import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Comparison, SharedWording } from '../contract/compare.ts'
import type { Call } from '../contract/method.ts'
import { splitSentences } from '../text/sentences.ts'
import { type Alignment, alignmentPieces } from './align-accounts.ts'
import type { Background } from './background.ts'
import { type ComparedDocument, readDocuments, readTies } from './compared-documents.ts'
import { createLatest } from './keep-latest.ts'
import { readDifferences } from './point-differences.ts'
import { sharedWordingPieces } from './shared-wording.ts'
import { giveWay, takeTurns } from './take-turns.ts'

type Chosen = { documents: readonly number[] }
type Aligned = { accounts: Alignment['accounts']; points: Comparison['points']; differences: Comparison['differences'] }

/** Points whose words are compared before the thread looks whether the comparison was cancelled. */
const pointsAtOnce = 50
/** Results that are kept: some screens of comparisons, with their wording. */
const mostKept = 24

/**
 * Compares two to six documents of a library. Works in bounded pieces; a cancel acts between them. What was compared is kept
 * until a text, a language or the word of the hand changes. `backgroundOf` knows the library's words. All fail: invalid (a document twice), not-found, unreadable (a
 * document without text), cancelled.
 */
export function createComparer(db: Database, backgroundOf?: (language: string | null) => Background) {
  const latest = createLatest(mostKept)

  return {
    /** The accounts as they are read, without waiting for what they share. */
    accounts({ documents }: Chosen): Pick<Comparison, 'event' | 'accounts'> {
      const rows = readDocuments(db, documents)
      const accounts = rows.map(row => accountOf(row, { sentences: splitSentences(row.text, row.language) }))
      return { event: eventOf(rows), accounts }
    },
    async run({ documents }: Chosen, call: Call): Promise<Comparison> {
      const rows = readDocuments(db, documents)
      const ties = readTies(db, rows)
      const { accounts, points, differences } = await latest(
        `points ${keyOf(rows)} ${JSON.stringify(ties)}`,
        async () => {
          const alignment = await takeTurns(alignmentPieces(rows, ties, backgroundOf), call)
          return { ...alignment, differences: await differencesOf(alignment, rows, call) } satisfies Aligned
        },
      )
      return {
        event: eventOf(rows),
        accounts: rows.map((row, at) => accountOf(row, accounts[at] ?? { sentences: [] })),
        points,
        differences,
      }
    },
    wording({ documents }: Chosen, call: Call): Promise<SharedWording> {
      const rows = readDocuments(db, documents)
      return latest(`wording ${keyOf(rows)}`, () => takeTurns(sharedWordingPieces(rows), call))
    },
  }
}
export type Comparer = ReturnType<typeof createComparer>

const keyOf = (rows: readonly ComparedDocument[]) =>
  rows.map(({ id, textVersion, language }) => `${id}.${textVersion}.${language}`).join()

async function differencesOf({ points, accounts }: Alignment, rows: readonly ComparedDocument[], call: Call) {
  const differences: Comparison['differences'] = []
  // Of a text too long to be compared as a whole, the rest is in no point and need not be read.
  const compared = rows.map((row, at) => ({ ...row, text: row.text.slice(0, accounts[at]?.comparedUntil) }))
  const differencesAt = readDifferences(compared)
  for (const [at, point] of points.entries()) {
    if (at % pointsAtOnce === 0) await giveWay(call)
    differences.push(...differencesAt(point, at))
  }
  return differences
}

type Read = { sentences: Comparison['accounts'][number]['sentences']; comparedUntil?: number }

function accountOf(row: ComparedDocument, { sentences, comparedUntil }: Read): Comparison['accounts'][number] {
  const { id, title, outlet, date, language, eventId, textVersion, text } = row
  const account = { id, title, outlet, date, language, eventId, textVersion, text, sentences }
  const isWhole = comparedUntil === undefined || comparedUntil >= text.length
  return isWhole ? account : { ...account, comparedUntil }
}

function eventOf(rows: readonly ComparedDocument[]): Comparison['event'] {
  const events = new Set(rows.map(({ eventId }) => eventId))
  if (events.has(null)) return events.size > 2 ? 'different' : 'not-established'
  return events.size === 1 ? 'established' : 'different'
}
