import { kindAt, kinds, knownKinds } from './characters.ts'
import { foldWord, longestTerm } from './normalise.ts'
import { readLetters } from './unspaced.ts'
import { endOfDigits, readNumber } from './written-number.ts'

/**
 * Takes one word of a text in lower case. `folded` is its folded form, or null where that is what stands there, from `start` to
 * `end`. `hash` and `check` are `hashesOf` the folded form, so that most words need never be made a string of their own.
 */
export type VisitWord = (start: number, end: number, folded: string | null, hash: number, check: number) => void

/** FNV-1a's basis and prime; the multiplier of the second hash is MurmurHash3's. */
const basis = 0x811c9dc5
const prime = 0x01000193
const multiplier = 0x85ebca6b

/** Two 32-bit hashes of a folded form. Together they mistake one in a million forms about once in 1e7 times. */
export function hashesOf(form: string): [hash: number, check: number] {
  let hash = basis
  let check = 0
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    hash = Math.imul(hash ^ code, prime)
    check = Math.imul(check + code, multiplier) ^ (check >>> 13)
  }
  return [hash, check]
}

/** How a script without spaces is read: in words or in letters. */
type ReadUnspaced = typeof readLetters

/**
 * The words of a text that `lowerInPlace` has lowered, in order, as `tokenise` says, but for scripts without spaces, of which it gives
 * single letters, as the index holds them, unless they are to be read otherwise. This loop reads what nearly all words are,
 * letters that are their own folded form and a separator after them; whatever else is met is left to the functions below.
 */
export function scanWords(lower: string, visit: VisitWord, readUnspaced: ReadUnspaced = readLetters): void {
  const end = lower.length
  let at = 0
  while (at < end) {
    const start = at
    let hash = basis
    let check = 0
    let kind: number = kinds.separator
    for (; at < end; at++) {
      const code = lower.charCodeAt(at)
      kind = knownKinds[code] ?? 0
      if (kind !== kinds.plain) break
      hash = Math.imul(hash ^ code, prime)
      check = Math.imul(check + code, multiplier) ^ (check >>> 13)
    }
    const length = at - start
    const isWhole = at === end || (kind === kinds.separator && (length > 1 || lower.charCodeAt(at) !== 0x2e))
    if (length > 0 && isWhole && length <= longestTerm) {
      visit(start, at, null, hash, check)
      at++
    } else if (length > 0) at = readWord(lower, start, at, false, visit)
    else if (kind === kinds.separator) at++
    else at = readOther(lower, at, visit, readUnspaced)
  }
}

/** Reads what begins with none of the letters that are their own folded form; answers where to go on. */
function readOther(lower: string, at: number, visit: VisitWord, readUnspaced: ReadUnspaced): number {
  const kind = kindAt(lower, at)
  if (kind === kinds.plain || kind === kinds.folding) return readWord(lower, at, at, false, visit)
  if (kind === kinds.digit) return readFigure(lower, at, visit)
  if (kind !== kinds.unspaced) return at + 1
  return readUnspaced(lower, at, (start, end) => give(lower, start, end, true, visit))
}

/** Hands over a word that had to be folded. */
function giveFolded(term: string, start: number, end: number, visit: VisitWord): void {
  const [hash, check] = hashesOf(term)
  visit(start, end, term, hash, check)
}

/** Reads a word from `start`, known to go on to `from`; answers where to go on. */
function readWord(lower: string, start: number, from: number, folds: boolean, visit: VisitWord): number {
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

function give(lower: string, start: number, end: number, isFolding: boolean, visit: VisitWord): void {
  const written = lower.slice(start, Math.min(end, start + longestWritten))
  const term = isFolding || end - start > longestTerm ? foldOnce(written) : written
  if (term !== '') giveFolded(term, start, end, visit)
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

function readFigure(lower: string, start: number, visit: VisitWord): number {
  const digitsEnd = endOfDigits(lower, start)
  if (isOfWord(kindAt(lower, digitsEnd))) return readWord(lower, start, digitsEnd, false, visit)
  const { term, end } = readNumber(lower, start, digitsEnd)
  giveFolded(term.length > longestTerm ? term.slice(0, longestTerm) : term, start, end, visit)
  return afterPossessive(lower, end)
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
