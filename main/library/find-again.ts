import { type Anchor, type Anchored, createAnchorFinder } from '../text/anchors.ts'
import { furnitureLines, furnitureOf, sliceWithout } from '../text/furniture.ts'
import type { Range } from '../text/range.ts'
import type { Reader, Writer } from './database.ts'
import { marksOf } from './readings.ts'

/** Context kept on either side of a quote, in UTF-16 code units. */
export const contextLength = 64

/** A stretch of an earlier version of a document's text, in UTF-16 code units of it. */
export type Stretch = { version: number; start: number; end: number }
type Version = { text: string; furniture: Range[] }

/** What is around a stretch of a text, and its words. */
export const wordsAround = (text: string, { start, end }: { start: number; end: number }) => ({
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - contextLength), start),
  after: text.slice(end, end + contextLength),
})

/**
 * Looks in one version of a document's text for stretches of earlier ones. Texts are read when the first is looked for; what is marked
 * as headers and footers in either version may stand between the words.
 */
export function createStretchFinder(db: Reader | Writer, documentId: number, newest: number) {
  const findText = db.prepare('select text from texts where document_id = ? and version = ?').pluck()
  const textOf = (version: number) => (findText.get(documentId, version) as string | undefined) ?? ''
  const text = textOf(newest)
  const markedOf = (version: number): Range[] =>
    marksOf(db, documentId, version)
      .filter(({ kind }) => kind === 'header-footer')
      .map(({ start, end }) => [start, end])
  const marked = markedOf(newest)
  const finders = new Map<number, { old: Version; find: ReturnType<typeof createAnchorFinder> }>()

  function finderFrom(version: number) {
    const known = finders.get(version)
    if (known) return known
    const old = textOf(version)
    const oldMarked = markedOf(version)
    const lines = new Set([...furnitureLines(text, marked), ...furnitureLines(old, oldMarked)])
    const find = createAnchorFinder(text, furnitureOf(text, marked, lines))
    const made = { old: { text: old, furniture: furnitureOf(old, oldMarked, lines) }, find }
    finders.set(version, made)
    return made
  }

  return {
    text,
    find(stretch: Stretch): Anchored {
      const { old, find } = finderFrom(stretch.version)
      const place = stretch.start / Math.max(1, old.text.length)
      return find({ ...wordsAround(old.text, stretch), place }, bareAnchor(old, stretch, place))
    },
  }
}

function bareAnchor({ text, furniture }: Version, { start, end }: Stretch, place: number): Anchor | undefined {
  // Twice the context, since some of it may be furniture.
  const near: Range = [Math.max(0, start - 2 * contextLength), Math.min(text.length, end + 2 * contextLength)]
  const within = furniture.filter(([from, to]) => from < near[1] && to > near[0])
  if (within.length === 0) return undefined
  return {
    quote: sliceWithout(text, [start, end], within),
    before: sliceWithout(text, [near[0], start], within).slice(-contextLength),
    after: sliceWithout(text, [end, near[1]], within).slice(0, contextLength),
    place,
  }
}
