import { isCounted, isNumeric } from './dates-and-scores.ts'
import { isMeasureWord, measureKeyOf } from './measure-words.ts'
import type { Written } from './number.ts'
import { endOf, gapBefore, isCapital, isSpaced, type Reading, startOf } from './reading.ts'
import type { FoundUnit } from './units.ts'
import { entriesOf, wordTable } from './word-table.ts'

/** Words that a number after them names rather than counts: Article 19, Room 14, flight 8243, рейс 8243, статья 434. */
const named = {
  en: wordTable(
    entriesOf(
      `article articles section sections chapter chapters law room rooms school page pages highway route flight flights channel form
      group game games pitch resolution no nos number boeing airbus avenue street road floor floors item apartment flat building gate
      case bill paragraph clause protocol season week day phase step round level division unit battalion brigade line lane terminal act
      scene volume issue verse psalm apollo formula class grade size type model version windows category kilometer km mile point points
      area district precinct station sector block lot decree order directive rule amendment proposition measure code version exit
      interstate psalm table figure part annex appendix schedule minute heat match tel phone telephone hotline call fax extension`,
      true,
    ),
  ),
  ru: wordTable(
    entriesOf(
      `стать* ст пункт пункта пункте пункту п рейс рейса рейсом рейсе кабинет* комнат* палат* школ* канал* улиц* ул проспект*
      дом доме дома д кв квартир* группа группе группы маршрут* трасс* номер* том глав* часть части раздел* указ* закон* параграф*
      участок участка участке телефон* тел код* форма формы форме корпус* подъезд* этаж литер* вагон* поезд поезда лот* приказ*
      постановлени* резолюци* сезон* раунд* шаг* рисун* таблиц* боинг* лист* страниц* стр тур туре тура`,
      true,
    ),
  ),
  kk: wordTable(entriesOf('бап баб* мектеп* рейс* көше* бөлме* пәтер* үй* арна* заң* бөлім* тел телефон*', true)),
} as const

