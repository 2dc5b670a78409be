import type { Range } from './range.ts'

/** Letters of words that show whether a line is written as a headline: articles and prepositions stay small there. */
const shortestTold = 4
/** In a line of which so much is written with capitals, a capital tells nothing. */
const mostCapitals = 0.75

/** Titles that many papers leave out. A single letter is an initial, or "I". */
const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr'])

/**
 * For each word of a text 1 where it is a name: words with a capital where no sentence begins; where one begins, and in headlines
 * that give every word a capital, those that have one elsewhere too. German gives every noun a capital, so that nothing is learned
 * from it. `words` are folded forms, `starts` and `ends` where they stand, in UTF-16 code units.
 */
export function nameWords(
  text: string,
  language: string | null,
  words: readonly string[],
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
): Uint8Array {
  const isName = new Uint8Array(words.length)
  if (language?.split('-')[0] === 'de') return isName
  const named = new Set<string>()
  const doubtful: number[] = []
  const headlines = capitalLines(text)
  let line = 0
  for (const [at, word] of words.entries()) {
    const start = starts[at] ?? 0
    const first = text.charAt(start)
    if (first === first.toLowerCase() || word.length === 1 || titles.has(word)) continue
    while (start >= (headlines[line]?.[1] ?? Number.POSITIVE_INFINITY)) line++
    const isInHeadline = start >= (headlines[line]?.[0] ?? Number.POSITIVE_INFINITY)
    if (isInHeadline || at === 0 || /[.!?…:\n"“«„]/.test(between(text, ends[at - 1] ?? 0, start))) doubtful.push(at)
    else {
      isName[at] = 1
      named.add(word)
    }
  }
  for (const at of doubtful) if (named.has(words[at] ?? '')) isName[at] = 1
  return isName
}

/** What stands between two words; of a long gap only the end. */
const between = (text: string, from: number, to: number) => text.slice(Math.max(from, to - 20), to)

/** Lines without an end of a sentence, most of whose longer words begin with a capital: "Mayor Wins A New Term". In UTF-16 code units. */
export function capitalLines(text: string): Range[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(({ 0: line }) => line.length <= longestHeadline && isHeadline(line.trim()))
    .map(({ 0: { length }, index }) => [index, index + length])
}

const longestHeadline = 200

function isHeadline(line: string): boolean {
  if (/[.!?…:;,]["”»’]?$/.test(line)) return false
  const words = (line.match(/[\p{L}\p{M}]+/gu) ?? []).filter(word => word.length >= shortestTold)
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= mostCapitals * words.length
}

/** Endings of Russian cases and of Kazakh ones, left off where three letters stay. */
const russianEnding =
  /(?<=.{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ою|ею|ым|им|ом|ем|ах|ях|ий|ый|ая|ое|ые|ую|ии|ия|ию|[аеиоуыюяьй])$/
const kazakhEnding =
  /(?<=.{3})(?:ның|нің|дың|дің|тың|тің|дан|ден|тан|тен|нан|нен|мен|бен|пен|ға|ге|қа|ке|на|не|да|де|та|те|нда|нде|ды|ді|ты|ті|ны|ні|ы|і|сы|сі)$/

/** Ways to write the same sounds of other alphabets in Latin letters, in the order in which they are undone. */
const spellings: readonly [RegExp, string][] = [
  [/(?<=[aeiou])[yi](?=[aeiou])/g, ''],
  [/(?<=[^aeiou])[yi](?=[aeou])/g, ''],
  [/iy$|ii$|yy$/g, 'y'],
  [/kh/g, 'h'],
  [/dzh|zh/g, 'j'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  // Organization, Organisation.
  [/iz(?=[aei])/g, 'is'],
  [/(.)\1/g, '$1'],
]

/**
 * A name as it is compared within a language: without the case endings of Russian and Kazakh, and in Latin letters without what
 * transliterations differ in (Nazarbaev, Nazarbayev). Unlike a skeleton of consonants it tells Marat from Murat; in Russian it
 * cannot tell Назарбаева, his wife's name, from «у Назарбаева». `form` is folded.
 */
export function nameKey(form: string, language: string | null): string {
  if (language === 'ru') return form.replace(russianEnding, '')
  if (language === 'kk') return form.replace(kazakhEnding, '')
  let key = form
  for (const [spelling, sound] of spellings) key = key.replace(spelling, sound)
  return key
}
