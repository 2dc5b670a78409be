import { type ReactNode, useState } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useReturningFocus } from '../../ui/use-returning-focus.ts'
import type { Beginning } from './claim-beginnings.ts'
import { NewClaimDialog } from './new-claim.tsx'
import { useClaimEdits } from './use-claim-edits.ts'
import { useClaims } from './use-claims.ts'

/** Makes a claim of an entry of another ledger: the function that asks for it, and the dialog to draw. */
export function useClaimFrom(
  comparison: Comparison,
  comparisonId: number | undefined,
  speakers: readonly string[],
): { ask: (beginning: Beginning) => void; dialog: ReactNode } {
  const [begun, setBegun] = useState<Beginning | null>(null)
  const { eventId, ...holder } = useClaims(comparison, comparisonId)
  const edits = useClaimEdits()
  useReturningFocus(begun !== null)
  const dialog = begun && (
    <NewClaimDialog
      {...begun}
      eventId={eventId}
      comparisonId={holder.comparisonId}
      speakers={speakers}
      onCreate={claim => void edits.create(claim)}
      onClose={() => setBegun(null)}
    />
  )
  return { ask: setBegun, dialog }
}
