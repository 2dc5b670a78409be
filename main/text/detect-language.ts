import { detectAll } from 'tinyld'
import { byCommonWords } from './language-common-words.ts'
import { languageByLetters } from './language-letters.ts'

/** A text with fewer letters says too little of its language. */
const fewestLetters = 16
/** So many code units are looked at: enough to be sure, few enough to take about a millisecond. */
const looked = 2000
/** And so many by the statistics, which take a millisecond for them. */
const lookedByStatistics = 700
/** The statistics are believed from this share of the evidence on, and where the next language has less than half of it. */
const leastShare = 0.15

/** Languages that the statistics may name, by the script most of the text is in. Others (Klingon among them) are taken for doubt. */
const plausible: Readonly<Record<string, readonly string[]>> = {
  Latin: 'en fr de es it pt nl da sv no fi is et lv lt pl cs sk hu ro hr sr sl sq tr az id ms tl vi ca ga'.split(' '),
  Cyrillic: 'ru uk be bg sr mk mn kk tt'.split(' '),
  Arabic: 'ar fa ur'.split(' '),
  Devanagari: 'hi mr ne'.split(' '),
  Hebrew: 'he yi'.split(' '),
}
/** Scripts that say the language by themselves. */
const ownScripts: Readonly<Record<string, string>> = {
  Greek: 'el',
  Hangul: 'ko',
  Hiragana: 'ja',
  Katakana: 'ja',
  Han: 'zh',
  Thai: 'th',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
  Georgian: 'ka',
  Armenian: 'hy',
}
const scripts = [...Object.keys(plausible), ...Object.keys(ownScripts)].map(name => ({
  name,
  letters: new RegExp(`\\p{Script=${name}}`, 'gu'),
}))

/**
 * The language of a text as a BCP 47 tag, or null where it is too short or not sure. Letters that only one language of this
 * part of the world has go first (Kazakh, Kyrgyz, Tajik, Uzbek, Ukrainian, Belarusian); then the commonest words of each language
 * (0.1 ms); then, for short texts and between neighbours, tinyld's n-grams (1 ms a text, 60 ms to load).
 */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text)
  const plain = countPlainLetters(sample)
  const others = sample.replace(notOtherLetters, '')
  if (plain + others.length < fewestLetters) return null
  const script = commonestScript(plain, others)
  if (script === null) return null
  const own = ownScripts[script]
  if (own !== undefined) return own === 'zh' && /\p{Script=Hiragana}/u.test(sample) ? 'ja' : own
  const told = languageByLetters(sample, script)
  if (told !== null) return told
  const common = byCommonWords(sample, script)
  if (common && 'language' in common) return common.language
  const languages = common?.among ?? plausible[script] ?? []
  return languages.length === 0 ? null : languageByStatistics(sampleOf(text, lookedByStatistics), languages)
}

/** The beginning of a text and a piece of its middle: mastheads and menus of saved pages stand at the beginning. */
function sampleOf(text: string, most = looked): string {
  if (text.length <= most) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, most / 2)} ${text.slice(middle, middle + most / 2)}`
}

const notOtherLetters = /[\0-\x7f]+|\P{L}+/gu

/** Letters of ASCII: in most texts all or none, and none of them need be asked for its script. */
function countPlainLetters(sample: string): number {
  let count = 0
  for (let at = 0; at < sample.length; at++) {
    const lower = sample.charCodeAt(at) | 0x20
    if (lower >= 0x61 && lower <= 0x7a) count++
  }
  return count
}

/** The script of most letters: so many are ASCII's, the `others` not. */
function commonestScript(plain: number, others: string): string | null {
  const counts = scripts.map(({ name, letters }) => ({
    name,
    count: (name === 'Latin' ? plain : 0) + (others === '' ? 0 : (others.match(letters)?.length ?? 0)),
  }))
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one))
  return best.count === 0 ? null : best.name
}

function languageByStatistics(sample: string, languages: readonly string[]): string | null {
  const [first, second] = detectAll(withoutBorrowed(sample))
  if (first === undefined || first.accuracy < leastShare) return null
  if (second !== undefined && second.accuracy * 2 > first.accuracy) return null
  return languages.includes(first.lang) ? first.lang : null
}

/**
 * A text in which letters of Kazakh and its neighbours stand only in a name here and there, without these names: one қ is enough
 * for the statistics to think of Kazakh.
 */
function withoutBorrowed(sample: string): string {
  const borrowed = sample.match(/[әғқұһӘҒҚҰҺ]/g)?.length ?? 0
  return borrowed === 0 || borrowed * 30 > sample.length ? sample : sample.replace(/\p{L}*[әғқұһӘҒҚҰҺ]\p{L}*/gu, ' ')
}
