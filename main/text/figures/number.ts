import { numberAt } from '../number-words.ts'
import { amongAt, partAt } from './parts.ts'
import { gapBefore, isJoined, type Reading, startOf } from './reading.ts'
import { scaleAt, scaleTables } from './scales.ts'
import { vagueAt } from './vague-numbers.ts'

/**
 * A number as it stands over some tokens, from `first` to `last`. `raw` is what it is before the scale behind it ("15" of "15 million").
 * Parts of a whole ("two thirds", "one in four") are per cent; vague numbers ("dozens") have low and high instead of a value.
 */
export type Written = {
  first: number
  last: number
  value: number | null
  low: number | null
  high: number | null
  raw: number
  scale: number
  form: 'digits' | 'words' | 'one' | 'part' | 'vague' | 'times'
  /** The unit that is written at the digits. */
  suffix?: string
}

/** Cases of Russian numerals that the news lexicon leaves out, by the form that it has. */
const otherForms = new Map(
  `двое:двоими,двух-|трое:троим,троими|четверо:четверым,четверыми|четыре:четырьмя|пятеро:пятерых,пятерым|шестеро:шестерых|семь:семеро,семерых,семью
  |восемь:восьмеро,восьмерых,восемью,восьмью|девять:девятеро|десять:десятеро,десятерых|пятьдесят:пятьюдесятью|шестьдесят:шестьюдесятью
  |восемьдесят:восьмидесяти|девяносто:девяноста|двадцать:двадцатью|тридцать:тридцатью|одиннадцать:одиннадцатью|двенадцать:двенадцатью
  |пятнадцать:пятнадцатью|семнадцать:семнадцатью|восемнадцать:восемнадцатью`
    .split('|')
    .flatMap(line => {
      const [known = '', others = ''] = line.trim().split(':')
      return others.split(',').map((other): [string, string] => [other, known])
    }),
)

const digits = /^\d{1,15}(?:\.\d+)?$/

const digitsWithScale = /^(\d{1,15})(bn|mn|tn|m|b|k|млн|млрд|тыс)$/

/** "43C", "228km": a unit that is written at its number. */
const digitsWithUnit = /^(\d{1,15})(c|f|km|cm|mm|kg|ha|mw|gw|kw|mph|kph|км|м|кг|т|га|мвт|гвт)$/

const thinSpace = /^[ \u00a0\u2009\u202f]$/

/** The number that begins at a place; null where none does. */
export function writtenAt(reading: Reading, at: number): Written | null {
  const word = reading.words[at] ?? ''
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return digitsAt(reading, at, word)
  return partAt(reading, at) ?? vagueAt(reading, at) ?? halvesAt(reading, at) ?? wordsAt(reading, at)
}

function digitsAt(reading: Reading, at: number, word: string): Written | null {
  const withScale = digitsWithScale.exec(word)
  if (withScale) {
    const scale = scaleTables[reading.language](withScale[2] ?? '')[0] ?? scaleTables.en(withScale[2] ?? '')[0] ?? 1
    return written(at, at, Number(withScale[1]), scale, 'digits')
  }
  const withUnit = digitsWithUnit.exec(word)
  if (withUnit) return { ...written(at, at, Number(withUnit[1]), 1, 'digits'), suffix: withUnit[2] ?? '' }
  if (!digits.test(word)) return null
  const among = amongAt(reading, at, at, Number(word))
  if (among) return among
  const grouped = groupedAt(reading, at, word)
  return scaled(reading, at, grouped.last, grouped.value, 'digits')
}

/** Digits in groups of three that spaces part: 118 140. */
function groupedAt(reading: Reading, at: number, word: string): { value: number; last: number } {
  const { words } = reading
  let last = at
  let whole = word
  while (
    /^[1-9]\d{0,2}$/.test(word) &&
    /^\d{3}(?:\.\d+)?$/.test(words[last + 1] ?? '') &&
    !whole.includes('.') &&
    thinSpace.test(gapBefore(reading, last + 1)) &&
    whole.length < 13
  )
    whole += words[++last]
  return { value: Number(whole), last }
}

