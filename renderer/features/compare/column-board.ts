import { domRanges, type TextRange } from '../reader/places.ts'
import type { Stop } from './blocks.ts'
import { type Anchor, followHeight, lineAt, risingAnchors, scrollToLine } from './joined-scroll.ts'

/** Where a block stands in its column, px from the top of the column's whole height. */
export type Place = { top: number; height: number; point: number | null }
/** From where to where something stands in its column, px from the top of the column's whole height. */
export type Extent = { top: number; height: number }
/**
 * A column as measured: its blocks in order, and its whole height. `extents`: of each point (by its index, its first block) and of
 * each passage of shared wording (by its match).
 */
export type Measured = { places: readonly Place[]; extents: ReadonlyMap<string, Extent>; height: number }
type Column = { id: number; blocks: readonly { point: number | null }[] }

export type ColumnBoard = ReturnType<typeof createColumnBoard>

/** What lies over the foot of the columns while a passage is chosen, px. */
const barHeight = 70
/** A stop is brought to this share of the view's height. */
const stopShare = 0.3

/** The open columns as elements: where their blocks stand, and how each scrolls with the others. */
export function createColumnBoard() {
  const elements = new Map<number, HTMLElement>()
  const listeners = new Set<() => void>()
  /** How far two columns stand apart from where their passages would put them, by "leader follower". */
  const shifts = new Map<string, number>()
  let measured: ReadonlyMap<number, Measured> = new Map()
  /** The column that a person scrolls; what the program brings into view is followed by none. */
  let leader: number | null = null

  function tell() {
    for (const listener of listeners) listener()
  }
  function follow(from: number) {
    const lead = elements.get(from)
    if (!lead) return
    for (const [id, element] of elements) {
      if (id === from) continue
      const line = mappedLine(measured, from, id, lead) + (shifts.get(`${from} ${id}`) ?? 0)
      element.scrollTop = scrollToLine(Math.max(0, line), element.clientHeight)
    }
  }

  /** Brings a block into view, and in the other columns the passages joined with it to the same height. */
  function goTo(stop: Stop) {
    leader = null
    const block = measured.get(stop.account)?.places[stop.block]
    const element = elements.get(stop.account)
    if (!block || !element) return
    element.scrollTop = block.top - element.clientHeight * stopShare
    const height = block.top - element.scrollTop
    if (stop.point === null) return follow(stop.account)
    for (const [id, other] of elements) {
      const place = measured.get(id)?.places.find(one => one.point === stop.point)
      if (id !== stop.account && place) other.scrollTop = place.top - height
    }
  }

  return {
    register(id: number, element: HTMLElement | null) {
      if (element) elements.set(id, element)
      else elements.delete(id)
    },
    element: (id: number) => elements.get(id),
    measured: (id: number) => measured.get(id),
    /** Calls back whenever something scrolled or was measured again. */
    onMove(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    lead(id: number) {
      leader = id
    },
    scrolled(id: number, isJoined: boolean) {
      if (isJoined && leader === id) follow(id)
      tell()
    },
    measure(shown: readonly Column[]): ReadonlyMap<number, Measured> {
      measured = new Map(
        shown.flatMap(column => {
          const element = elements.get(column.id)
          return element ? [[column.id, measureColumn(element, column)] as const] : []
        }),
      )
      tell()
      return measured
    },
    /** From now on the columns stay as far apart as they stand. */
    keepShifts() {
      for (const [from, lead] of elements)
        for (const [id, element] of elements)
          if (id !== from)
            shifts.set(
              `${from} ${id}`,
              lineAt(element.scrollTop, element.clientHeight) - mappedLine(measured, from, id, lead),
            )
    },
    /** The columns meet at their matching passages again. */
    clearShifts() {
      shifts.clear()
      const [first] = elements.keys()
      const from = leader ?? first
      if (from !== undefined) follow(from)
    },
    goTo,
    /** Index of the block that lies first in a column's view; -1 where none does. */
    firstInView(id: number): number {
      const top = elements.get(id)?.scrollTop ?? 0
      return measured.get(id)?.places.findIndex(place => place.top + place.height > top + 8) ?? -1
    },
    /** Goes to a block unless all of it, or as much as there is room for, is in view. */
    show(stop: Stop) {
      const place = measured.get(stop.account)?.places[stop.block]
      const element = elements.get(stop.account)
      if (!place || !element) return
      const [top, bottom] = [element.scrollTop, element.scrollTop + element.clientHeight - barHeight]
      if (place.top < top || Math.min(place.top + place.height, place.top + 80) > bottom) goTo(stop)
    },
    /** Scrolls one column by as much as words of a long block are out of its view. */
    showWords(id: number, range: TextRange) {
      const element = elements.get(id)
      const [first] = element ? domRanges([...element.querySelectorAll('[data-start]')], range) : []
      if (!element || !first) return
      const [words, view] = [first.getBoundingClientRect(), element.getBoundingClientRect()]
      if (words.top >= view.top && words.bottom <= view.bottom - barHeight) return
      element.scrollTop += words.top - view.top - element.clientHeight * stopShare
    },
    /** Moves a pressed block up from under what lies over the foot of its column; the other columns follow as with a person. */
    keepClear({ account, block }: Pick<Stop, 'account' | 'block'>) {
      const place = measured.get(account)?.places[block]
      const element = elements.get(account)
      if (!place || !element) return
      const hidden = place.top + Math.min(place.height, 90) - (element.scrollTop + element.clientHeight - barHeight)
      if (hidden > 0) element.scrollTop += hidden
    },
    /** Scroll positions of the columns, px, by their account. */
    tops: () => [...elements].map(([document, { scrollTop }]) => ({ document, top: Math.max(0, scrollTop) })),
    /** Scrolls columns to where they stood, none following another. */
    putBack(tops: readonly { document: number; top: number }[]) {
      leader = null
      for (const { document, top } of tops) {
        const element = elements.get(document)
        if (element) element.scrollTop = top
      }
    },
    /** Scrolls one column as a person would. */
    scrollTo(id: number, top: number) {
      leader = id
      const element = elements.get(id)
      if (element) element.scrollTop = top
    },
  }
}

function measureColumn(element: HTMLElement, { blocks }: Column): Measured {
  const from = element.getBoundingClientRect().top - element.scrollTop
  const elements = element.querySelectorAll('[data-block]')
  const places = blocks.map(({ point }, index) => {
    const rect = elements[index]?.getBoundingClientRect()
    return { top: rect ? rect.top - from : 0, height: rect?.height ?? 0, point }
  })
  const extents = measureMatches(element, from)
  for (const place of places) {
    const key = String(place.point)
    if (place.point !== null && !extents.has(key)) extents.set(key, place)
  }
  return { places, extents, height: element.scrollHeight }
}

/** Each passage from the top of its first words to the end of its last. */
function measureMatches(element: HTMLElement, from: number): Map<string, Extent> {
  const matches = new Map<string, Extent>()
  for (const part of element.querySelectorAll('[data-match]')) {
    const rect = part.getBoundingClientRect()
    const [top, end] = [rect.top - from, rect.bottom - from]
    for (const match of part.getAttribute('data-match')?.split(' ') ?? []) {
      const before = matches.get(match)
      matches.set(
        match,
        before ? { top: before.top, height: Math.max(before.height, end - before.top) } : { top, height: end - top },
      )
    }
  }
  return matches
}

/** The height of column `id` that belongs to what lies on the line of the leading column. */
function mappedLine(measured: ReadonlyMap<number, Measured>, from: number, id: number, lead: HTMLElement): number {
  const [a, b] = [measured.get(from), measured.get(id)]
  const line = lineAt(lead.scrollTop, lead.clientHeight)
  return a && b ? followHeight(anchorsBetween(a, b), line, a.height, b.height) : line
}

function anchorsBetween(a: Measured, b: Measured): Anchor[] {
  const anchors = a.places.flatMap(place => {
    const other = place.point === null ? undefined : b.extents.get(String(place.point))
    return other ? [{ from: place.top + place.height / 2, to: other.top + other.height / 2 }] : []
  })
  return risingAnchors(anchors)
}
