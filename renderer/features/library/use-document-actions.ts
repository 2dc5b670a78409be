import { startTransition } from 'react'
import { mostEditions } from '../../../main/contract/editions.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { showToast } from '../../ui/toast.tsx'
import type { ReadAgainBy } from '../read-again/read-again-dialog.tsx'
import { useDeskNow, useDispatch } from './desk-context.tsx'
import { useDialogs } from './dialogs.tsx'
import { dropFromSelection } from './selection.ts'
import { useUndo } from './use-undo.ts'

/** As many accounts as a comparison takes. */
export const canCompare = (count: number): boolean => count >= 2 && count <= 6

export const canCompareEditions = (count: number): boolean => count >= 2 && count <= mostEditions

/** What can be done with documents of the list; each says what it did and how to take it back. */
export function useDocumentActions() {
  const deskNow = useDeskNow()
  const dispatch = useDispatch()
  const dialogs = useDialogs()
  const { undoAction } = useUndo()
  const trashCall = useWrite('documents.trash')
  const restoreCall = useWrite('documents.restore')
  const linkCall = useWrite('editions.link')
  const readCall = useWrite('documents.setRead')

  function leave(ids: readonly number[]) {
    const desk = deskNow()
    dispatch({ type: 'select', selection: dropFromSelection(desk.selection, ids) })
    if (desk.openId !== undefined && ids.includes(desk.openId)) dispatch({ type: 'open', documentId: undefined })
  }
  return {
    async trash(ids: number[]) {
      if (ids.length === 0 || (await trashCall.run({ ids })) === undefined) return
      leave(ids)
      showToast({ text: words.library.trashed(ids.length), action: undoAction('documents.trash') })
    },
    async restore(ids: number[]) {
      if (ids.length === 0 || (await restoreCall.run({ ids })) === undefined) return
      leave(ids)
      showToast({ text: words.library.restored(ids.length), action: undoAction('documents.restore') })
    },
    async setRead(ids: number[], isRead: boolean) {
      if (ids.length === 0 || (await readCall.run({ ids, isRead })) === undefined) return
      if (ids.length > 1)
        showToast({ text: words.library.marked(ids.length, isRead), action: undoAction('documents.setRead') })
    },
    compare(documentIds: readonly number[]) {
      if (canCompare(documentIds.length)) dispatch({ type: 'screen', screen: { kind: 'compare', documentIds } })
      else showToast({ text: words.library.compareNeeds })
    },
    compareEditions(documentIds: readonly number[]) {
      if (canCompareEditions(documentIds.length))
        dispatch({ type: 'screen', screen: { kind: 'versions', documentIds, from: deskNow().screen } })
    },
    async linkEditions(documents: number[]) {
      if (!canCompareEditions(documents.length) || (await linkCall.run({ documents })) === undefined) return
      showToast({ text: words.duplicates.linked, action: undoAction('editions.link') })
    },
    // Not urgent: the list answers at once, and a long text is laid out in pieces beside it.
    open: (documentId: number, passageId?: number) =>
      startTransition(() => dispatch({ type: 'open', documentId, passageId })),
    tag: (documentIds: readonly number[]) => dialogs.open({ kind: 'tag', documentIds }),
    edit: (documentIds: readonly number[]) => dialogs.open({ kind: 'edit', documentIds }),
    readAgain: (documentIds: readonly number[], by: ReadAgainBy) =>
      dialogs.open({ kind: 'readAgain', documentIds, by }),
    erase: (documentIds: readonly number[]) => dialogs.open({ kind: 'erase', documentIds }),
  }
}
