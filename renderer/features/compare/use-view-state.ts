import { useMemo, useState } from 'react'
import type { ComparisonView } from '../../../main/contract/comparisons.ts'
import { firstLayers, keptLayers } from './layers.ts'
import { changeOpen, firstOpen, keepOpen } from './open-columns.ts'

/** What is open and what is drawn: as it was left, or as a comparison of these accounts begins. */
export function useViewState(view: ComparisonView | null, documents: readonly number[], isEstablished: boolean) {
  const [open, setOpen] = useState(() => openOf(view, documents))
  const [layers, setLayers] = useState(() => keptLayers(view?.layers ?? {}, firstLayers(isEstablished)))
  const [panel, setPanel] = useState<string | null>(view?.panel ?? null)
  const [before, setBefore] = useState(documents)
  // Accounts come and go while the rest of the view stays.
  if (before !== documents) {
    setBefore(documents)
    setOpen(keepOpen(open, before, documents))
  }
  return {
    /** In the order of the accounts. */
    open: useMemo(() => documents.filter(id => open.includes(id)), [documents, open]),
    toggle: (id: number) => setOpen(now => changeOpen(now, id)),
    /** Opens these and closes the others. */
    openOnly: (ids: readonly number[]) => setOpen([...ids]),
    layers,
    setLayers,
    panel,
    setPanel,
  }
}

function openOf(view: ComparisonView | null, documents: readonly number[]): number[] {
  const kept = view?.columns.filter(id => documents.includes(id)) ?? []
  return kept.length >= 2 ? kept : firstOpen(documents, window.innerWidth)
}
