import type { Stretch, Tie, TieKind } from '../contract/comparisons.ts'
import { CollateError } from '../contract/failure.ts'
import type { Reader, Writer } from './database.ts'
import { createWordsReader } from './stored-words.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type TieRow = {
  id: number
  kind: Tie['kind']
  one_document: number
  one_version: number
  one_start: number
  one_end: number
  other_document: number
  other_version: number
  other_start: number
  other_end: number
}

/** What a person said of stretches of any two of these documents, the oldest first. */
export function tiesBetween(db: Reader | Writer, documents: readonly number[]): Tie[] {
  const chosen = JSON.stringify(documents)
  const rows = db
    .prepare(`
      select * from ties
      where one_document in (select value from json_each(?)) and other_document in (select value from json_each(?))
      order by id`)
    .all(chosen, chosen) as TieRow[]
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    one: { document: row.one_document, textVersion: row.one_version, start: row.one_start, end: row.one_end },
    other: { document: row.other_document, textVersion: row.other_version, start: row.other_start, end: row.other_end },
  }))
}

export function tieWriting({ db, mutate }: Writing) {
  const wordsOf = createWordsReader(db)

  /** An earlier word of the hand on the same matter, on stretches that overlap these on both sides. */
  function replaced(kind: TieKind, one: Stretch, other: Stretch): Tie[] {
    return tiesBetween(db, [one.document, other.document]).filter(
      tie => isOfFigures(tie.kind) === isOfFigures(kind) && overlap(tie.one, one) && overlap(tie.other, other),
    )
  }

  return {
    'ties.set': ({ kind, pairs }) =>
      mutate(`ties.${kind}`, pairs.length, changes => {
        for (const pair of pairs) {
          const [one, other] = inOrder(kind, pair.one, pair.other)
          wordsOf(one)
          wordsOf(other)
          for (const tie of replaced(kind, one, other)) changes.remove('ties', { id: tie.id })
          changes.insert('ties', { kind, ...columns('one', one), ...columns('other', other), created_at: Date.now() })
        }
        return null
      }),
    'ties.remove': ({ ids }) =>
      mutate('ties.remove', ids.length, changes => {
        for (const id of ids) changes.remove('ties', { id })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}

const isOfFigures = (kind: TieKind) => kind === 'measured-alike' || kind === 'measured-apart'

/** The smaller id first; two figures may be of one account, and then the one that stands first. */
function inOrder(kind: TieKind, one: Stretch, other: Stretch): [Stretch, Stretch] {
  if (one.document !== other.document) return one.document < other.document ? [one, other] : [other, one]
  if (!isOfFigures(kind)) {
    throw new CollateError('invalid', 'Both passages are in one document. Choose passages of two accounts.')
  }
  if (overlap(one, other)) throw new CollateError('invalid', 'This is one figure. Choose two different ones.')
  return one.start < other.start ? [one, other] : [other, one]
}

const overlap = (one: Stretch, other: Stretch) =>
  one.textVersion === other.textVersion && one.start < other.end && other.start < one.end

const columns = (side: 'one' | 'other', { document, textVersion, start, end }: Stretch) => ({
  [`${side}_document`]: document,
  [`${side}_version`]: textVersion,
  [`${side}_start`]: start,
  [`${side}_end`]: end,
})