/** A number with "and a half" and the scales behind it: 2 million, two and a half thousand, 1 млрд 200 млн. */
function scaled(reading: Reading, first: number, to: number, value: number, form: Written['form']): Written {
  const half = endOfHalf(reading, to)
  const raw = half === to ? value : value + 0.5
  const scale = scaleAt(reading, half + 1)
  if (scale === null) return written(first, half, raw, 1, form)
  let last = half + 1
  let total = scale
  const more = scaleAt(reading, last + 1)
  if (more !== null && more > scale) {
    total *= more
    last++
  }
  const rest = reading.words[last + 1] ?? ''
  const restScale = digits.test(rest) && isJoined(reading, last + 1) ? scaleAt(reading, last + 2) : null
  if (restScale !== null && restScale < total)
    return { ...written(first, last + 2, raw, total, form), value: round(raw * total + Number(rest) * restScale) }
  return written(first, last, raw, total, form)
}

function endOfHalf({ words, language }: Reading, last: number): number {
  const [one, two, three] = [words[last + 1], words[last + 2], words[last + 3]]
  if (language === 'en' && one === 'and' && two === 'a' && three === 'half') return last + 3
  if (language === 'ru' && one === 'с' && two === 'половиной') return last + 2
  return last
}

const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

const written = (first: number, last: number, raw: number, scale: number, form: Written['form']): Written => {
  return { first, last, value: round(raw * scale), low: null, high: null, raw, scale, form }
}

/** Numbers in words, and a scale alone ("a million people"). */
function wordsAt(reading: Reading, at: number): Written | null {
  const { language } = reading
  const forms = language === 'ru' ? russianForms(reading, at) : reading.words
  const offset = language === 'ru' ? at : 0
  const read = numberAt(forms, at - offset, language, place => isJoined(reading, place + offset))
  if (!read) return null
  const last = at + read.count - 1
  const value = Number(read.value)
  if (read.isOne) {
    const half = endOfHalf(reading, last)
    return half > last ? scaled(reading, at, last, 1, 'words') : written(at, last, 1, 1, 'one')
  }
  return scaled(reading, at, last, value, 'words')
}

/** The words of a number in the forms that are known. No number is longer. */
const longestNumber = 9

const russianForms = ({ words }: Reading, at: number) =>
  words.slice(at, at + longestNumber + 3).map(word => otherForms.get(word) ?? word)

const halfWords: Readonly<Record<string, number>> = {
  полмиллиона: 5e5,
  полумиллиона: 5e5,
  полтысячи: 500,
  полсотни: 50,
  сотня: 100,
  сотню: 100,
  десяток: 10,
  дюжина: 12,
  дюжину: 12,
}

/** Half of something counted: "half a million", «полтора», «полмиллиона», "a dozen". */
function halvesAt(reading: Reading, at: number): Written | null {
  const { words, language } = reading
  const word = words[at] ?? ''
  if (language === 'ru') {
    if (/^(?:полтора|полторы|полутора)$/.test(word)) return scaled(reading, at, at, 1.5, 'words')
    const value = Object.hasOwn(halfWords, word) ? halfWords[word] : undefined
    return value === undefined ? null : written(at, at, value, 1, 'words')
  }
  if (language === 'en' && word === 'half' && /^an?$/.test(words[at + 1] ?? '')) {
    const scale = scaleAt(reading, at + 2)
    return scale === null ? written(at, at + 1, 0.5, 1, 'words') : written(at, at + 2, 0.5, scale, 'words')
  }
  if (language === 'en' && word === 'dozen') return written(at, at, 12, 1, 'words')
  return null
}

/** Where a number begins in the text: with its minus, if a minus it is. */
export function signOf(reading: Reading, at: number): { start: number; isMinus: boolean } {
  const start = startOf(reading, at)
  const before = reading.words[at - 1] ?? ''
  if (at > 0 && /^(?:minus|минус)$/.test(before) && isJoined(reading, at))
    return { start: startOf(reading, at - 1), isMinus: true }
  const gap = gapBefore(reading, at)
  return /(?:^|[\s(])[-−–]$/.test(gap) &&
    (gap.length > 1 || at === 0) &&
    !/\d\s?[-−–]$/.test(reading.text.slice(Math.max(0, start - 3), start))
    ? { start: start - 1, isMinus: true }
    : { start, isMinus: false }
}
