import type { Database } from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'
import type { Call } from '../contract/method.ts'
import type { FoundWording, WordingPlace } from '../contract/similar.ts'
import type { Range } from '../text/range.ts'
import { tokenise } from '../text/tokenise.ts'
import type { ComparedDocument } from './compared-documents.ts'
import { countWaiting, foundDocument, readAsked, readFound, withoutTrash } from './found-documents.ts'
import { hashWords } from './hash-words.ts'
import { documentsWithMarks } from './marked-documents.ts'
import { alignWording, type IndexedText } from './pair-wording.ts'
import { partOfHashes, partOfWording, wordsWithin } from './part-of-wording.ts'
import { readWording, type WordingText } from './read-wording.ts'
import { indexText } from './shared-wording.ts'
import { signatureRules } from './signature-rules.ts'
import { takeTurns } from './take-turns.ts'
import { askedMarksOf } from './winnow.ts'
import { matchOf, type WordingMatch } from './wording-matches.ts'
import { wordingRules } from './wording-rules.ts'
import { indexSeeds } from './wording-seeds.ts'
import { wordingSnippets } from './wording-snippets.ts'

/** Finds the newest documents in which words stand in this order (main/search/phrase-documents.ts). */
export type FindPhrase = (words: readonly string[], most: number) => number[]

/** A passage of fewer words may have no mark: then every five words of it are looked for as a phrase. Of each so many documents. */
const surelyMarked = signatureRules.window + signatureRules.mark - 1
const mostOfPhrase = 20
/** Documents that are read and compared: the likeliest, and no more once they have so many code units together. */
const mostRead = 40
const longestRead = 3_000_000

export type FoundPlaces = { places: WordingPlace[]; isAll: boolean; waiting: number }

/**
 * Where else the wording of a document, or of a range of its text, stands. Documents with the same marks are candidates; each is
 * compared as two accounts are. Fails: not-found, unreadable, invalid, cancelled.
 */
export async function findWording(
  db: Database,
  findPhrase: FindPhrase,
  { document, range }: { document: number; range?: Range | undefined },
  call: Call,
): Promise<FoundPlaces> {
  const asked = readAsked(db, document)
  const numbers = new Map<string, number>()
  const whole = readWording(asked, numbers)
  const [from, to] = range ? askedPart(asked, whole, range) : [0, whole.forms.length]
  const marks = askedMarksOf(partOfHashes(hashWords(asked.text, asked.language), from, to))
  const marked = await documentsWithMarks(db, marks, document, call)
  const short = range && to - from < surelyMarked ? tokenise(asked.text.slice(...range)).map(({ term }) => term) : []
  const byPhrase = phrasesOf(short).map(phrase => findPhrase(phrase, mostOfPhrase))
  const ids = withoutTrash(
    db,
    [...new Set([...byPhrase.flat(), ...marked.ids])].filter(id => id !== document),
  )
  const words = partOfWording(whole, from, to)
  const passage = { words, seeds: indexSeeds(words) }

  const places: WordingPlace[] = []
  let length = 0
  let read = 0
  for (const found of readFound(db, ids.slice(0, mostRead))) {
    if (length > longestRead) break
    const place = await takeTurns(placePieces(passage, found, numbers), call)
    if (place) places.push(place)
    length += found.text.length
    read++
  }
  const isCut = marked.isCut || byPhrase.some(found => found.length === mostOfPhrase)
  const isAll = read === ids.length && !isCut
  return { places: places.sort(byWordsAlike), isAll, waiting: countWaiting(db) }
}

function phrasesOf(words: readonly string[]): string[][] {
  const { mark } = signatureRules
  return Array.from({ length: Math.max(0, words.length - mark + 1) }, (_, at) => words.slice(at, at + mark))
}

function askedPart({ text }: ComparedDocument, words: WordingText, range: Range): [number, number] {
  const [from, to] = wordsWithin(words, range)
  if (range[1] > text.length || to - from < wordingRules.seed) {
    throw new CollateError('invalid', 'Mark at least five words to see where else they stand.')
  }
  return [from, to]
}

function* placePieces(
  passage: IndexedText,
  found: ComparedDocument,
  numbers: Map<string, number>,
): Generator<void, WordingPlace | undefined> {
  const other = indexText(found, numbers)
  yield
  const alignments = yield* alignWording(passage, other)
  const { length } = passage.words.forms
  const isShort = length < wordingRules.least.copy.words
  const matches = alignments.flatMap(pairs => {
    // A few words that a person asks about are no chance: they need no names left out, only to be there whole.
    const isAsked = isShort && pairs.length === length
    return matchOf(pairs, passage.words, other.words, isAsked) ?? []
  })
  if (matches.length === 0) return undefined
  return {
    document: foundDocument(found),
    snippets: wordingSnippets(found.text, matches),
    matches: matches.map(foundWording),
  }
}

function foundWording({ a, b, kind, count, words }: WordingMatch): FoundWording {
  return {
    here: [a.start, a.end],
    there: [b.start, b.end],
    kind,
    count,
    words: words.map(pair => ({ here: [pair.a.start, pair.a.end], there: [pair.b.start, pair.b.end] })),
  }
}

const wordsAlike = ({ matches }: WordingPlace) => matches.reduce((sum, { count }) => sum + count, 0)
const byWordsAlike = (one: WordingPlace, other: WordingPlace) =>
  wordsAlike(other) - wordsAlike(one) || one.document.id - other.document.id
