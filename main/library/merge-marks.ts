import type { Writer } from './database.ts'
import { countUnpaired } from './near-pairs.ts'

/** An index of so few segments is not merged, nor one of so few documents: looking words up in it costs next to nothing. */
const fewSegments = 4
const fewDocuments = 1000
/** Where less than one document in so many is to be looked at, writing the whole index anew costs more than it saves. */
const worthwhileShare = 10
/** Pages that are written before the writer does something else: some 20 ms. */
const pagesAtOnce = 250

/**
 * Merges the index of marks into one segment, a piece with each call, where many documents are to be looked at for what is nearly the
 * same: a word is looked up in each segment, so that it takes a quarter of the time afterwards. Answers whether there is more to do.
 * (sqlite.org/fts5.html, "The 'merge' Command": a negative number begins to merge everything, positive ones go on.)
 */
export function createMarkMerger(db: Writer): () => boolean {
  const countSegments = db.prepare('select count(distinct segid) from wording_marks_idx').pluck()
  const countDocuments = db.prepare('select count(*) from documents').pluck()
  const countChanges = db.prepare('select total_changes()').pluck()
  const merge = db.prepare("insert into wording_marks (wording_marks, rank) values ('merge', ?)")
  let isUnderWay = false

  function isWorthwhile(): boolean {
    const documents = countDocuments.get() as number
    if (documents < fewDocuments || countUnpaired(db) * worthwhileShare < documents) return false
    return (countSegments.get() as number) > fewSegments
  }
  return () => {
    if (!isUnderWay && !isWorthwhile()) return false
    const before = countChanges.get() as number
    merge.run(isUnderWay ? pagesAtOnce : -pagesAtOnce)
    // Fewer than two changes: there was nothing left to merge.
    isUnderWay = (countChanges.get() as number) - before >= 2
    return isUnderWay
  }
}
