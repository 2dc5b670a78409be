import { useEffect, useLayoutEffect, useState } from 'react'
import { createColumnBoard, type Measured } from './column-board.ts'
import type { ShownAccount } from './use-shown.ts'
import type { Passages } from './use-wording.ts'

export type Columns = ReturnType<typeof useColumns>

export type Joining = { isJoined: boolean; isShifted: boolean }

/**
 * The open columns, measured whenever their layout changes or other passages of shared wording are marked in them, scrolled
 * together while they are joined.
 */
export function useColumns(shown: readonly ShownAccount[], passages: Passages, first: Joining) {
  const [board] = useState(createColumnBoard)
  const [isJoined, setIsJoined] = useState(first.isJoined)
  const [isShifted, setIsShifted] = useState(first.isShifted)
  const [measures, setMeasures] = useState<ReadonlyMap<number, Measured>>(new Map())

  // biome-ignore lint/correctness/useExhaustiveDependencies: passages are measured as they are drawn
  useLayoutEffect(() => {
    const measure = () => setMeasures(board.measure(shown))
    measure()
    const observer = new ResizeObserver(measure)
    for (const account of shown) {
      const element = board.element(account.id)
      if (element?.firstElementChild) observer.observe(element.firstElementChild)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [shown, passages, board])

  useEffect(() => {
    const stops = shown.map(({ id }) => {
      const element = board.element(id)
      return (
        element &&
        listen(
          element,
          () => board.scrolled(id, isJoined),
          () => board.lead(id),
        )
      )
    })
    return () => {
      for (const stop of stops) stop?.()
    }
  }, [shown, board, isJoined])

  return {
    board,
    measures,
    isJoined,
    isShifted,
    letGo: () => setIsJoined(false),
    joinFromHere() {
      board.keepShifts()
      setIsShifted(true)
      setIsJoined(true)
    },
    joinAtPassages() {
      board.clearShifts()
      setIsShifted(false)
      setIsJoined(true)
    },
  }
}

/** Listens to scrolling, and to whatever shows that a person is about to scroll this column. */
export function listen(element: HTMLElement, onScroll: () => void, onLead: () => void): () => void {
  const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const
  element.addEventListener('scroll', onScroll, { passive: true })
  for (const sign of signs) element.addEventListener(sign, onLead, { passive: true })
  return () => {
    element.removeEventListener('scroll', onScroll)
    for (const sign of signs) element.removeEventListener(sign, onLead)
  }
}