/** Of these words a count may follow as well where the number has a unit or a noun behind it. */
const numberSign = /[№#][ \u00a0]?$/

/** Names between a street's word and its number: «на улице Абая, 14». */
const streetBefore = /(?:улиц\p{L}*|ул\.?|проспект\p{L}*|просп\.?|көше\p{L}*)\s[^,.;\n]{1,30},\s$/u

const street = {
  en: /^(?:street|avenue|road|lane|boulevard|square|drive)$/,
  ru: /^(?:улиц|проспект)/,
  kk: /^(?:көше|даңғыл)/,
} as const

/** Whether a number that was read is no quantity, by what stands beside it. */
export function isNoQuantity(reading: Reading, { first, last, form, value }: Written, unit: FoundUnit | null): boolean {
  if (isOrdinal(reading, first, last) || isPartOfName(reading, first, form)) return true
  if ((unit === null || isNumberedYear(reading, unit)) && isYear(reading, first, last, value)) return true
  if (isHour(reading, first, unit)) return true
  if (isStroked(reading, first, last)) return true
  return unit?.kind === 'percentage' || unit?.kind === 'money'
    ? false
    : isNamed(reading, first, last, unit) || isListed(reading, first, last, unit)
}

/** «12-й», «89-я», «2-го», "12-ші"; of English "12th" is no number at all. */
function isOrdinal(reading: Reading, first: number, last: number): boolean {
  const next = reading.words[last + 1]
  if (next === undefined || gapBefore(reading, last + 1) !== '-') return false
  if (!isNumeric(reading.words[first])) return false
  return /^(?:й|я|е|го|му|м|х|ой|ая|ый|ые|ых|ю|ому|ого|ым|ом|ей|ші|шы|інші|ыншы|нші|ншы)$/.test(next)
}

/** COVID-19, U-21, best-of-seven, Group of Seven, Channel Four. */
function isPartOfName(reading: Reading, at: number, form: Written['form']): boolean {
  const before = reading.words[at - 1]
  if (before === undefined) return false
  const gap = gapBefore(reading, at)
  if (/^[-–]$/.test(gap) && !isNumeric(before) && /\p{L}$/u.test(before)) return true
  if (form !== 'words' && form !== 'one') return false
  // «Семь рек сегодня»: a number opens a name in quotation marks.
  if (isCapital(reading, at) && /[«“"„]$/.test(gap) && hasShortQuotation(reading, at)) return true
  return (
    isCapital(reading, at) &&
    /^(?:group|big|channel|gang|top|of|chicago|fab|formula|apollo)$/.test(before) &&
    !/[.!?"“«:]/.test(gap)
  )
}

const isNumberedYear = ({ words }: Reading, unit: FoundUnit) =>
  unit.unit === 'year' && /^(?:год(?:а|у|ом|е|ы|ах)?|жыл\p{L}*)$/u.test(words[unit.last] ?? '')

/** Whether what opens at a place is a name in quotation marks: a few words, and no sentence. */
function hasShortQuotation({ text, ...reading }: Reading, at: number): boolean {
  const start = reading.tokens[at]?.start ?? 0
  return /^[^«»“”".!?,\n]{3,30}[»”"]/.test(text.slice(start, start + 34))
}

/** A year: four digits, with a word or a place in the sentence that makes it one, and nothing counted behind it. */
function isYear(reading: Reading, first: number, last: number, value: number | null): boolean {
  const { words, text } = reading
  const written = text.slice(startOf(reading, first), endOf(reading, last))
  if (!/^(?:1\d|20)\d\d$/.test(written) || value === null) return false
  const [before, next] = [words[first - 1] ?? '', words[last + 1] ?? '']
  if (/^(?:year|years|год(?:а|у|ом|е|ы|ов|ах)?|г|гг|е|х|х|жыл\p{L}*|ж)$/u.test(next)) return true
  const isBeside = isSpaced(reading, last + 1)
  const isLate = value >= 1900
  if (
    /^(?:in|since|of|until|by|from|between|and|to|before|after|during|в|во|с|со|до|к|от|по|и|между|после)$/.test(before)
  )
    return !isBeside || isLate
      ? !isPlural(reading, first, next, isBeside) || reading.stopWords.has(next)
      : reading.stopWords.has(next)
  if (!isBeside || reading.stopWords.has(next)) return isLate
  return isLate && !isPlural(reading, first, next, isBeside)
}

/** Whether what stands behind four digits is counted by them: English writes other years' plurals so as well ("their 2018 races"). */
function isPlural(reading: Reading, first: number, next: string, isBeside: boolean): boolean {
  if (!isBeside) return false
  if (reading.language !== 'en') return otherPlural.test(next)
  const before = reading.words[first - 1] ?? ''
  if (/^(?:the|his|her|their|its|our|my|a|this|that|these)$/.test(before)) return false
  return measureKeyOf(next, 'en') !== null
    ? !/^(?:elections?|race|was|poll|polls|vote|budget|campaign|loss|term|harvest|crop)$/.test(next)
    : more.test(before) && /[^su]s$/.test(next)
}

const otherPlural = /(?:ов|ев|ей|ек|ок|иц|ин|ий|ия|ан|ян|человек|адам|тенге|теңге)$/

const more = /^(?:than|over|about|some|nearly|almost|least|around|roughly|approximately)$/

/** «В 20 часов», «в 1 час 40 минут»: times, while «20 часов» is a duration. */
function isHour(reading: Reading, first: number, unit: FoundUnit | null): boolean {
  if (reading.language !== 'ru') return false
  const before = reading.words[first - 1] ?? ''
  if (unit?.unit === 'hour') return before === 'в' && /^час(?:ов|а)?$/.test(reading.words[unit.last] ?? '')
  if (unit?.unit !== 'minute') return false
  return reading.words[first - 3] === 'в' && /^час(?:ов|а)?$/.test(before)
}

function isStroked(reading: Reading, first: number, last: number): boolean {
  const { text } = reading
  const [start, end] = [startOf(reading, first), endOf(reading, last)]
  return /^\/\d/.test(text.slice(end, end + 2)) || /\d\/$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Article 19, №312, Boeing 737, Room 14, School No. 40, улица Абая, 14, 221 Baker Street. */
function isNamed(reading: Reading, first: number, last: number, unit: FoundUnit | null): boolean {
  const { words, text, language } = reading
  const gap = gapBefore(reading, first)
  if (numberSign.test(gap)) return true
  const start = startOf(reading, first)
  if (/^, $/.test(gap) && streetBefore.test(text.slice(Math.max(0, start - 48), start)) && unit === null) return true
  const before = words[first - 1]
  if (before === undefined || (!isNumeric(words[first]) && !isCapital(reading, first))) return false
  const isNear = /^[ \u00a0]$|^\. ?$/.test(gap)
  if (isNear && named[language](before).length > 0 && !isOtherwise(reading, first, last, unit)) return true
  if (unit !== null) return street[language].test(before) && isNear
  // Floors 3 and 4.
  if (
    /^(?:and|и|или|or|to|-)$/.test(before) &&
    isNumeric(words[first - 2]) &&
    named[language](words[first - 3] ?? '').length > 0 &&
    !isCounted(reading, last + 1)
  )
    return true
  if (isCapital(reading, last + 1) && isSpaced(reading, last + 1) && street[language].test(words[last + 2] ?? ''))
    return true
  if (!isNumeric(words[first]) || !isNear || /[.]/.test(words[first] ?? '')) return false
  return (
    isCapital(reading, first - 1) &&
    !isCounted(reading, last + 1) &&
    /\p{L}/u.test(before) &&
    !isSentenceStart(reading, first - 1) &&
    !reading.stopWords.has(before)
  )
}

/** Words that name a number in one sentence and have a count behind them in another: "a day 500 people", "no 312 votes". */
function isOtherwise(reading: Reading, first: number, last: number, unit: FoundUnit | null): boolean {
  const before = reading.words[first - 1] ?? ''
  if (/^(?:no|№)$/.test(before)) return gapBefore(reading, first) !== '. ' && unit !== null
  if (isCapital(reading, first - 1) && !isSentenceStart(reading, first - 1)) return false
  const next = reading.words[last + 1] ?? ''
  if (reading.language !== 'en')
    return unit !== null || (isSpaced(reading, last + 1) && isMeasureWord(next, reading.language))
  return (
    unit !== null ||
    (isCounted(reading, last + 1) && !/^(?:article|section|chapter|flight|resolution|channel|boeing)/.test(before))
  )
}

const isSentenceStart = (reading: Reading, at: number) => at === 0 || /[.!?:\n"“«]/.test(gapBefore(reading, at))

/** A number that opens an entry of a list: "1. Open the ballot box. 2. Count the papers." */
function isListed(reading: Reading, first: number, last: number, unit: FoundUnit | null): boolean {
  if (unit !== null || first !== last || !/^\d{1,2}$/.test(reading.words[first] ?? '')) return false
  const before = gapBefore(reading, first)
  if (first > 0 && !/[.\n;:?!]\s*$/.test(before)) return false
  return (
    /^[.)]\s/.test(reading.text.slice(endOf(reading, last), endOf(reading, last) + 2)) &&
    reading.words.length > last + 1
  )
}
