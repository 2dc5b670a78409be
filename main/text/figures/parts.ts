import { numberAt } from '../number-words.ts'
import type { Written } from './number.ts'
import { gapBefore, isJoined, type Reading } from './reading.ts'
import { entriesOf, wordTable } from './word-table.ts'

const denominators = {
  en: wordTable([
    ...entriesOf('half halves', 2),
    ...entriesOf('third thirds', 3),
    ...entriesOf('quarter quarters fourth fourths', 4),
    ...entriesOf('fifth fifths', 5),
    ...entriesOf('sixth sixths', 6),
    ...entriesOf('seventh sevenths', 7),
    ...entriesOf('eighth eighths', 8),
    ...entriesOf('ninth ninths', 9),
    ...entriesOf('tenth tenths', 10),
  ]),
  ru: wordTable([
    ...entriesOf('половина половины половину половине половиной', 2),
    ...entriesOf('треть трети третью третей', 3),
    ...entriesOf('четверть четверти четвертью четвертей', 4),
    ...entriesOf('пятая пятой пятую пятых', 5),
    ...entriesOf('шестая шестой шестую шестых', 6),
    ...entriesOf('седьмая седьмой седьмую седьмых', 7),
    ...entriesOf('восьмая восьмой восьмую восьмых', 8),
    ...entriesOf('десятая десятой десятую десятых', 10),
  ]),
  kk: wordTable(entriesOf('жартысы жартысын жартысына жартысынан', 2)),
} as const

const every = {
  en: wordTable([
    ...entriesOf('second', 2),
    ...entriesOf('third', 3),
    ...entriesOf('fourth', 4),
    ...entriesOf('fifth', 5),
    ...entriesOf('tenth', 10),
  ]),
  ru: wordTable([
    ...entriesOf('второй вторая второе вторую второго второму', 2),
    ...entriesOf('трет*', 3),
    ...entriesOf('четверт*', 4),
    ...entriesOf('пятый пятая пятую пятого пятому пятой', 5),
    ...entriesOf('шестой шестая', 6),
    ...entriesOf('седьмой седьмая', 7),
    ...entriesOf('восьмой восьмая', 8),
    ...entriesOf('десятый десятая десятую десятого десятой', 10),
  ]),
  kk: wordTable([
    ...entriesOf('екінші', 2),
    ...entriesOf('үшінші', 3),
    ...entriesOf('төртінші', 4),
    ...entriesOf('бесінші', 5),
  ]),
} as const

const everyWord = { en: /^every$/, ru: /^кажд/, kk: /^әрбір$|^әр$/ } as const

const part = (first: number, last: number, share: number): Written => {
  return { first, last, value: round2(share * 100), low: null, high: null, raw: share, scale: 1, form: 'part' }
}

const round2 = (value: number) => Math.round(value * 100) / 100

/** "Half of", "two thirds", "a third", "one in four", "nine out of ten", "every third", «каждый четвертый», «десятая часть». */
export function partAt(reading: Reading, at: number): Written | null {
  const { words, language } = reading
  const word = words[at] ?? ''
  if (everyWord[language].test(word)) {
    const of = every[language](words[at + 1] ?? '')[0]
    return of === undefined || isPeriod(words[at + 2] ?? '') ? null : part(at, at + 1, 1 / of)
  }
  const whole = denominators[language](word)[0]
  if (whole !== undefined) return onePartAt(reading, at, whole)
  const count = numberAt(words, at, language, place => isJoined(reading, place))
  if (!count || Number(count.value) > 100) return null
  const last = at + count.count - 1
  const denominator = isJoined(reading, last + 1) ? denominators[language](words[last + 1] ?? '')[0] : undefined
  if (
    denominator !== undefined &&
    Number(count.value) < denominator &&
    Number(count.value) > (language === 'en' ? 0 : 1)
  )
    return endOfPart(reading, part(at, last + 1, Number(count.value) / denominator))
  return amongAt(reading, at, last, Number(count.value))
}

const isPeriod = (word: string) => /^(?:day|week|month|year|time|ден|недел|месяц|год|раз)/.test(word)

/** Wholes of "six in ten"; of others both are counts: "five of the seven judges". */
const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000])

/** A share of a round whole: "six in ten", «девять из десяти». */
export function amongAt(reading: Reading, at: number, last: number, count: number): Written | null {
  const { words, language } = reading
  const next = words[last + 1] ?? ''
  const [step, least] =
    language === 'ru'
      ? [next === 'из' ? 2 : 0, 5]
      : next === 'in'
        ? [2, 2]
        : next === 'out' && words[last + 2] === 'of'
          ? [3, 5]
          : [0, 0]
  if (step === 0) return null
  const whole = numberAt(words, last + step, language, place => isJoined(reading, place))
  const value = Number(whole?.value)
  if (!whole || !wholes.has(value) || value < least || count >= value || count * 100 < value) return null
  // «Пятеро из семи судей» are five judges; only of tens is it a share.
  if (least === 5 && value % 5 !== 0) return null
  return part(at, last + step + whole.count - 1, count / value)
}

/** A part without a number before it: only where it cannot be an ordinal, a half of a match or of an hour. */
function onePartAt(reading: Reading, at: number, whole: number): Written | null {
  const { words, language } = reading
  const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? '']
  if (language === 'ru') {
    if (whole > 4 && !/^(?:част|дол)/.test(next)) return null
    if (/^(?:перв|втор|последн|нов)/.test(before) || /^(?:втор|трет|четверт|пят|перв|финал)/.test(next)) return null
    if (whole === 2 && /^(?:год|матч|дня|час|игр|сезон|век)/.test(next)) return null
    return endOfPart(reading, part(at, at, 1 / whole))
  }
  if (language === 'kk') return part(at, at, 1 / whole)
  if (whole === 2) {
    if (/^(?:an?|past|time|hour|brother|sister|dozen|way|century|mast|hearted)$/.test(next)) return null
    if (/^(?:first|second|last|latter|other|better|and|a|each)$/.test(before)) return null
    return /^(?:of|the|that|as|his|her|its|their|all|those|this)$/.test(next) ||
      before === 'by' ||
      endsHere(reading, at)
      ? part(at, at, 0.5)
      : null
  }
  if (!/^(?:a|an|one)$/.test(before)) return null
  if (/^(?:of|less|more|fewer|lower|higher|smaller|larger)$/.test(next)) return part(at, at, 1 / whole)
  const isOf = /^(?:by|nearly|almost|about|over|than)$/.test(words[at - 2] ?? '')
  return isOf && (endsHere(reading, at) || /^(?:to|in|since|from|on|and|this|last)$/.test(next))
    ? part(at, at, 1 / whole)
    : null
}

const endsHere = (reading: Reading, at: number) =>
  at + 1 >= reading.words.length || /[.,;:!?)”»]/.test(gapBefore(reading, at + 1))

/** With «часть», which belongs to the number. */
function endOfPart({ words, language }: Reading, found: Written): Written {
  return language === 'ru' && /^(?:част|дол)/.test(words[found.last + 1] ?? '')
    ? { ...found, last: found.last + 1 }
    : found
}
