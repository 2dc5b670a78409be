import { startTransition, useCallback, useMemo, useState } from 'react'
import type { ComparisonView } from '../../../main/contract/comparisons.ts'
import { firstLayers, keptLayers, type Layers } from './layers.ts'
import { changeOpen, firstOpen, keepOpen, mostColumns } from './open-columns.ts'

/**
 * What is open and what is drawn: as it was left, or as a comparison of these accounts begins. Long texts are drawn anew in
 * transitions, so that the page answers meanwhile.
 */
export function useViewState(view: ComparisonView | null, documents: readonly number[], isEstablished: boolean) {
  const [open, setOpen] = useState(() => openOf(view, documents))
  const [isMatrix, setIsMatrix] = useState(view === null || view.columns.length === 0)
  const [layers, setLayers] = useState(() => keptLayers(view?.layers ?? {}, firstLayers(isEstablished)))
  const [panel, setPanel] = useState<string | null>(view?.panel ?? null)
  const showPanel = useCallback((next: string | null) => startTransition(() => setPanel(next)), [])
  const hasMatrix = documents.length > mostColumns
  const [before, setBefore] = useState(documents)
  // Accounts come and go while the rest of the view stays.
  if (before !== documents) {
    setBefore(documents)
    setOpen(keepOpen(open, before, documents))
  }
  return {
    /** In the order of the accounts. */
    open: useMemo(() => documents.filter(id => open.includes(id)), [documents, open]),
    toggle: (id: number) => startTransition(() => setOpen(now => changeOpen(now, id))),
    /** Opens the columns of these and closes the others. */
    openOnly: (ids: readonly number[]) =>
      startTransition(() => {
        setOpen([...ids])
        setIsMatrix(false)
      }),
    /** Opens the column of an account where it is closed. */
    show: (id: number) =>
      startTransition(() => {
        setOpen(now => (now.includes(id) ? now : changeOpen(now, id)))
        setIsMatrix(false)
      }),
    /** There are more accounts than columns. */
    hasMatrix,
    /** All accounts are shown in a matrix; else those that are open, in columns. */
    isMatrix: hasMatrix && isMatrix,
    setIsMatrix: (matrix: boolean) => startTransition(() => setIsMatrix(matrix)),
    layers,
    setLayers: (next: Layers) => startTransition(() => setLayers(next)),
    panel,
    setPanel: showPanel,
  }
}

function openOf(view: ComparisonView | null, documents: readonly number[]): number[] {
  const kept = view?.columns.filter(id => documents.includes(id)) ?? []
  return kept.length >= 2 ? kept : firstOpen(documents, window.innerWidth)
}
