import { kindAt, kinds } from './characters.ts'
import { foldWord, longestTerm, lowerInPlace } from './normalise.ts'
import { endOfDigits, readNumber } from './written-number.ts'

/** A word of a text: its folded written form, and where it stands, in UTF-16 code units of the text. */
export type Token = { term: string; start: number; end: number }

/** Takes one word; offsets are UTF-16 code units of the text. */
export type Visit = (term: string, start: number, end: number) => void

/**
 * The words of a text, in order. Case, diacritics, apostrophes and the ways to write a number are folded (see `foldWord` and
 * `readNumber`); hyphens part words; a possessive 's and the elided article of `d'Estaing` are left off; `U.S.` is `us`; scripts
 * without spaces are parted by `Intl.Segmenter`. Never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  scanTerms(text, (term, start, end) => tokens.push({ term, start, end }))
  return tokens
}

/** The same words as `tokenise`, handed over one by one. */
export function scanTerms(text: string, visit: Visit): void {
  const lower = lowerInPlace(text)
  const end = lower.length
  let at = 0
  while (at < end) {
    const kind = kindAt(lower, at)
    if (kind === kinds.plain || kind === kinds.folding) at = readWord(lower, at, at, false, visit)
    else if (kind === kinds.digit) at = readFigure(lower, at, visit)
    else if (kind === kinds.unspaced) at = readUnspaced(lower, at, visit)
    else at++
  }
}

/** Reads a word from `start`, known to go on to `from`; answers where to go on. */
function readWord(lower: string, start: number, from: number, folds: boolean, visit: Visit): number {
  let at = from
  let isFolding = folds
  for (;;) {
    const kind = kindAt(lower, at)
    if (kind === kinds.plain || kind === kinds.digit) at++
    else if (kind === kinds.folding || kind === kinds.mark || kind === kinds.invisible) {
      isFolding = true
      at++
    } else if (kind === kinds.apostrophe) {
      const joins = at > start && joinsAt(lower, start, at)
      if (joins === 'joins') {
        isFolding = true
        at++
      } else {
        give(lower, start, at, isFolding, visit)
        return joins === 'possessive' ? at + 2 : at + 1
      }
    } else break
  }
  const hasInitials = lower.charCodeAt(at) === 0x2e && at - start === 1
  if (!hasInitials) {
    give(lower, start, at, isFolding, visit)
    return at
  }
  at = endOfInitials(lower, at)
  give(lower, start, at, true, visit)
  return afterPossessive(lower, lower.charCodeAt(at) === 0x2e ? at + 1 : at)
}

/** Past a possessive 's, where one stands here. */
function afterPossessive(lower: string, at: number): number {
  const isPossessive =
    kindAt(lower, at) === kinds.apostrophe && lower.charCodeAt(at + 1) === 0x73 && !isOfWord(kindAt(lower, at + 2))
  return isPossessive ? at + 2 : at
}

/** Of a longer word only so much is folded: marks and apostrophes may leave little of it, and no term needs more. */
const longestWritten = 4 * longestTerm

function give(lower: string, start: number, end: number, isFolding: boolean, visit: Visit): void {
  const written = lower.slice(start, Math.min(end, start + longestWritten))
  const term = isFolding || end - start > longestTerm ? foldOnce(written) : written
  if (term !== '') visit(term, start, end)
}

/** What an apostrophe after the start of a word does: ends it, joins it with what follows, or begins a possessive s. */
function joinsAt(lower: string, start: number, at: number): 'joins' | 'ends' | 'possessive' {
  const next = kindAt(lower, at + 1)
  if (next !== kinds.plain && next !== kinds.folding) return 'ends'
  if (lower.charCodeAt(at + 1) === 0x73 && !isOfWord(kindAt(lower, at + 2))) return 'possessive'
  return isElided(lower, start, at) ? 'ends' : 'joins'
}

function isOfWord(kind: number): boolean {
  return kind === kinds.plain || kind === kinds.folding || kind === kinds.digit || kind === kinds.mark
}

const elided = new Set('l d j c n s m t qu dell nell all sull dall quell'.split(' '))
const soundsOpen = /[aeiouyhàâäæéèêëîïíìôöœóòùûüú]/

/** Articles and particles of French and Italian that lose their vowel before another: l', d', qu', dell'. */
function isElided(lower: string, start: number, at: number): boolean {
  if (at - start > 5 || !soundsOpen.test(lower.charAt(at + 1))) return false
  return elided.has(lower.slice(start, at))
}

/** The end of initials without spaces (U.S., Н.А.) whose first letter ends at `at`; the last point is left out. */
function endOfInitials(lower: string, at: number): number {
  let end = at
  while (lower.charCodeAt(end) === 0x2e && isLetter(kindAt(lower, end + 1)) && !isOfWord(kindAt(lower, end + 2)))
    end += 2
  return end
}

function isLetter(kind: number): boolean {
  return kind === kinds.plain || kind === kinds.folding
}

function readFigure(lower: string, start: number, visit: Visit): number {
  const digitsEnd = endOfDigits(lower, start)
  if (isOfWord(kindAt(lower, digitsEnd))) return readWord(lower, start, digitsEnd, false, visit)
  const { term, end } = readNumber(lower, start, digitsEnd)
  visit(term.length > longestTerm ? term.slice(0, longestTerm) : term, start, end)
  return afterPossessive(lower, end)
}

/** The segmenter is handed no more code units at once than this. */
const longestRun = 2000
let segmenter: Intl.Segmenter | undefined

function readUnspaced(lower: string, start: number, visit: Visit): number {
  let end = start
  while (end - start < longestRun && kindAt(lower, end) === kinds.unspaced) end++
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  for (const { segment, index } of segmenter.segment(lower.slice(start, end))) {
    give(lower, start + index, start + index + segment.length, true, visit)
  }
  return end
}

const mostFolded = 50_000
const foldedForms = new Map<string, string>()

/** `foldWord` with the forms met before remembered, up to a bound. */
function foldOnce(written: string): string {
  const known = foldedForms.get(written)
  if (known !== undefined) return known
  const folded = foldWord(written)
  if (written.length <= longestTerm) {
    if (foldedForms.size >= mostFolded) foldedForms.clear()
    foldedForms.set(written, folded)
  }
  return folded
}
