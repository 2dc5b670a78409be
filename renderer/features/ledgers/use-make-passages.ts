import { useCallback } from 'react'
import type { LedgerAttribution, Speaker } from '../../../main/contract/ledgers.ts'
import type { Passage } from '../../../main/contract/passages.ts'
import { useWrite } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { showFailure, showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'
import { placeOf } from './figure-pairs.ts'
import { sourceKindOf } from './source-kind.ts'

/** The function that makes passages of somebody's words, attributed to the source in the register; those that are there stay one. */
export function useMakePassages() {
  const { library } = useConnection()
  const make = useWrite('ledgers.toPassage').run
  const { undoAction } = useUndo()
  return useCallback(
    async (attributions: readonly LedgerAttribution[], speaker: Speaker | null) => {
      if (attributions.length === 0) return
      try {
        const ids = [...new Set(attributions.map(({ document }) => document))]
        const there = await Promise.all(ids.map(documentId => library.call('passages.ofDocument', { documentId })))
        const wanted = attributions.filter(one => !there.flat().some(passage => isThere(passage, one)))
        let made = 0
        for (const one of wanted) {
          const kind = one.kind === 'indirect' ? 'claim' : 'quote'
          if (await make({ at: placeOf(one), kind, source: speaker && sourceOf(speaker) })) made++
        }
        if (wanted.length === 0) showToast({ text: words.ledgers.passageThere })
        else if (made === 1)
          showToast({ text: words.ledgers.passageMade(speaker?.name ?? null), action: undoAction('ledgers.toPassage') })
        else if (made > 1) showToast({ text: words.ledgers.passagesMade(made, speaker?.name ?? null) })
      } catch (error) {
        showFailure(error)
      }
    },
    [library, make, undoAction],
  )
}

const isThere = (passage: Passage, { document, textVersion, start, end }: LedgerAttribution) =>
  passage.documentId === document &&
  passage.textVersion === textVersion &&
  passage.start === start &&
  passage.end === end &&
  (passage.kind === 'quote' || passage.kind === 'claim')

const sourceOf = (speaker: Speaker) =>
  speaker.sourceId === null ? { name: speaker.name, kind: sourceKindOf(speaker) } : { id: speaker.sourceId }
