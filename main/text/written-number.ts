import { kindAt, kinds } from './characters.ts'

export type WrittenNumber = { term: string; end: number }

const noBreakSpaces = '\u00a0\u202f\u2009\u2007'

/**
 * The number that begins at `start` of a text in lower case, where a digit stands, with its first run of digits ending at
 * `firstEnd`. Separators of thousands are dropped and a decimal comma becomes a point where that can be told: `10,000`,
 * `10 000` (with a group that begins with 0, with two groups as in `12 345 678`, or with a no-break space) and `1.000.000` are grouped;
 * `81,7` is `81.7`; `2005,2006`, `1,2,3`, `10.01.1999`, `10 300` and `100 200 300` stay apart.
 */
export function readNumber(lower: string, start: number, firstEnd: number): WrittenNumber {
  const groupsEnd = isInside(lower, start) ? firstEnd : endOfGroups(lower, start, firstEnd)
  if (groupsEnd > firstEnd) return withFraction(lower, digitsOf(lower, start, groupsEnd), groupsEnd)
  const digits = lower.slice(start, firstEnd)
  if (isInside(lower, start) || isListOrDate(lower, firstEnd)) return { term: digits, end: firstEnd }
  return withFraction(lower, digits, firstEnd)
}

function isDigitAt(lower: string, at: number): boolean {
  return kindAt(lower, at) === kinds.digit
}

/** The end of a run of digits. */
export function endOfDigits(lower: string, at: number): number {
  let end = at
  while (isDigitAt(lower, end)) end++
  return end
}

/** More groups than this are a table, not a number; without an end to them a hostile text would be read again and again. */
const mostGroups = 10

function isGroupOfThree(lower: string, at: number): boolean {
  return isDigitAt(lower, at) && isDigitAt(lower, at + 1) && isDigitAt(lower, at + 2) && !isDigitAt(lower, at + 3)
}

function digitsOf(lower: string, start: number, end: number): string {
  return lower.slice(start, end).replace(/[^0-9]/g, '')
}

/** The end of groups of three digits after a first run of one to three, or `firstEnd` where it is not sure that they are. */
function endOfGroups(lower: string, start: number, firstEnd: number): number {
  if (firstEnd - start > 3 || lower[start] === '0') return firstEnd
  const separator = lower[firstEnd]
  if (separator === undefined) return firstEnd
  const isSpace = separator === ' '
  if (!isSpace && !isGroupMark(lower, firstEnd, separator)) return firstEnd
  let end = firstEnd
  let groups = 0
  let hasLeadingZero = false
  while (groups <= mostGroups && lower[end] === separator && isGroupOfThree(lower, end + 1)) {
    hasLeadingZero ||= lower[end + 1] === '0'
    groups++
    end += 4
  }
  if (groups === 0 || groups > mostGroups || (lower[end] === separator && isDigitAt(lower, end + 1))) return firstEnd
  if (isSpace && !hasLeadingZero && (groups === 1 || firstEnd - start === 3)) return firstEnd
  if (separator === '.' && groups === 1 && !(lower[end] === ',' && isDigitAt(lower, end + 1))) return firstEnd
  return end
}

/** Whether digits that begin here go on from a list, a date or a version. */
function isInside(lower: string, start: number): boolean {
  return isPoint(lower[start - 1]) && isDigitAt(lower, start - 2)
}

function isGroupMark(lower: string, at: number, separator: string): boolean {
  return (
    separator === ',' ||
    separator === '.' ||
    noBreakSpaces.includes(separator) ||
    kindAt(lower, at) === kinds.apostrophe
  )
}

/** Whether digits that end here go on as a list, a date or a version: point or comma, digits, point or comma, digits. */
function isListOrDate(lower: string, end: number): boolean {
  if (!isPoint(lower[end]) || !isDigitAt(lower, end + 1)) return false
  const next = endOfDigits(lower, end + 1)
  return isPoint(lower[next]) && isDigitAt(lower, next + 1)
}

function isPoint(character: string | undefined): boolean {
  return character === '.' || character === ','
}

function withFraction(lower: string, whole: string, end: number): WrittenNumber {
  if (!isPoint(lower[end]) || !isDigitAt(lower, end + 1)) return { term: whole, end }
  const fractionEnd = endOfDigits(lower, end + 1)
  const places = fractionEnd - end - 1
  const isTwoNumbers = lower[end] === ',' && whole.length >= 4 && places >= 3
  const goesOn = isPoint(lower[fractionEnd]) && isDigitAt(lower, fractionEnd + 1)
  if (isTwoNumbers || goesOn) return { term: whole, end }
  return { term: `${whole}.${lower.slice(end + 1, fractionEnd)}`, end: fractionEnd }
}
