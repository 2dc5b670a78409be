import { Eye, ListChecks, Quote, RotateCcw, UserPen, X } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import type { AttributionRow, ShownAttribution } from './speaker-rows.ts'
import type { LedgerEdits } from './use-ledger-edits.ts'

type Props = {
  row: AttributionRow
  /** Undefined where one stands on a source as a whole. */
  shown: ShownAttribution | undefined
  edits: LedgerEdits
  onShow: () => void
  onPassages: () => void
  onSource: () => void
  onClaim: () => void
}

/** What can be done with somebody's words, or with all that a source is quoted as saying. */
export function AttributionMenu({ row, shown, edits, onShow, onPassages, onSource, onClaim }: Props) {
  if (!shown && row.what !== 'speaker') return null
  const edit = shown?.attribution.edit ?? null
  return (
    <>
      <MenuItem icon={Eye} onAction={onShow}>
        {words.ledgers.showWords}
      </MenuItem>
      <MenuItem icon={Quote} keys="P" onAction={onPassages}>
        {shown ? words.ledgers.toPassage : words.ledgers.toPassages}
      </MenuItem>
      {shown && (
        <MenuItem icon={ListChecks} keys="K" onAction={onClaim}>
          {words.claims.makeClaim}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem icon={UserPen} keys="E" onAction={onSource}>
        {shown ? words.ledgers.changeSource : words.ledgers.changeSourceOfAll}
      </MenuItem>
      {shown && (
        <MenuItem icon={X} keys="Delete" onAction={() => void edits.rejectAttribution(shown.attribution)}>
          {words.ledgers.rejectAttribution}
        </MenuItem>
      )}
      {edit !== null && (
        <MenuItem icon={RotateCcw} onAction={() => void edits.forget([edit])}>
          {words.ledgers.forget}
        </MenuItem>
      )}
    </>
  )
}
