import { useMemo } from 'react'
import type { Stretch } from '../../../main/contract/comparisons.ts'
import { type Params, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { showToast } from '../../ui/toast.tsx'
import type { Pair } from '../compare/hand.ts'
import { useUndo } from '../library/use-undo.ts'
import { placeOf } from './figure-pairs.ts'

export type FigurePatch = NonNullable<Params<'ledgers.setFigure'>['figure']>
export type AttributionPatch = NonNullable<Params<'ledgers.setAttribution'>['attribution']>
export type LedgerEdits = ReturnType<typeof useLedgerEdits>

/** What a person says of the entries of ledgers. Each is a step to undo, and holds wherever the words are shown. */
export function useLedgerEdits() {
  const setFigure = useWrite('ledgers.setFigure').run
  const setAttribution = useWrite('ledgers.setAttribution').run
  const forget = useWrite('ledgers.forget').run
  const tie = useWrite('ties.set').run
  const { undoAction } = useUndo()
  return useMemo(() => {
    /** Says what was done, with the way back. */
    const tell = (text: string, step: string) => showToast({ text, action: undoAction(step) })
    const ties = async (kind: 'measured-alike' | 'measured-apart', pairs: Pair[], text: string) => {
      if (pairs.length > 0 && (await tie({ kind, pairs })) !== undefined) tell(text, `ties.${kind}`)
    }
    return {
      /** Says what a figure is, or that there is one. */
      async setFigure(at: Stretch, figure: FigurePatch, text: string) {
        if (await setFigure({ at: placeOf(at), figure })) tell(text, 'ledgers.setFigure')
      },
      async rejectFigure(at: Stretch, written: string) {
        if (await setFigure({ at: placeOf(at), figure: null }))
          tell(words.ledgers.figureRejected(written), 'ledgers.rejectFigure')
      },
      async setAttributions(places: readonly Stretch[], attribution: AttributionPatch, text: string) {
        let done = 0
        for (const at of places) if (await setAttribution({ at: placeOf(at), attribution })) done++
        if (done === 1) tell(text, 'ledgers.setAttribution')
        else if (done > 1) showToast({ text })
      },
      async rejectAttribution(at: Stretch) {
        if (await setAttribution({ at: placeOf(at), attribution: null }))
          tell(words.ledgers.attributionRejected, 'ledgers.rejectAttribution')
      },
      async forget(edits: number[]) {
        if ((await forget({ edits })) !== undefined) announce(words.ledgers.forgotten)
      },
      measuredAlike: (pairs: Pair[]) => ties('measured-alike', pairs, words.ledgers.joinedGroups),
      measuredApart: (pairs: Pair[]) => ties('measured-apart', pairs, words.ledgers.splitDone),
    }
  }, [setFigure, setAttribution, forget, tie, undoAction])
}
