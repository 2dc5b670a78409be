import { useLayoutEffect, useState } from 'react'
import type { ComparisonView } from '../../../main/contract/comparisons.ts'
import { type Columns, listen } from './use-columns.ts'
import type { ShownAccount } from './use-shown.ts'

/**
 * Puts the columns back to where they stood when the comparison was left: at once, and again when passages are joined and
 * when the faces of the type are there, as both change their heights. A person who scrolls before that is not interrupted. True when it is done.
 */
export function usePutBack(
  view: ComparisonView | null,
  shown: readonly ShownAccount[],
  columns: Columns,
  isComplete: boolean,
): boolean {
  const [isDone, setIsDone] = useState(view === null)
  const { board } = columns

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights of the columns change with what is shown
  useLayoutEffect(() => {
    if (isDone || !view) return
    board.putBack(view.tops)
    if (!isComplete) return
    let isOver = false
    // A face whose file is still to come changes the heights once more.
    void document.fonts.ready.then(() => {
      if (isOver) return
      board.measure(shown)
      board.putBack(view.tops)
      if (view.isShifted) board.keepShifts()
      setIsDone(true)
    })
    return () => {
      isOver = true
    }
  }, [view, shown, board, columns.measures, isComplete, isDone])

  useLayoutEffect(() => {
    if (isDone) return
    const stops = shown.map(({ id }) => {
      const element = board.element(id)
      return (
        element &&
        listen(
          element,
          () => undefined,
          () => setIsDone(true),
        )
      )
    })
    return () => {
      for (const stop of stops) stop?.()
    }
  }, [shown, board, isDone])
  return isDone
}
