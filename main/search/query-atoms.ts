import { endOfPercentage } from '../text/percentages.ts'
import { openParenthesis, quotationMarks, type Reading, report, type Span, take, wordAt } from './query-reading.ts'
import { withReplaced } from './query-remarks.ts'

const notOfWord = `\\s()${quotationMarks}`
const beforeColon = /\p{L}[\p{L}\p{M}]*:/uy
const quotation = new RegExp(`[${quotationMarks}]`, 'uy')
/** A word may hold parentheses, "report(s)", and spaces that group digits, but not begin with a parenthesis. */
const word = new RegExp(
  `(?:[^${notOfWord}]|(?<=\\d)[\\u00a0\\u202f\\u2009](?=\\d)|(?<=[^\\s(])\\([^${notOfWord}]*\\))+`,
  'uy',
)
const groupedDigits = /(?: \d{3}(?![\p{L}\p{N}.,:~^*]))+/uy
/** Plain words in parentheses, with a distance after them. */
const wordsTogether = new RegExp(`\\([^()${quotationMarks}*:^~]*\\)~\\d*(?:\\^\\d+(?:\\.\\d+)?)?`, 'uy')
/** Operators and marks, which say more than that words stand near each other. */
const joinedOrMarked = /(?<![^\s(])(?:(?:AND|OR|NOT)(?=[\s)])|[+-](?=[\p{L}\p{N}]))/u
const modifiers = /(?:~\d*|\^\d+(?:\.\d+)?)+/uy
const modifiersAtEnd = /(?<=[\p{L}\p{M}\p{N}*.%'’])(?:~\d*|\^\d+(?:\.\d+)?)+$/u
/** No one writes longer ones, in code units; a machine's would take their square of time. */
const mostModifiers = 40
const brokenModifier = /(?<=[\p{L}\p{M}\p{N}*])[~^][^~^]*$/u
/** Names before a colon that are no filters: kinds of addresses. */
const schemes = new Set('http https ftp file mailto tel doi urn isbn issn'.split(' '))

/** Reads what has the name of a field or a filter before it; false where nothing has, and nothing was read. */
export function readNamed(reading: Reading): boolean {
  const { query, names, at: start } = reading
  const name = take(reading, beforeColon)?.slice(0, -1)
  if (name === undefined) return false
  const next = query.charAt(reading.at)
  const isField = names.isField(name)
  if (isField && next === '(') readParenthesis(reading, start, name)
  else if (!isField && !names.isFilter(name)) return readUnknownName(reading, name, start)
  else if (/^[^\s()]$/u.test(next)) readValue(reading, start, name)
  else readLoneName(reading, name, start)
  return true
}

/** What looks like a filter and is none is searched as words; a time, an address and "Note: …" do not look like one. */
function readUnknownName(reading: Reading, name: string, start: number): boolean {
  const { query, names, at } = reading
  if (name.length < 2 || schemes.has(name.toLowerCase()) || !/^(?!\/\/)[^\s():]/u.test(query.slice(at, at + 2))) {
    reading.at = start
    return false
  }
  const nearest = names.nearest(name)
  const advice =
    nearest === null ? 'Leave the colon out, or see the help beside the box.' : `Perhaps you mean “${nearest}:”.`
  const meant = withReplaced(query, start, at, nearest === null ? `${name} ` : `${nearest}:`)
  report(reading, `There is no filter “${name}:”, so it was searched as words. ${advice}`, { start, end: at }, meant)
  reading.items.push(wordAt({ start, end: at - 1 }))
  return true
}

/** A name without anything after it is a word, or still to be followed by something. */
function readLoneName(reading: Reading, name: string, start: number): void {
  const { query, at, isTyping } = reading
  const end = at + (/^\s*/u.exec(query.slice(at))?.[0].length ?? 0)
  const sentence = `Nothing follows “${name}:”, so “${name}” was searched as a word. Write what to look for right after the colon.`
  const meant = withReplaced(query, start, end, end < query.length ? `${name}:` : name)
  report(reading, sentence, { start, end: at }, meant, end === query.length)
  if (!(isTyping && at === query.length)) reading.items.push(wordAt({ start, end: at - 1 }))
}

/**
 * Reads an opening parenthesis, or all of words in parentheses that are to stand near each other; a name may belong to it that
 * began at `start`.
 */
export function readParenthesis(reading: Reading, start: number, name: string | null): void {
  const { at: from } = reading
  const written = take(reading, wordsTogether)
  if (written === null || joinedOrMarked.test(written)) {
    reading.at = from
    openParenthesis(reading, name)
    return
  }
  const value = { start: from + 1, end: from + written.indexOf(')') }
  const kind = { kind: 'atom', isQuoted: false, isGroup: true } as const
  const modified = readModifiers(written.slice(written.indexOf(')')))
  reading.items.push({ ...kind, name, value, ...modified, start, end: reading.at })
  reading.isMarkAllowed = false
}

/** Reads a quotation or a word, to which a name may belong that began at `start`. */
export function readValue(reading: Reading, start: number, name: string | null): void {
  reading.isMarkAllowed = false
  if (take(reading, quotation) !== null) readQuotation(reading, start, name)
  else readWord(reading, start, name)
}

function readQuotation(reading: Reading, start: number, name: string | null): void {
  const { query, at: from, items } = reading
  const length = query.slice(from).search(new RegExp(quotation, 'u'))
  if (length < 0) {
    if (/[\p{L}\p{N}]/u.test(query.slice(from))) {
      const sentence = 'A quotation mark has no partner, so its words were searched one by one. Close the quotation.'
      report(reading, sentence, { start: from - 1, end: from }, `${query.trimEnd()}"`, true)
    }
    if (name !== null) items.push(wordAt({ start, end: start + name.length }))
    reading.isMarkAllowed = true
    return
  }
  reading.at = from + length + 1
  const value = { start: from, end: from + length }
  const { distance, boost } = readModifiers(take(reading, modifiers) ?? '')
  items.push({ kind: 'atom', name, isQuoted: true, isGroup: false, value, distance, boost, start, end: reading.at })
}

function readWord(reading: Reading, start: number, name: string | null): void {
  const { query, at: from, any } = reading
  if (take(reading, word) === null) {
    reading.at++
    return
  }
  if (!any && name === null && /^\d{1,3}$/.test(query.slice(from, reading.at))) take(reading, groupedDigits)
  const written = query.slice(from, reading.at)
  const modified = modifiersAtEnd.exec(written.slice(-mostModifiers))?.[0] ?? ''
  const value = { start: from, end: reading.at - modified.length }
  const isOfWords = name === null || reading.names.isField(name)
  if (modified === '' && isOfWords) {
    reportBroken(reading, written, value)
    if (!any) passPercentage(reading, written)
  }
  const end = reading.at
  const kind = { kind: 'atom', isQuoted: false, isGroup: false } as const
  reading.items.push({ ...kind, name, value, ...readModifiers(modified), start, end })
}

/** “81.7 percent” is looked for as “81.7%” is: by its number, wherever that is written with the sign. */
function passPercentage(reading: Reading, written: string): void {
  const end = /^\d[\d.,\s]*$/.test(written) ? endOfPercentage(reading.query, reading.at) : null
  if (end !== null && !/[~^*:]/.test(reading.query.charAt(end))) reading.at = end
}

function reportBroken(reading: Reading, written: string, { start, end }: Span): void {
  const broken = brokenModifier.exec(written)
  if (broken === null) return
  const [sign] = broken[0]
  const span = { start: start + broken.index, end }
  const sentence = `After “${sign}” a number belongs, such as election${sign}2. What stands there was searched as words.`
  report(reading, sentence, span, withReplaced(reading.query, span.start, end, ''), end === reading.query.length)
}

/** More says nothing more, of letters or words that differ as of weights. */
const mostModified = 1000

/** `~` without a number is one letter. */
function readModifiers(written: string): { distance: number | null; boost: number } {
  const distance = /~(\d*)/.exec(written)?.[1]
  const boost = /\^(\d+(?:\.\d+)?)/.exec(written)?.[1]
  return {
    distance: distance === undefined ? null : Math.min(mostModified, distance === '' ? 1 : Number(distance)),
    boost: boost === undefined ? 1 : Math.min(mostModified, Number(boost)),
  }
}
