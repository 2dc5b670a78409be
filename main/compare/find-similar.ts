import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Call } from '../contract/method.ts'
import type { SimilarAccount } from '../contract/similar.ts'
import { cosine, inverseFrequency, type TermVector } from '../text/term-vector.ts'
import type { ComparedDocument } from './compared-documents.ts'
import { countWaiting, foundDocument, readAsked, readFound, withoutTrash } from './found-documents.ts'
import { hashRows, hashWords } from './hash-words.ts'
import { jaccard } from './min-hash.ts'
import { nearIdenticalTo } from './near-identical.ts'
import { indexText, pairWordingPieces } from './shared-wording.ts'
import { signatureRules } from './signature-rules.ts'
import { giveWay, takeTurns } from './take-turns.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { createWholeReader, tellingStems, type WholeTerms, wholeVector } from './whole-terms.ts'

/** What the library's index knows of the words of one language (main/search/library-terms.ts). */
export type KnownTerms = {
  documents: number
  holding(stem: string): number
  documentsWith(stem: string, most: number): number[]
}

/** Words of an account that are looked up, and documents that are taken of each, the newest. */
const mostTelling = 40
const mostOfWord = 1000
/** A word in more documents than this, or in more than this part of them, tells no event. */
const tooMany = 3000
const tooLargeAPart = 0.3
/**
 * The part of the library that is taken to hold a word which only the candidate has. It makes vectors longer, no more; to look up each
 * of these took longer than all the rest, and found the event less often.
 */
const usual = 0.02
/** Candidates that are read: the best by their words, and by their bands. */
const mostRead = 50
const mostNearIdentical = 20
/** Accounts less alike than this as wholes are left out, unless they share wording. */
const leastLikeness = 0.08
/** Accounts at least this much alike are taken to be of one event; docs/comparison.md says how often that is right. */
const sameEvent = 0.2

type Found = { document: ComparedDocument; likeness: number }

/**
 * The accounts most like one. Candidates are those with bands in common, and those that hold most of the words that tell most of
 * it; they are read and ordered by the cosine of whole term vectors. Fails: not-found, unreadable, cancelled.
 */
export async function findSimilarAccounts(
  db: Database,
  knownTermsOf: (language: string | null) => KnownTerms,
  { document, limit }: { document: number; limit: number },
  call: Call,
): Promise<{ accounts: SimilarAccount[]; waiting: number }> {
  const asked = readAsked(db, document)
  const known = knownTermsOf(asked.language)
  const vocabulary = createVocabulary()
  const read = createWholeReader(vocabulary)
  const terms = read(asked)
  const words = hashWords(asked.text, asked.language)
  const twins = nearIdenticalTo(db, words, document).slice(0, mostNearIdentical)
  const alike = await documentsWithWords(terms, vocabulary, known, document, call)
  const ids = [...new Set([...withoutTrash(db, twins), ...alike])]

  const measure = createMeasure(terms, vocabulary, known)
  const found: Found[] = []
  for (const candidate of readFound(db, ids)) {
    await giveWay(call)
    found.push({ document: candidate, likeness: measure(read(candidate)) })
  }
  found.sort((one, other) => other.likeness - one.likeness || one.document.id - other.document.id)
  const best = found.filter(({ likeness }) => likeness >= leastLikeness).slice(0, limit)
  return { accounts: await tellOf(asked, best, call), waiting: countWaiting(db) }
}

/** The documents that hold most of the words that tell most of an account, as many as are read. */
async function documentsWithWords(
  terms: WholeTerms,
  vocabulary: Vocabulary,
  known: KnownTerms,
  self: number,
  call: Call,
): Promise<number[]> {
  const limit = Math.max(2, Math.min(tooMany, known.documents * tooLargeAPart))
  const telling = (stem: string) => {
    const holding = known.holding(stem)
    return holding < 2 || holding > limit ? 0 : inverseFrequency(known.documents, holding)
  }
  const gains = new Map<number, number>()
  for (const [stem, weight] of tellingStems(terms, vocabulary, telling, mostTelling)) {
    if (weight === 0) break
    await giveWay(call)
    const gain = weight * telling(stem)
    for (const id of known.documentsWith(stem, mostOfWord)) gains.set(id, (gains.get(id) ?? 0) + gain)
  }
  gains.delete(self)
  return [...gains]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostRead)
    .map(([id]) => id)
}

/** The likeness of a candidate to an account. Words that only the candidate has are taken to be of one frequency. */
function createMeasure(terms: WholeTerms, vocabulary: Vocabulary, known: KnownTerms) {
  const own = new Set(terms.stems.values())
  const told = new Map<string, number>()
  const telling = (stem: string) => {
    const ready = told.get(stem)
    if (ready !== undefined) return ready
    const holding = own.has(stem) ? known.holding(stem) : known.documents * usual
    const value = inverseFrequency(known.documents, holding)
    told.set(stem, value)
    return value
  }
  const vectorOf = (some: WholeTerms): TermVector => wholeVector(some, vocabulary, telling)
  const asked = vectorOf(terms)
  return (candidate: WholeTerms) => cosine(asked, vectorOf(candidate))
}

/** What is said of each: whether it is nearly identical, of one event, and how much wording it shares. */
async function tellOf(asked: ComparedDocument, best: readonly Found[], call: Call): Promise<SimilarAccount[]> {
  const rowsOf = ({ text, language }: ComparedDocument) =>
    new Set(hashRows(hashWords(text, language).hashes, signatureRules.shingle))
  const rows = rowsOf(asked)
  const numbers = new Map<string, number>()
  const text = indexText(asked, numbers)
  const accounts: SimilarAccount[] = []
  for (const { document, likeness } of best) {
    const inCommon = jaccard(rows, rowsOf(document))
    const { share } = await takeTurns(pairWordingPieces(text, indexText(document, numbers)), call)
    accounts.push({
      document: foundDocument(document),
      nearIdentical: inCommon >= signatureRules.nearIdentical ? inCommon : null,
      likeness,
      sameEvent: likeness >= sameEvent,
      sharedShare: share,
    })
  }
  return accounts
}
