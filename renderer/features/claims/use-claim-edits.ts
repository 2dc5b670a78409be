import { useMemo } from 'react'
import type { Claim, ClaimCell } from '../../../main/contract/claims.ts'
import { type Params, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'
import type { ClaimRow } from './claim-rows.ts'

export type NewClaim = Params<'claims.create'>
export type ClaimPatch = Omit<Params<'claims.edit'>, 'id'>
export type CellPatch = Pick<ClaimCell, 'says' | 'place' | 'note'>
export type ClaimEdits = ReturnType<typeof useClaimEdits>

/** Closes the last message. */
let closeLast = () => {}

/** What a person says of claims; each is a step to undo. */
export function useClaimEdits() {
  const create = useWrite('claims.create').run
  const edit = useWrite('claims.edit').run
  const remove = useWrite('claims.delete').run
  const set = useWrite('claims.setCell').run
  const clear = useWrite('claims.clearCell').run
  const { undoAction } = useUndo()
  return useMemo(() => {
    /** Says what was done last, with the way back: cells are filled in faster than messages go away. */
    const tell = (text: string, step: string) => {
      closeLast()
      closeLast = showToast({ text, action: undoAction(step) })
    }
    return {
      async create(claim: NewClaim): Promise<number | undefined> {
        const made = await create(claim)
        if (made) tell(words.claims.added, 'claims.create')
        return made?.id
      },
      async edit(id: number, patch: ClaimPatch) {
        if ((await edit({ id, ...patch })) !== undefined) tell(words.claims.changed, 'claims.edit')
      },
      async remove({ id }: Claim) {
        if ((await remove({ id })) !== undefined) tell(words.claims.deleted, 'claims.delete')
      },
      async setCell(claim: number, document: number, cell: CellPatch, name: string) {
        if ((await set({ claim, document, ...cell })) !== undefined)
          tell(words.claims.said(name, cell.says), 'claims.setCell')
      },
      async clearCell(claim: number, document: number, of: ClaimRow['of'], name: string) {
        if ((await clear({ claim, document, of })) !== undefined) tell(words.claims.cleared(name), 'claims.clearCell')
      },
    }
  }, [create, edit, remove, set, clear, undoAction])
}
