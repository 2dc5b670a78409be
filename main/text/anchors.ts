import { type Aligned, alignUnits } from './changed-units.ts'
import type { Range } from './range.ts'
import { isUnsaid, type Skeleton, skeletonOf } from './skeleton.ts'
import { type Weight, weightOfChange } from './weighty-change.ts'

/**
 * Words to find again in another reading of the same file: the W3C's TextQuoteSelector (their exact words, and what stood before and
 * after them), with their place as a hint: how far into the text they stood, from 0 to 1.
 */
export type Anchor = { quote: string; before: string; after: string; place: number }

/**
 * Where the words are, in UTF-16 code units; or why they are not taken for found. `near` is then where they most likely stood, for a
 * person to judge: a figure or a name is another there, or more of the words; `unsure` where the same words stand in a place that
 * nothing confirms.
 */
export type Anchored =
  | { isFound: true; start: number; end: number }
  | { isFound: false; why: Weight | 'unsure' | 'missing'; near: { start: number; end: number } | null }

/** What a candidate's agreement counts, as in Hypothesis' matching of quotes: what is around it, and little its place. */
const weights = { before: 20, after: 20, place: 2 }
/** So many units of context beside the words confirm a place. */
const confirming = 8
/** Words that stand only once and are as long as this are found without anything around them. */
const tellingAlone = 12
/** A text in which the same words stand more often is a table; the first are looked at. */
const mostCandidates = 10_000
/** Longer passages are found as they are or not at all: aligning takes the square of it. */
const mostAligned = 4_000
/** Of the sought units, so many may be read otherwise. */
const mostChanged = 0.12
/** What stood around the words says where they are, with one piece of them: no further look through the text. */
const enoughVotes = 5
const seed = { length: 12, most: 16, places: 40 }

type Candidate = { at: number; shared: number; score: number }
type Sought = { anchor: Anchor; units: string; before: string; after: string }

/**
 * Finds quoted words in a text again. Spacing, hyphenation, ligatures and quotation marks may be others, and single letters where the
 * text was read better since; words with another figure or another name are not found, wherever they stand. What lies in
 * `furniture` (headers and footers of pages; in order) may stand between the words; `bare` are the words without such furniture of
 * the text that they were of.
 */
export function createAnchorFinder(text: string, furniture: readonly Range[] = []): AnchorFinder {
  let read: Skeleton[] | undefined
  const skeletons = () => {
    read ??= [skeletonOf(text), ...(furniture.length > 0 ? [skeletonOf(text, furniture)] : [])]
    return read
  }
  return (anchor, bare) => {
    const plain = findPlainly(text, anchor)
    if (plain !== null) return plain
    const ways = [anchor, ...(bare && bare.quote !== anchor.quote ? [bare] : [])].flatMap(one => {
      const sought = soughtOf(one)
      return sought.units === '' ? [] : skeletons().map(skeleton => ({ skeleton, sought }))
    })
    const exact = ways.map(({ skeleton, sought }) => findExactly(text, skeleton, sought))
    const found = exact.find(one => one?.isFound)
    if (found) return found
    // The words as they were marked, and with all furniture taken away on both sides.
    const apart = ways.length > 1 ? [ways[0], ways.at(-1)] : ways
    const changed = apart.map(way => way && findChanged(text, way.skeleton, way.sought))
    const unsure = [...exact, ...changed].find(one => one !== null && one !== undefined)
    return changed.find(one => one?.isFound) ?? unsure ?? { isFound: false, why: 'missing', near: null }
  }
}

export type AnchorFinder = (anchor: Anchor, bare?: Anchor) => Anchored

const soughtOf = (anchor: Anchor): Sought => ({
  anchor,
  units: skeletonOf(anchor.quote).units,
  before: skeletonOf(anchor.before).units,
  after: skeletonOf(anchor.after).units,
})

/** The words between all that stood around them, once in the text. */
function findPlainly(text: string, { quote, before, after }: Anchor): Anchored | null {
  const whole = before + quote + after
  if (quote === '' || whole.length < quote.length + confirming) return null
  const at = text.indexOf(whole)
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  return { isFound: true, start: at + before.length, end: at + before.length + quote.length }
}

function findExactly(text: string, skeleton: Skeleton, sought: Sought): Anchored | null {
  const candidates: Candidate[] = []
  const { units } = skeleton
  for (let at = units.indexOf(sought.units); at >= 0; at = units.indexOf(sought.units, at + 1)) {
    const end = at + sought.units.length
    if (isWhole(text, skeleton, sought, at, end)) candidates.push(candidateAt(units, sought, at, end))
    if (candidates.length === mostCandidates) break
  }
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
  if (best === null) return null
  const range = rangeOf(text, skeleton, sought, best.at, best.at + sought.units.length)
  const isSure = best.shared >= confirming || (candidates.length === 1 && sought.units.length >= tellingAlone)
  const isAllContext = best.shared > 0 && best.shared === sought.before.length + sought.after.length
  return isSure || isAllContext ? { isFound: true, ...range } : { isFound: false, why: 'unsure', near: range }
}

function candidateAt(units: string, { anchor, before, after }: Sought, at: number, end: number): Candidate {
  let [left, right] = [0, 0]
  while (left < before.length && left < at && units[at - 1 - left] === before[before.length - 1 - left]) left++
  while (right < after.length && units[end + right] === after[right]) right++
  const share = (shared: number, all: number, isEdge: boolean) => (all === 0 ? Number(isEdge) : shared / all)
  const score =
    weights.before * share(left, before.length, at === 0) +
    weights.after * share(right, after.length, end === units.length) +
    weights.place * (1 - Math.abs(at / Math.max(1, units.length) - anchor.place))
  return { at, shared: left + right, score }
}

