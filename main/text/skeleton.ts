import type { Range } from './range.ts'

/**
 * What stays of a text whatever its spacing, hyphenation, ligatures and quotation marks are: letters in their case, digits, and the
 * punctuation that is left. `startOf` and `endOf` say which code units of the text a unit came from.
 */
export type Skeleton = { units: string; startOf(at: number): number; endOf(at: number): number }

const space = /[\s\p{Z}]/u
const dash = /[\p{Pd}\u2212\u2043]/u
const quotes = /["'`´\u00ab\u00bb\u02b9-\u02bc\u2018-\u201f\u2032-\u2035\u2039\u203a\u300c-\u300f＂＇]/
const invisible = /[\p{Cf}\p{Cc}]/u
const digit = /\p{Nd}/u
const wordlike = /[\p{L}\p{N}\p{M}]/u
/** After one of these, a space before a digit parts two numbers. */
const ofNumber = /[\p{Nd}.,:/]/u

/**
 * Reads a text's skeleton; what lies in `leftOut` (in order, not overlapping) counts as a space. Between digits a space or a dash
 * stays, and so does a minus before one, since 1 2, 1-2 and 12 are different figures. Superscripts and fractions stay what they are.
 */
export function skeletonOf(text: string, leftOut: readonly Range[] = []): Skeleton {
  let places = new Uint32Array(text.length * 2 + 16)
  let units = ''
  let last = ''
  let lastEnd = 0
  let nextOut = 0

  function keep(unit: string, start: number, end: number) {
    for (let at = 0; at < unit.length; at++) {
      const place = (units.length + at) * 2
      if (place + 2 > places.length) places = grown(places)
      places[place] = start
      places[place + 1] = end
    }
    units += unit
    last = unit.charAt(unit.length - 1)
    lastEnd = end
  }
  for (let at = 0; at < text.length; ) {
    const out = leftOut[nextOut]
    if (out && at >= out[0]) {
      at = Math.max(at, out[1])
      nextOut++
      continue
    }
    const kind = kindAt(text, at)
    const end = at + (kind === kinds.pair ? 2 : 1)
    if (kind !== kinds.spacing) {
      const character = text.slice(at, end)
      const isDigit = kind === kinds.digit || (kind === kinds.pair && digit.test(character))
      const parting = isDigit && lastEnd < at ? partingOf(last, text.slice(lastEnd, at)) : ''
      if (parting !== '') keep(parting, lastEnd, at)
      if (kind !== kinds.pair || !isSpacing(character))
        keep(kind === kinds.plain ? character : plainOf(character), at, end)
    }
    at = end
  }
  return {
    units,
    startOf: at => (at < units.length ? (places[at * 2] ?? 0) : text.length),
    endOf: at => (at < units.length ? (places[at * 2 + 1] ?? 0) : text.length),
  }
}

/** What parts a digit from what stands before it: '-', ' ' or nothing, by what lies between the two. */
function partingOf(last: string, between: string): '-' | ' ' | '' {
  if (digit.test(last) && dash.test(between)) return '-'
  const isMinus = dash.test(between.charAt(between.length - 1)) && (between.length > 1 || !wordlike.test(last))
  if (isMinus) return '-'
  return ofNumber.test(last) && /[^\p{Cf}]/u.test(between) ? ' ' : ''
}

/** What a code unit is: dropped; a digit; its own plain form; what has another; the first half of a letter beyond the BMP. */
const kinds = { unknown: 0, spacing: 1, digit: 2, plain: 3, other: 4, pair: 5 } as const
/** Kinds of the code units met so far: asking Unicode for each of a text again takes five times as long. */
const known = new Uint8Array(65_536)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) return kinds.pair
  const kind = known[code] ?? kinds.unknown
  return kind === kinds.unknown ? learn(code) : kind
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const kind = isSpacing(character)
    ? kinds.spacing
    : digit.test(character)
      ? kinds.digit
      : plainOf(character) === character
        ? kinds.plain
        : kinds.other
  known[code] = kind
  return kind
}

/** Whether a character is dropped: spaces, dashes, quotation marks, and what is not seen. */
const isSpacing = (character: string): boolean =>
  space.test(character) || dash.test(character) || quotes.test(character) || invisible.test(character)

/** Whether a skeleton lacks a character though it is seen: dashes and quotation marks. */
export const isUnsaid = (character: string): boolean => dash.test(character) || quotes.test(character)

/** ﬁ is fi and é is e with its accent, but ² is not 2. */
function plainOf(character: string): string {
  if (character <= '\u007f' || /\p{No}/u.test(character)) return character
  return character.normalize('NFKD')
}

function grown(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2)
  larger.set(places)
  return larger
}
