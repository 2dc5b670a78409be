import type { Database, Statement } from 'better-sqlite3-multiple-ciphers'
import type { Call } from '../contract/method.ts'
import { markWord } from './sign-text.ts'
import { giveWay } from './take-turns.ts'

/** Of a mark that more documents hold, so many are taken: the newest. It may be boilerplate, or copy printed everywhere. */
const frequent = 64
/** What a document gains by a frequent mark; by another, the logarithm of its inverse frequency. */
const frequentGain = 0.1
/** Marks that are looked up, about 0.06 ms each, before other calls get a turn. */
const marksAtOnce = 50

export type Marked = {
  /** Documents by what they have in common with the marks, the most first; equal ones in the order of their ids. */
  ids: number[]
  /** Whether some mark stands in more documents than were taken. */
  isCut: boolean
}

/** The documents that hold some of the marks, without `self`. */
export async function documentsWithMarks(
  db: Database,
  marks: readonly number[],
  self: number,
  call: Call,
): Promise<Marked> {
  const find = findDocuments(db)
  const documents = db.prepare('select count(*) from documents').pluck().get() as number
  const gains = new Map<number, number>()
  let isCut = false
  for (const [at, mark] of marks.entries()) {
    if (at % marksAtOnce === 0) await giveWay(call)
    const ids = find.all(`"${markWord(mark)}"`, frequent + 1) as number[]
    const isFrequent = ids.length > frequent
    const gain = isFrequent ? frequentGain : Math.log(1 + documents / Math.max(1, ids.length))
    for (const id of isFrequent ? ids.slice(0, frequent) : ids) gains.set(id, (gains.get(id) ?? 0) + gain)
    isCut ||= isFrequent
  }
  gains.delete(self)
  const ordered = [...gains].sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return { ids: ordered.map(([id]) => id), isCut }
}

/** Finds the newest documents of one word of the index of marks. */
export function findDocuments(db: Database): Statement {
  return db.prepare('select rowid from wording_marks where wording_marks match ? order by rowid desc limit ?').pluck()
}
