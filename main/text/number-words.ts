import { numerals } from './lexicon/numerals.ts'
import { foldWord } from './normalise.ts'

/** What a word is worth in a number: a value that is added, or a scale that what stands before it is multiplied by. */
type Worth = { value: number; isScale: boolean }
type Worths = { words: Map<string, Worth>; beginnings: [string, Worth][] }

const languages = ['en', 'ru', 'kk'] as const
type Language = (typeof languages)[number]

/** Counts of one, which stand only within longer numbers (twenty-one, one million): alone they are articles as often. */
const ones: Readonly<Record<Language, string>> = {
  en: 'one',
  ru: 'один одна одно одного одной одному одну одним',
  kk: 'бір',
}
const scales: Readonly<Record<Language, string>> = {
  en: '100 hundred|1000 thousand|1000000 million mn|1000000000 billion bn|1000000000000 trillion tn trn',
  ru: '1000 тыс|1000000 млн|1000000000 млрд|1000000000000 трлн',
  kk: '1000 мың|1000000 млн|1000000000 млрд|1000000000000 трлн',
}
const scaleBeginnings: Readonly<Record<Language, string>> = {
  en: '',
  ru: '1000 тысяч|1000000 миллион|1000000000 миллиард|1000000000000 триллион',
  kk: '1000000 миллион|1000000000 миллиард|1000000000000 триллион',
}
const russianHundreds = `200 двести двухсот двумстам двухстах|300 триста трехсот тремстам|400 четыреста четырехсот|500 пятьсот пятисот
|600 шестьсот шестисот|700 семьсот семисот|800 восемьсот восьмисот|900 девятьсот девятисот`
/** Cases of Kazakh numerals of three letters and more: онда, оны are forms of "he". */
const kazakhEnding = /(?<=^.{3,})(?:ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|ның|нің|дың|дің|тың|тің|ды|ді|ты|ті|ны|ні)$/

const read = new Map<Language, Worths>()

function worthsOf(language: Language): Worths {
  const known = read.get(language)
  if (known) return known
  const worths: Worths = { words: new Map(), beginnings: [] }
  const column = languages.indexOf(language)
  for (const line of numerals.trim().split('\n')) {
    const [value = '', ...columns] = line.split('|')
    if (Number.isInteger(Number(value))) addWords(worths, Number(value), (columns[column] ?? '').trim(), false)
  }
  addWords(worths, 1, ones[language], false)
  // «Сотни людей» are some hundreds.
  worths.words.delete('сотни')
  if (language === 'ru') addLines(worths, russianHundreds, false)
  addLines(worths, scales[language], true)
  for (const [value, beginning] of pairsOf(scaleBeginnings[language]))
    worths.beginnings.push([beginning, { value, isScale: true }])
  read.set(language, worths)
  return worths
}

function addLines(worths: Worths, lines: string, isScale: boolean) {
  for (const [value, ...words] of lines.split('|').map(line => line.trim().split(' ')))
    addWords(worths, Number(value), words.join(' '), isScale)
}

function addWords(worths: Worths, value: number, words: string, isScale: boolean) {
  for (const word of words.split(/\s+/)) if (word !== '') worths.words.set(foldWord(word), { value, isScale })
}

const pairsOf = (lines: string): [number, string][] =>
  lines.split('|').flatMap(line => {
    const [value = '', word] = line.trim().split(' ')
    return word === undefined ? [] : [[Number(value), word]]
  })

function worthOf(word: string, language: string | null): Worth | null {
  if (language !== 'en' && language !== 'ru' && language !== 'kk') return null
  const { words, beginnings } = worthsOf(language)
  const known = words.get(word) ?? (language === 'kk' ? words.get(word.replace(kazakhEnding, '')) : undefined)
  if (known) return known
  return beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null
}

/** A number as it is written over some words: its value, canonical as a string, and how many words it takes. */
export type NumberPhrase = {
  value: string
  count: number /** A bare "one", an article as often as a number. */
  isOne: boolean
}

const digits = /^\d+(?:\.\d+)?$/
const ordinal = /^(\d+)(?:st|nd|rd|th)$/
const shortScale = /^(\d+)(bn|mn|tn)$/

/**
 * The number that begins at a place of a text's words (folded forms): digits (5, 81.7, 5th), words (twenty-five, «двадцать пять»,
 * «жиырма бес») or both (2 million, 1,5 млн); null where none does. `isJoined` tells of a place whether only a space or a hyphen stands
 * before its word. `language` is the first part of a BCP 47 tag. Digits too many for a value are compared as they stand.
 */
export function numberAt(
  words: readonly string[],
  at: number,
  language: string | null,
  isJoined: (at: number) => boolean,
): NumberPhrase | null {
  const first = words[at] ?? ''
  const short = shortScale.exec(first)
  if (short) return phrase(Number(short[1]) * (worthOf(short[2] ?? '', 'en')?.value ?? 1), 1)
  const bare = ordinal.exec(first)?.[1] ?? first
  if (digits.test(bare) && bare.length > 15) return { value: bare, count: 1, isOne: false }
  if (!digits.test(bare)) return wordsAt(words, at, language, isJoined)
  return scaled(Number(bare), words, at, language, isJoined)
}

const phrase = (value: number, count: number): NumberPhrase => ({
  value: String(Number.isInteger(value) ? value : Number(value.toPrecision(12))),
  count,
  isOne: false,
})

/** Digits, with the scale after them (2 million) and whatever smaller goes on from there (2 million 300 thousand). */
function scaled(
  value: number,
  words: readonly string[],
  at: number,
  language: string | null,
  isJoined: (at: number) => boolean,
): NumberPhrase {
  let total = 0
  let current = value
  let count = 1
  let last = Number.POSITIVE_INFINITY
  while (isJoined(at + count)) {
    const scale = worthOf(words[at + count] ?? '', language)
    if (!scale?.isScale || scale.value >= last) break
    total += current * scale.value
    last = scale.value
    count++
    current = 0
    const next = words[at + count] ?? ''
    const after = worthOf(words[at + count + 1] ?? '', language)
    const goesOn = digits.test(next) && isJoined(at + count) && isJoined(at + count + 1)
    if (!goesOn || !after?.isScale || after.value >= last) break
    current = Number(next)
    count++
  }
  return phrase(total + current, count)
}

/** A number in words: what is smaller than the last is added, a scale multiplies what stands since the last scale. */
function wordsAt(
  words: readonly string[],
  at: number,
  language: string | null,
  isJoined: (at: number) => boolean,
): NumberPhrase | null {
  let [total, current, count] = [0, 0, 0]
  let [lastScale, lastAdded] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (;;) {
    let next = at + count
    if (count > 0 && words[next] === 'and' && language === 'en' && lastAdded > 20 && isJoined(next)) next++
    const worth = worthOf(words[next] ?? '', language)
    if (!worth || (next > at && !isJoined(next))) break
    if (worth.isScale) {
      if (worth.value >= lastScale || next !== at + count || (total > 0 && current === 0)) break
      if (worth.value === 100 && current < 10) current = Math.max(1, current) * 100
      else {
        total += Math.max(1, current) * worth.value
        current = 0
        lastScale = worth.value
      }
      lastAdded = worth.value
    } else {
      const room = lastAdded >= 100 ? lastAdded : lastAdded >= 20 ? 10 : 0
      if (worth.value >= room) break
      current += worth.value
      lastAdded = worth.value
    }
    count = next + 1 - at
  }
  if (count === 0) return null
  const value = total + current
  return { ...phrase(value, count), isOne: value === 1 && count === 1 }
}
