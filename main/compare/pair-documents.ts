import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Differences } from '../contract/duplicates.ts'
import type { Call } from '../contract/method.ts'
import { hashRows, hashWords } from './hash-words.ts'
import { jaccard } from './min-hash.ts'
import { createNearFinder } from './near-identical.ts'
import { unpackMinima } from './sign-text.ts'
import { signatureRules } from './signature-rules.ts'
import { giveWay, takeTurns } from './take-turns.ts'
import { differencePieces } from './text-differences.ts'

/** What is nearly the same as one document; `differences` are null where the texts are too long. */
type Paired = { id: number; textVersion: number; pairs: Pair[] }
type Pair = { other: number; otherVersion: number; likeness: number; differences: Differences | null }
type Text = { id: number; language: string | null; textVersion: number; text: string }

/** Documents that are looked at before the writer keeps what was found, and pairs of texts that are laid side by side. */
const mostAtOnce = 25
const pairsAtOnce = 10
/** Pairs that are kept of one document, the most alike: what is printed everywhere is not proposed with all its copies. */
const mostOfOne = 8
/** Texts of fewer words are nearly the same by chance. */
const leastWords = 20
/** Code units of the longer of two texts that are laid side by side. */
const longestCompared = 300_000

/** Finds what is nearly the same as some of the documents that were not looked at, the oldest first. Only reads. Fails: cancelled. */
export async function pairSomeDocuments(db: Database, call: Call): Promise<Paired[]> {
  const waiting = db
    .prepare<[number], { id: number; textVersion: number }>(`
      select id, text_version as textVersion from documents where is_paired = 0 and is_signed = 1 order by id limit ?`)
    .all(mostAtOnce)
  const pairsOf = createPairing(db, call)
  const paired: Paired[] = []
  let compared = 0
  for (const document of waiting) {
    await giveWay(call)
    const pairs = await pairsOf(document.id)
    paired.push({ ...document, pairs })
    compared += pairs.length
    if (compared >= pairsAtOnce) break
  }
  return paired
}

function createPairing(db: Database, call: Call) {
  const minimaOf = db
    .prepare('select minima from signatures s join documents d on d.id = s.document_id where d.id = ? and d.words >= ?')
    .pluck()
  const isKnown = db.prepare(`
    select 1 from near_pairs join documents a on a.id = one_document and a.text_version = one_version
      join documents b on b.id = other_document and b.text_version = other_version
    where one_document = ? and other_document = ?`)
  const findNear = createNearFinder(db)
  const readText = db.prepare<[number], Text>(`
    select d.id, d.language, d.text_version as textVersion, t.text
    from documents d join texts t on t.document_id = d.id and t.version = d.text_version where d.id = ?`)

  return async (id: number): Promise<Pair[]> => {
    const bytes = minimaOf.get(id, leastWords) as Buffer | null | undefined
    if (!bytes) return []
    const candidates = findNear(unpackMinima(bytes), id).slice(0, mostOfOne)
    const pairs: Pair[] = []
    let own: Text | undefined
    for (const other of candidates) {
      if (isKnown.get(Math.min(id, other), Math.max(id, other))) continue
      own ??= readText.get(id)
      const found = readText.get(other)
      if (!own || !found) continue
      await giveWay(call)
      const likeness = jaccard(rowsOf(own), rowsOf(found))
      if (likeness < signatureRules.nearIdentical) continue
      const [before, after] = id < other ? [own, found] : [found, own]
      const isLong = Math.max(before.text.length, after.text.length) > longestCompared
      const differences = isLong ? null : await takeTurns(differencePieces(before, after), call)
      pairs.push({ other, otherVersion: found.textVersion, likeness, differences })
    }
    return pairs
  }
}

const rowsOf = ({ text, language }: Text) => new Set(hashRows(hashWords(text, language).hashes, signatureRules.shingle))
