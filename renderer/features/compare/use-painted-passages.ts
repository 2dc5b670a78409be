import { type RefObject, useLayoutEffect } from 'react'
import { paint } from '../reader/highlights.ts'
import { domRanges } from '../reader/places.ts'
import type { Block } from './blocks.ts'
import type { ChosenPassage } from './chosen-passage.ts'

/** Paints what is chosen in a column, and what waits to be joined, where it is not a block as a whole, which has an edge. */
export function usePaintedPassages(
  column: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  chosen: ChosenPassage | null,
  joining: ChosenPassage | null,
) {
  // Words are drawn anew as marks in them change; then the ranges are others.
  useLayoutEffect(() => {
    const element = column.current
    if (!element) return
    const isBlock = (passage: ChosenPassage) =>
      blocks.some(({ start, end }) => start === passage.start && end === passage.end)
    const painted = [chosen !== null && !isBlock(chosen) ? chosen : null, joining].filter(one => one !== null)
    if (painted.length === 0) return
    const words = [...element.querySelectorAll('[data-start]')]
    return paint(
      'collate-chosen',
      painted.flatMap(passage => domRanges(words, passage)),
    )
  })
}