const wordlike = /[\p{L}\p{N}\p{M}]/u

/** Whether words end where they ended: "81" is not in 181 or 81.7, nor "he" in the. */
function isWhole(text: string, skeleton: Skeleton, { anchor, units }: Sought, at: number, end: number): boolean {
  const [start, stop] = [skeleton.startOf(at), skeleton.endOf(end - 1)]
  const head = text.slice(Math.max(0, start - 24), start)
  const tail = text.slice(stop, stop + 24)
  if (/\p{Nd}/u.test(units.charAt(0)) && numberBefore(head) !== numberBefore(anchor.before)) return false
  if (/\p{Nd}/u.test(units.charAt(units.length - 1)) && numberAfter(tail) !== numberAfter(anchor.after)) return false
  const isJoined = (inner: string, outer: string) => wordlike.test(inner) && wordlike.test(outer)
  return (
    isJoined(units.charAt(0), head.slice(-1)) === isJoined(units.charAt(0), anchor.before.slice(-1)) &&
    isJoined(units.charAt(units.length - 1), tail.charAt(0)) ===
      isJoined(units.charAt(units.length - 1), anchor.after.charAt(0))
  )
}

const numberBefore = (text: string) => /(?:\p{Nd}[\p{Nd}.,:/]*)?[-\u2010-\u2015\u2212]?$/u.exec(text)?.[0] ?? ''
const numberAfter = (text: string) => /^(?:[.,:/]?\p{Nd})*/u.exec(text)?.[0] ?? ''

/** Code units of a stretch of the skeleton, with the quotation marks and dashes that the quote began and ended with. */
function rangeOf(text: string, skeleton: Skeleton, { anchor }: Sought, at: number, end: number) {
  let [start, stop] = [skeleton.startOf(at), skeleton.endOf(end - 1)]
  const { quote } = anchor
  for (let from = 0; isUnsaid(quote.charAt(from)) && isUnsaid(text.charAt(start - 1)); from++) start--
  for (let to = quote.length - 1; isUnsaid(quote.charAt(to)) && isUnsaid(text.charAt(stop)); to--) stop++
  return { start, end: stop }
}

/** The words with letters read otherwise, near where pieces of them or of what was around them stand. */
function findChanged(text: string, skeleton: Skeleton, sought: Sought): Anchored | null {
  const { units } = sought
  if (units.length > mostAligned) return null
  const from = likelyPlace(skeleton.units, sought)
  if (from === null) return null
  const slack = Math.ceil(units.length * mostChanged) + confirming
  const start = Math.max(0, from - slack)
  const aligned = alignUnits(units, skeleton.units.slice(start, from + units.length + slack))
  if (aligned.end === aligned.start) return null
  const [at, end] = [start + aligned.start, start + aligned.end]
  const near = rangeOf(text, skeleton, sought, at, end)
  const why = whyNot(text, skeleton, sought, aligned, start)
  if (why !== null) return aligned.edits.length > units.length / 2 ? null : { isFound: false, why, near }
  const { shared } = candidateAt(skeleton.units, sought, at, end)
  const isSure = shared >= confirming && isWhole(text, skeleton, sought, at, end)
  return isSure ? { isFound: true, ...near } : { isFound: false, why: 'unsure', near }
}

function whyNot(text: string, skeleton: Skeleton, sought: Sought, { edits }: Aligned, start: number): Weight | null {
  const quoted = skeletonOf(sought.anchor.quote)
  const weight = weightOfChange(
    edits,
    at => ({ text: sought.anchor.quote, start: quoted.startOf(at), end: quoted.endOf(at) }),
    at => ({ text, start: skeleton.startOf(start + at), end: skeleton.endOf(start + at) }),
  )
  return weight ?? (edits.length > sought.units.length * mostChanged ? 'words' : null)
}

/** Where most pieces say that the words begin, and nearest to where they stood; null where no piece is found. */
function likelyPlace(units: string, { anchor, units: words, before, after }: Sought): number | null {
  const votes = new Map<number, { count: number; at: number }>()
  const bucket = Math.max(confirming, Math.ceil(words.length * mostChanged))
  let most = 0
  function vote(piece: string, offset: number, weight: number) {
    if (piece.length < confirming) return
    let places = 0
    for (let at = units.indexOf(piece); at >= 0 && places < seed.places; at = units.indexOf(piece, at + 1)) {
      const key = Math.round((at - offset) / bucket)
      const known = votes.get(key) ?? { count: 0, at: at - offset }
      votes.set(key, { ...known, count: known.count + weight })
      most = Math.max(most, known.count + weight)
      places++
    }
  }
  vote(before.slice(-seed.length), Math.min(before.length, seed.length), 2)
  vote(after.slice(0, seed.length), -words.length, 2)
  const every = Math.max(seed.length, Math.ceil(words.length / seed.most))
  for (let at = 0; at < words.length && most < enoughVotes; at += every) vote(words.slice(at, at + seed.length), at, 1)
  const distance = (at: number) => Math.abs(at / Math.max(1, units.length) - anchor.place)
  const best = [...votes.values()].sort((a, b) => b.count - a.count || distance(a.at) - distance(b.at))[0]
  return best === undefined ? null : Math.max(0, best.at)
}
