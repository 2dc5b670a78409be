import type { Step } from '../../../main/contract/history.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { showToast } from '../../ui/toast.tsx'

/** What a step did, in words; null where there is none. */
export const stepName = (step: Step | null): string | null => step && words.steps.name(step.kind, step.count)

/** What can be undone and done again, and the two functions that do it and say so. */
export function useUndo() {
  const { data } = useCall('history.state', {}, { keepPrevious: true })
  const state = data ?? { undo: null, redo: null }
  const undoCall = useWrite('history.undo')
  const redoCall = useWrite('history.redo')
  const isRunning = undoCall.isRunning || redoCall.isRunning

  async function undo() {
    if (isRunning || state.undo === null) return
    const what = stepName(state.undo)
    if (await undoCall.run({}))
      showToast({ text: words.library.undone(what), action: { label: words.ui.redo, run: redo } })
  }
  async function redo() {
    if (isRunning) return
    const what = stepName(state.redo)
    if (await redoCall.run({})) announce(words.library.redone(what))
  }
  return { state, undo: () => void undo(), redo: () => void redo() }
}
