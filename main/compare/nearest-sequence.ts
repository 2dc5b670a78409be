import type { Range } from '../text/range.ts'
import { scanTerms } from '../text/tokenise.ts'

/** The words of a text in order: the number of each folded form, and where it stands, in UTF-16 code units. */
export type SequenceText = { forms: Int32Array; starts: Int32Array; ends: Int32Array }

/** Where a sequence of words stands in another text, nearly: places of words, `last` among them. */
export type NearestSequence = {
  first: number
  last: number
  /** Words changed, cut or put in. */
  changed: number
  /** Places of words of the sequence that the text has not, and of words of the text that the sequence has not. */
  missing: number[]
  extra: number[]
}

/** A sequence may have so many of its words changed and still be the same; shorter ones than four must stand word for word. */
const mostChanged = (length: number) => (length < 4 ? 0 : Math.max(1, Math.floor(length / 3)))
/** Places that are looked at closely, and pairs of words in common that are counted to find them. */
const placesTried = 8
const mostHits = 20_000
/** A longer sequence is looked for by its beginning. */
const longest = 400

/** Reads a text; `numbers` gives the same forms the same numbers. */
export function readSequence(text: string, numbers: Map<string, number>): SequenceText {
  const forms: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  scanTerms(text, (form, start, end) => {
    const number = numbers.get(form) ?? numbers.size
    if (number === numbers.size) numbers.set(form, number)
    forms.push(number)
    starts.push(start)
    ends.push(end)
  })
  return { forms: Int32Array.from(forms), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** The words of a text that begin in a range. */
export function wordsIn({ forms, starts, ends }: SequenceText, [from, to]: Range): SequenceText {
  const first = firstFrom(starts, from)
  const last = firstFrom(starts, to)
  return { forms: forms.subarray(first, last), starts: starts.subarray(first, last), ends: ends.subarray(first, last) }
}

/** The first place in ascending numbers that is not below a bound. */
function firstFrom(ascending: Int32Array, bound: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds where words stand in a text, word for word or else with the fewest of them changed, at most a third; the first such
 * place; null where they do not. Places are those where the most pairs of neighbouring words are the same; each is compared by
 * Sellers' alignment (1980), whose path may begin and end anywhere in the text.
 */
export function nearestSequence(words: Int32Array, text: Int32Array): NearestSequence | null {
  const wanted = words.length > longest ? words.subarray(0, longest) : words
  if (wanted.length === 0) return null
  const exact = exactPlace(wanted, text)
  if (exact >= 0) return { first: exact, last: exact + wanted.length - 1, changed: 0, missing: [], extra: [] }
  const most = mostChanged(wanted.length)
  let best: NearestSequence | null = null
  for (const start of likelyStarts(wanted, text, most)) {
    const from = Math.max(0, start - most)
    const found = alignWithin(wanted, text, from, Math.min(text.length, start + wanted.length + most))
    const isBetter =
      best === null || found.changed < best.changed || (found.changed === best.changed && found.first < best.first)
    if (found.changed <= most && isBetter) best = found
  }
  return best
}

function exactPlace(words: Int32Array, text: Int32Array): number {
  const [first] = words
  for (let at = 0; at + words.length <= text.length; at++) {
    if (text[at] !== first) continue
    let length = 1
    while (length < words.length && text[at + length] === words[length]) length++
    if (length === words.length) return at
  }
  return -1
}

/** Where the words may begin in the text, by how many pairs of neighbours say so; those near one another are one. */
function likelyStarts(words: Int32Array, text: Int32Array, most: number): number[] {
  if (most === 0) return []
  const places = new Map<number, number[]>()
  const keyOf = (one: number, next: number) => one * 2 ** 26 + next
  for (let at = 0; at + 1 < words.length; at++) {
    const key = keyOf(words[at] ?? 0, words[at + 1] ?? 0)
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const counts = new Map<number, number>()
  let hits = 0
  for (let at = 0; at + 1 < text.length && hits < mostHits; at++) {
    for (const place of places.get(keyOf(text[at] ?? 0, text[at + 1] ?? 0)) ?? []) {
      hits++
      counts.set(at - place, (counts.get(at - place) ?? 0) + 1)
    }
  }
  const chosen: number[] = []
  for (const [start] of [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])) {
    if (chosen.length === placesTried) break
    if (!chosen.some(other => Math.abs(other - start) <= most)) chosen.push(start)
  }
  return chosen
}

/** Steps of the path. */
const both = 0
const cut = 1
const put = 2

/** The words against a window of the text: as few changes as can be, the path beginning and ending where it likes. */
function alignWithin(words: Int32Array, text: Int32Array, from: number, to: number): NearestSequence {
  const width = to - from + 1
  const steps = new Uint8Array((words.length + 1) * width)
  let above = new Int32Array(width)
  let row = new Int32Array(width)
  for (let i = 1; i <= words.length; i++) {
    row[0] = i
    steps[i * width] = cut
    for (let j = 1; j < width; j++) {
      const paired = (above[j - 1] ?? 0) + Number(words[i - 1] !== text[from + j - 1])
      const without = (above[j] ?? 0) + 1
      const added = (row[j - 1] ?? 0) + 1
      const least = Math.min(paired, without, added)
      row[j] = least
      steps[i * width + j] = least === paired ? both : least === without ? cut : put
    }
    ;[above, row] = [row, above]
  }
  let end = 0
  for (let j = 1; j < width; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j
  return walkBack(words, text, from, width, steps, end, above[end] ?? 0)
}

function walkBack(
  words: Int32Array,
  text: Int32Array,
  from: number,
  width: number,
  steps: Uint8Array,
  end: number,
  changed: number,
): NearestSequence {
  const missing: number[] = []
  const extra: number[] = []
  let j = end
  for (let i = words.length; i > 0; ) {
    const step = steps[i * width + j]
    const isSame = step === both && words[i - 1] === text[from + j - 1]
    if (step !== put && !isSame) missing.push(i - 1)
    if (step !== cut && !isSame) extra.push(from + j - 1)
    if (step !== put) i--
    if (step !== cut) j--
  }
  return {
    first: from + j,
    last: from + Math.max(j, end - 1),
    changed,
    missing: missing.reverse(),
    extra: extra.reverse(),
  }
}
