import { conceptsOf } from '../../text/concepts.ts'
import type { Figure } from '../../text/figures/figure.ts'
import { nameSkeleton } from '../../text/name-skeleton.ts'
import { stem } from '../../text/stem.ts'
import { stopWordsOf } from '../../text/stop-words.ts'
import { tokenise } from '../../text/tokenise.ts'

/** A source as it is compared: the key of a name in it, and for each of its words what it is known by across languages. */
export type SourceWords = {
  name: string | null
  /** The first part of the tag of its account's language. */
  language: string | null
  words: { stem: string; concepts: readonly string[]; sounds: string }[]
}

/** Takes a source apart. `names`: keys of the names of its account by how they are written. */
export function wordsOfSource(
  { text, name }: NonNullable<Figure['source']>,
  language: string | null,
  names: ReadonlyMap<string, string>,
): SourceWords {
  const written = name ?? text
  const key = names.get(written) ?? [...names].find(([known]) => text.includes(known) && known.length > 3)?.[1]
  const stopWords = stopWordsOf(language)
  const words = tokenise(text)
    .filter(({ term }) => !stopWords.has(term) && term.length > 1)
    .map(({ term }) => ({
      stem: stem(term, language),
      concepts: conceptsOf(term, language),
      sounds: nameSkeleton(term, language),
    }))
  return { name: key ?? null, language: language?.split('-')[0] ?? null, words }
}

/**
 * Whether two figures come from one source: the same name, or all words of the shorter description have their like in the longer ("the
 * commission", "the Central Election Commission"; across languages by the lexicon and the sounds of names).
 */
export function isSameSource(one: SourceWords, other: SourceWords): boolean {
  if (one.name !== null && other.name !== null && isPerson(one.name) && isPerson(other.name))
    return one.name === other.name
  if (one.name !== null && one.name === other.name && one.name !== '') return true
  const [shorter, longer] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  const alike = shorter.filter(word => longer.some(like => isLike(word, like))).length
  // Of a body's name in another language some words are not in the lexicon.
  const least = one.language === other.language ? shorter.length : Math.max(1, shorter.length / 2)
  return shorter.length > 0 && alike >= least
}

const isPerson = (key: string) => key.startsWith('p:')

/** «Статистики» and "statistics": one is the beginning of the other, but for an ending. */
function isBeginning(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short)
}

type Word = SourceWords['words'][number]
const isLike = (one: Word, other: Word) =>
  one.stem === other.stem ||
  one.concepts.some(concept => concept.startsWith('=') && other.concepts.includes(concept)) ||
  (one.sounds !== '' && (one.sounds === other.sounds || isBeginning(one.sounds, other.sounds)))
