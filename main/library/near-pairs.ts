import * as v from 'valibot'
import { type Differences, differencesSchema, type NearPair } from '../contract/duplicates.ts'
import { CollateError } from '../contract/failure.ts'
import type { Reader, Writer } from './database.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

/** What the compute thread found nearly the same as one text (main/compare/pair-documents.ts): `before` is that of the smaller id. */
export const pairedDocumentSchema = v.object({
  id: v.number(),
  textVersion: v.number(),
  pairs: v.array(
    v.object({
      other: v.number(),
      otherVersion: v.number(),
      likeness: v.number(),
      differences: v.nullable(differencesSchema),
    }),
  ),
})
export type PairedDocument = v.InferOutput<typeof pairedDocumentSchema>

/** How many documents were not looked at yet for what is nearly the same. */
export function countUnpaired(db: Reader | Writer): number {
  return db.prepare('select count(*) from documents where is_paired = 0').pluck().get() as number
}

/** Keeps what was found, in one transaction, and says so when no document is left; what is of a text that changed meanwhile is left out, and will be found again. */
export function keepNearPairs({ db, announce }: Writing, paired: readonly PairedDocument[]): null {
  const isCurrent = db.prepare('select 1 from documents where id = ? and text_version = ? and is_signed = 1')
  const put = db.prepare('insert or replace into near_pairs values (?, ?, ?, ?, ?, ?)')
  const mark = db.prepare('update documents set is_paired = 1 where id = ?')
  db.transaction(() => {
    for (const { id, textVersion, pairs } of paired) {
      if (!isCurrent.get(id, textVersion)) continue
      for (const { other, otherVersion, likeness, differences } of pairs) {
        if (!isCurrent.get(other, otherVersion)) continue
        const [one, two] = id < other ? [id, other] : [other, id]
        const versions = id < other ? [textVersion, otherVersion] : [otherVersion, textVersion]
        put.run(one, two, ...versions, likeness, differences && JSON.stringify(differences))
      }
      mark.run(id)
    }
  })()
  if (countUnpaired(db) === 0) announce(['signatures'])
  return null
}

type Side = NearPair['before']
type PairRow = {
  one: string
  other: string
  likeness: number
  differences: string | null
  address: number
  title: number
}

const side = (name: string) => `json_object('id', ${name}.id, 'title', ${name}.title, 'outlet', ${name}.outlet,
  'date', ${name}.date, 'language', ${name}.language, 'textVersion', ${name}.text_version)`

const proposed = `
  from near_pairs p indexed by near_pairs_by_likeness
  cross join documents a on a.id = p.one_document and a.text_version = p.one_version and a.trashed_at is null
  cross join documents b on b.id = p.other_document and b.text_version = p.other_version and b.trashed_at is null
  where not exists (
    select 1 from not_same n where n.one_document = p.one_document and n.other_document = p.other_document)
  and not exists (
    select 1 from editions e join editions f on f.series = e.series
    where e.document_id = p.one_document and f.document_id = p.other_document)`

/** So many pairs are counted, and can be paged through: those that are dealt with leave the list. */
const mostListed = 1000

/** The pairs that are proposed, those most alike first, then the newest: in the order of an index, so that few are looked at. */
export function listNearPairs(db: Reader | Writer, { offset, limit }: { offset: number; limit: number }) {
  const counted = db
    .prepare(`select count(*) from (select 1 ${proposed} limit ?)`)
    .pluck()
    .get(mostListed + 1) as number
  const total = Math.min(counted, mostListed)
  const rows = db
    .prepare(`
      select ${side('a')} as one, ${side('b')} as other, p.likeness, p.differences,
        exists (select 1 from origins o join origins q on q.address = o.address
          where o.document_id = a.id and q.document_id = b.id) as address,
        coalesce(a.outlet = b.outlet collate nocase and a.title = b.title collate nocase and a.date <> b.date, 0) as title
      ${proposed} order by p.likeness desc, p.one_document desc, p.other_document desc limit ? offset ?`)
    .all(Math.max(0, Math.min(limit, total - offset)), offset) as PairRow[]
  return { total, isAll: counted <= mostListed, pairs: rows.map(toPair), waiting: countUnpaired(db) }
}

function toPair(row: PairRow): NearPair {
  const [one, other] = [JSON.parse(row.one) as Side, JSON.parse(row.other) as Side]
  const differences = row.differences === null ? null : (JSON.parse(row.differences) as Differences)
  const isTurned = one.date !== null && other.date !== null && other.date < one.date
  return {
    before: isTurned ? other : one,
    after: isTurned ? one : other,
    likeness: row.likeness,
    differences: isTurned ? turned(differences) : differences,
    edition: row.address ? 'address' : row.title ? 'title' : null,
  }
}

function turned(differences: Differences | null): Differences | null {
  if (!differences) return null
  const { figures, wordsBefore, wordsAfter } = differences
  return {
    ...differences,
    figures: figures.map(({ before, after }) => ({ before: after, after: before })),
    wordsBefore: wordsAfter,
    wordsAfter: wordsBefore,
  }
}

export function nearPairWriting({ db, mutate }: Writing) {
  const exists = db.prepare('select 1 from documents where id = ?')
  const isSaid = db.prepare('select 1 from not_same where one_document = ? and other_document = ?')
  return {
    'duplicates.notSame': ({ one, other }) =>
      mutate('duplicates.notSame', 2, changes => {
        if (one === other) throw new CollateError('invalid', 'A document is the same as itself. Choose two.')
        if (!exists.get(one) || !exists.get(other)) {
          throw new CollateError('not-found', 'One of the documents is gone. It may have been deleted for good.')
        }
        const [first, second] = one < other ? [one, other] : [other, one]
        if (!isSaid.get(first, second)) changes.insert('not_same', { one_document: first, other_document: second })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
