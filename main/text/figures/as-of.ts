import { monthOfWord } from '../months.ts'
import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isCapital, type Reading, startOf } from './reading.ts'
import { clauseStart, type SentenceView } from './sentence-view.ts'
import { marks } from './word-marks.ts'

const yearWord = /^(?:1[5-9]|20)\d\d$/

/** The years that a sentence names as the time of what it tells, as tokens. */
function yearsOf(reading: Reading, view: SentenceView): number[] {
  const years: number[] = []
  if ((view.marks & marks.year) === 0) return years
  for (let at = view.first; at < view.end; at++) {
    if (!yearWord.test(reading.words[at] ?? '') || endOf(reading, at) - startOf(reading, at) !== 4) continue
    const before = reading.words[at - 1] ?? ''
    if (/^(?:since|until|before|after|between|и|с|до|после|record|law|treaty|for)$/.test(before)) continue
    years.push(at)
  }
  return years
}

const records =
  /^(?:record|law|treaty|constitution|agreement|рекорд\p{L}*|закон\p{L}*|договор\p{L}*|конституци\p{L}*)$/u

/**
 * As of when each figure of a sentence is: a year belongs to the figure right before it in its clause, and to all figures of the
 * sentence where it opens it. `taken`: whether a token is of a quantity.
 */
export function timesOfFigures(
  reading: Reading,
  view: SentenceView,
  quantities: readonly Quantity[],
): (string | null)[] {
  const times: (string | null)[] = quantities.map(() => null)
  for (const at of yearsOf(reading, view)) {
    if (quantities.some(({ number, last }) => at >= number && at <= last)) continue
    if (/^of$/.test(reading.words[at - 1] ?? '') && records.test(reading.words[at - 2] ?? '')) continue
    const time = edtfAt(reading, at)
    const isOpening = at <= view.first + 4 && quantities.every(({ first }) => first > at)
    const before = quantities.findLastIndex(({ last }) => last < at)
    if (isOpening) times.fill(time)
    else if (opensFigure(view, at, quantities[before], quantities[before + 1])) times[before + 1] = time
    else if (before >= 0) times[before] = time
    else for (let index = 0; index < times.length; index++) times[index] ??= time
  }
  for (const [index, quantity] of quantities.entries()) times[index] ??= monthOfFigure(reading, view, quantity)
  return times
}

/** "20 million in 2023, and in 1999 fifteen": a year right before the next figure, in another clause than the figure before. */
function opensFigure(
  view: SentenceView,
  at: number,
  before: Quantity | undefined,
  next: Quantity | undefined,
): boolean {
  if (!before || !next || next.first - at > 4) return false
  return clauseStart(view, at) !== clauseStart(view, before.first)
}

/** "In May inflation was 9 percent": a month without its year (EDTF XXXX-05), before or behind the figure in its clause. */
function monthOfFigure(reading: Reading, view: SentenceView, { first, last }: Quantity): string | null {
  if ((view.marks & marks.month) === 0) return null
  const { words } = reading
  for (let at = Math.max(clauseStart(view, first), first - 10); at < Math.min(view.end, last + 5); at++) {
    if (!/^(?:in|for|в|за)$/.test(words[at - 1] ?? '')) continue
    if (at > last && /[,;:—]/.test(gapBefore(reading, at - 1))) return null
    const month = words[at] === undefined ? null : monthOfWord(words[at] ?? '', isCapital(reading, at))
    if (month !== null) return `XXXX-${String(month).padStart(2, '0')}`
  }
  return null
}

/** The year at a place, with the month and day before it: "June 2024", "December 16, 2011", «4 декабря 2005». */
function edtfAt(reading: Reading, at: number): string {
  const { words } = reading
  const year = words[at] ?? ''
  const monthAt = (place: number) =>
    words[place] === undefined ? null : monthOfWord(words[place], isCapital(reading, place))
  const dayAt = (place: number) => (/^(?:[1-9]|[12]\d|3[01])$/.test(words[place] ?? '') ? Number(words[place]) : null)
  const two = (number: number) => String(number).padStart(2, '0')
  const near = monthAt(at - 1)
  if (near !== null) {
    const day = dayAt(at - 2)
    return day === null ? `${year}-${two(near)}` : `${year}-${two(near)}-${two(day)}`
  }
  const far = monthAt(at - 2)
  const day = far === null ? null : dayAt(at - 1)
  return far === null || day === null ? year : `${year}-${two(far)}-${two(day)}`
}
