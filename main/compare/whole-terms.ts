import { type TermVector, termFrequency, termVector } from '../text/term-vector.ts'
import { scanTerms } from '../text/tokenise.ts'
import type { AccountText, Counts } from './read-account.ts'
import { createWordReader } from './sentence-terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** The terms of a whole account: how often each stands in it, and the stem of a word that it is of. */
export type WholeTerms = { counts: Counts; stems: Map<number, string> }

/** Code units of an account that are read: its beginning says what it is about. */
const mostRead = 60_000

/** Reads many accounts into one vocabulary; each written form of a language is looked up once. */
export function createWholeReader(vocabulary: Vocabulary): (account: AccountText) => WholeTerms {
  const readers = new Map<string | null, WordReader>()
  return ({ text, language }) => {
    const primary = language?.split('-')[0] ?? null
    const read = readers.get(primary) ?? createWordReader(primary, vocabulary)
    readers.set(primary, read)
    return wholeTermsOf(text.slice(0, mostRead), read)
  }
}

type WordReader = ReturnType<typeof createWordReader>

/** Counts a text's terms for its own language. A word that opens a sentence is no name, as in alignment. */
function wholeTermsOf(text: string, read: WordReader): WholeTerms {
  const counts: Counts = new Map()
  const stems = new Map<number, string>()
  let last = 0
  scanTerms(text, (form, start, end) => {
    const first = text.charAt(start)
    const opens = last === 0 || /[.!?…:\n"“«„]/.test(text.slice(Math.max(last, start - 20), start))
    last = end
    const { own, word } = read(form, first !== first.toLowerCase(), opens)
    for (const term of own) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
      if (!stems.has(term)) stems.set(term, word)
    }
  })
  return { counts, stems }
}

/** Their vector: termFrequency x what the term's stem tells x the weight of its kind, as `likenessOfAccounts` has it. */
export function wholeVector(
  { counts, stems }: WholeTerms,
  { kinds }: Vocabulary,
  telling: (stem: string) => number,
): TermVector {
  const weighed = new Map<number, number>()
  for (const [term, count] of counts) {
    const kind = weights.whole[kinds[term] ?? 'word']
    if (kind > 0) weighed.set(term, termFrequency(count) * telling(stems.get(term) ?? '') * kind)
  }
  return termVector(weighed)
}

/** The stems that tell most of an account, the most telling first, with their weights. */
export function tellingStems(
  { counts, stems }: WholeTerms,
  { kinds }: Vocabulary,
  telling: (stem: string) => number,
  most: number,
): [stem: string, weight: number][] {
  const byStem = new Map<string, number>()
  for (const [term, count] of counts) {
    const kind = weights.whole[kinds[term] ?? 'word']
    const stem = stems.get(term) ?? ''
    if (kind > 0) byStem.set(stem, (byStem.get(stem) ?? 0) + termFrequency(count) * kind)
  }
  return [...byStem]
    .map(([stem, weight]): [string, number] => [stem, weight * telling(stem)])
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, most)
}
