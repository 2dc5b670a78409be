/** A date as it is written in figures, its parts in the order of the page. */
export type WrittenParts = { parts: readonly [number, number, number]; separator: string }

/** Which comes first in dates like "03/04/2019"; null where nothing in the file tells. */
export type DateOrder = 'day' | 'month' | 'year' | null

/**
 * Decides for all dates of a chat at once whether day or month comes first: a number over 12 is a day; a chat runs forwards, so that an
 * order in which it would jump back is wrong; dots part days from months, wherever they are used.
 */
export function decideDateOrder(dates: readonly WrittenParts[]): DateOrder {
  if (dates.length === 0) return null
  const yearFirst = dates.filter(({ parts: [first] }) => first > 31).length
  if (yearFirst * 2 > dates.length) return 'year'
  // One or two lines that only look like the beginning of a message do not outweigh the rest.
  const days = dates.filter(({ parts: [first] }) => first > 12).length
  const months = dates.filter(({ parts: [, second] }) => second > 12).length
  if (days !== months) return days > months ? 'day' : 'month'
  const dotted = dates.filter(({ separator }) => separator === '.').length
  if (dotted * 2 > dates.length) return 'day'
  const asDays = jumpsBack(dates, ([day, month, year]) => year * 10_000 + month * 100 + day)
  const asMonths = jumpsBack(dates, ([month, day, year]) => year * 10_000 + month * 100 + day)
  if (asDays === asMonths) return null
  return asDays < asMonths ? 'day' : 'month'
}

function jumpsBack(dates: readonly WrittenParts[], value: (parts: WrittenParts['parts']) => number): number {
  const values = dates.map(({ parts }) => value(parts))
  return values.filter((number, at) => number < (values[at - 1] ?? number)).length
}
