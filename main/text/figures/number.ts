import { numberAt } from '../number-words.ts'
import { gapBefore, isJoined, type Reading, startOf } from './reading.ts'
import { entriesOf, wordTable } from './word-table.ts'

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

const scaleTables = {
  en: wordTable([
    ...entriesOf('hundred', 100),
    ...entriesOf('thousand k', 1e3),
    ...entriesOf('million mln mn m', 1e6),
    ...entriesOf('billion bn b', 1e9),
    ...entriesOf('trillion trn tn', 1e12),
    ...entriesOf('dozen', 12),
  ]),
  ru: wordTable([
    ...entriesOf('тысяч* тыс', 1e3),
    ...entriesOf('миллион* млн', 1e6),
    ...entriesOf('миллиард* млрд', 1e9),
    ...entriesOf('триллион* трлн', 1e12),
    ...entriesOf('сотни сотен сотня сотню', 100),
    ...entriesOf('десятка десятков десяткам', 10),
    ...entriesOf('дюжины дюжин', 12),
  ]),
  kk: wordTable([
    ...entriesOf('мың*', 1e3),
    ...entriesOf('миллион* млн', 1e6),
    ...entriesOf('миллиард* млрд', 1e9),
    ...entriesOf('триллион* трлн', 1e12),
  ]),
} as const

/** "m" and "b" are scales only where they stand at a number ("£4.5m"); "5 m" are metres. */
const shortScales = /^[mbk]$/

function scaleAt(reading: Reading, at: number): number | null {
  const word = reading.words[at] ?? ''
  if (shortScales.test(word) && reading.language === 'en' && gapBefore(reading, at) !== '') return null
  return isJoined(reading, at) ? (scaleTables[reading.language](word)[0] ?? null) : null
}

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

/** Vague numbers and the range that stands for each (e2e/corpus/figures/README.md). */
const vague = {
  en: wordTable<[number, number]>([
    ['dozens', [24, 100]],
    ['scores', [40, 100]],
    ['hundreds', [200, 1000]],
    ['thousands', [2000, 10_000]],
    ['millions', [2e6, 1e7]],
    ['billions', [2e9, 1e10]],
    ['tens', [20, 100]],
  ]),
  ru: wordTable<[number, number]>([
    ...entriesOf<[number, number]>('десятки десятков десятками десяткам', [20, 100]),
    ...entriesOf<[number, number]>('сотни сотен сотнями сотням', [200, 1000]),
    ...entriesOf<[number, number]>('тысячи тысячами тысячам', [2000, 10_000]),
    ...entriesOf<[number, number]>('миллионы миллионами миллионам', [2e6, 1e7]),
    ...entriesOf<[number, number]>('миллиарды миллиардами', [2e9, 1e10]),
  ]),
  kk: wordTable<[number, number]>([
    ...entriesOf<[number, number]>('ондаған', [20, 100]),
    ...entriesOf<[number, number]>('жүздеген', [200, 1000]),
    ...entriesOf<[number, number]>('мыңдаған', [2000, 10_000]),
    ...entriesOf<[number, number]>('миллиондаған', [2e6, 1e7]),
  ]),
} as const
const someOf = { en: /^(?:several|few)$/, ru: /^несколь/, kk: /^бірнеше$/ } as const
const oneScale: ReadonlyMap<number, [number, number]> = new Map([
  [12, [24, 100]],
  [10, [20, 100]],
  [100, [200, 1000]],
  [1e3, [2000, 10_000]],
  [1e6, [2e6, 1e7]],
  [1e9, [2e9, 1e10]],
])

/** «Свыше тысячи», «около сотни»: one, in the genitive. */
const singular = /^(?:свыше|более|больше|около|менее|меньше|порядка|до|чем|от)$/

/** "Dozens", "tens of thousands", "several hundred". */
function vagueAt(reading: Reading, at: number): Written | null {
  const { words, language } = reading
  const word = words[at] ?? ''
  if (someOf[language].test(word)) {
    const scale = scaleAt(reading, at + 1)
    const range = scale === null ? undefined : oneScale.get(scale)
    return range ? vagueOf(at, at + 1, range) : null
  }
  if (language === 'ru' && /^(?:тысячи|сотни)$/.test(word) && singular.test(words[at - 1] ?? ''))
    return written(at, at, word === 'сотни' ? 100 : 1000, 1, 'words')
  const range = vague[language](word)[0]
  if (!range) return null
  const next = language === 'en' && words[at + 1] === 'of' ? at + 2 : at + 1
  const scale = next < words.length ? manyOf(words[next] ?? '', language) : null
  if (scale === null) return word === 'tens' ? null : vagueOf(at, at, range)
  return vagueOf(at, next, [range[0] * scale, range[1] * scale])
}

function manyOf(word: string, language: Reading['language']): number | null {
  if (language === 'en')
    return word === 'thousands' ? 1e3 : word === 'millions' ? 1e6 : word === 'billions' ? 1e9 : null
  const scale = scaleTables[language](word)[0]
  return scale !== undefined && scale >= 1000 ? scale : null
}

const vagueOf = (first: number, last: number, [low, high]: [number, number]): Written => {
  return { first, last, value: null, low, high, raw: low, scale: 1, form: 'vague' }
}

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
function partAt(reading: Reading, at: number): Written | null {
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

function amongAt(reading: Reading, at: number, last: number, count: number): Written | null {
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
