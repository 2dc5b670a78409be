import { useCallback } from 'react'
import type { Step } from '../../../main/contract/history.ts'
import { useCall, useWrite } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { showFailure, showToast } from '../../ui/toast.tsx'

/** What a step did, in words; null where there is none. */
export const stepName = (step: Step | null): string | null => step && words.steps.name(step.kind, step.count)

/** What can be undone and done again, and the functions that do it and say so. */
export function useUndo() {
  const { library } = useConnection()
  const { data } = useCall('history.state', {}, { keepPrevious: true })
  const { run: runUndo } = useWrite('history.undo')
  const { run: runRedo } = useWrite('history.redo')

  const redo = useCallback(async () => {
    const after = await runRedo({})
    if (after) announce(words.library.redone(stepName(after.undo)))
  }, [runRedo])

  const undo = useCallback(async () => {
    const after = await runUndo({})
    if (!after) return
    // What was undone is what could now be done again.
    const text = words.library.undone(stepName(after.redo))
    showToast({ text, action: { label: words.ui.redo, run: () => void redo() } })
  }, [runUndo, redo])

  /** Takes back one call, where nothing else was done since. */
  const undoCall = useCallback(
    async (kind: string) => {
      const now = await library.call('history.state', {})
      if (now.undo?.kind === kind) await undo()
      else showToast({ text: words.library.undoLater, tone: 'problem' })
    },
    [library, undo],
  )
  return {
    state: data ?? { undo: null, redo: null },
    undo: () => void undo(),
    redo: () => void redo(),
    /** The action of a toast that takes back what it tells of. */
    undoAction: (kind: string) => ({ label: words.ui.undo, run: () => void undoCall(kind).catch(showFailure) }),
  }
}
