import { useCallback, useMemo, useState } from 'react'
import { type comparisonMethods, mostAccounts } from '../../../main/contract/comparisons.ts'
import type { ResultOf } from '../../../main/contract/method.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'

export type KeptComparison = ResultOf<(typeof comparisonMethods)['comparisons.get']>

type Props = {
  documentIds: readonly number[]
  comparisonId: number | undefined
  onChange: (patch: { documentIds?: readonly number[]; comparisonId?: number | undefined }) => void
}

export type AccountSet = ReturnType<typeof useAccountSet>

/**
 * Which accounts are compared, in which order, and how that is changed: in the library where the comparison is kept, each
 * change a step that can be undone; else in the page.
 */
export function useAccountSet({ documentIds, comparisonId, onChange }: Props) {
  const [isOpenedAsKept] = useState(comparisonId !== undefined)
  const { data, error } = useCall('comparisons.get', { id: comparisonId ?? 0 }, { enabled: comparisonId !== undefined })
  // Deleted, or its saving undone: it goes on without a name, and is kept again when that is taken back.
  const isGone = error?.code === 'not-found'
  const kept = comparisonId !== undefined && data && !isGone ? data : null
  const ids = useStable(kept?.documents ?? documentIds)
  const { run } = useWrite('comparisons.setAccounts')
  const { undoAction } = useUndo()

  async function change(next: readonly number[], said?: string) {
    if (next.join() === ids.join()) return
    if (next.length > mostAccounts) return showToast({ text: words.compare.noRoom, tone: 'problem' })
    if (!kept) {
      onChange({ documentIds: next, comparisonId: undefined })
      const undo = { label: words.ui.undo, run: () => onChange({ documentIds: ids, comparisonId: undefined }) }
      if (said) showToast({ text: said, action: undo })
      return
    }
    if ((await run({ id: kept.id, documents: [...next] })) === undefined) return
    onChange({ documentIds: next })
    if (said) showToast({ text: said, action: undoAction('comparisons.setAccounts') })
  }

  return {
    ids,
    kept,
    /** A kept comparison is shown when it is known how it was left. */
    isReady: !isOpenedAsKept || data !== undefined || isGone,
    change: (next: readonly number[]) => void change(next),
    add: (id: number, name: string) => void change([...ids, id], words.compare.added(name)),
    takeAway: (id: number, name: string) =>
      void change(
        ids.filter(one => one !== id),
        words.compare.takenAway(name),
      ),
    /** It has a name now. */
    keptAs: useCallback((id: number) => onChange({ comparisonId: id }), [onChange]),
  }
}

/** The same list for as long as it holds the same. */
function useStable(list: readonly number[]): readonly number[] {
  const key = list.join()
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key])
}
