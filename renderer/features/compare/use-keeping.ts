import { useEffect } from 'react'
import type { AccountSet } from './use-account-set.ts'
import type { useColumns } from './use-columns.ts'
import { useKeptView } from './use-kept-view.ts'
import type { useViewState } from './use-view-state.ts'

/** Keeps the view whenever something of it changes, where the comparison is kept. */
export function useKeeping(
  set: AccountSet,
  { open, isMatrix, layers, panel }: ReturnType<typeof useViewState>,
  { board, isJoined, isShifted }: ReturnType<typeof useColumns>,
  isBack: boolean,
) {
  const read = () => ({ columns: isMatrix ? [] : [...open], layers, isJoined, isShifted, tops: board.tops(), panel })
  const keepSoon = useKeptView(set.kept?.id, read, isBack)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is part of the view
  useEffect(keepSoon, [keepSoon, open, isMatrix, layers, isJoined, isShifted, panel])
  useEffect(() => board.onMove(keepSoon), [board, keepSoon])
}
