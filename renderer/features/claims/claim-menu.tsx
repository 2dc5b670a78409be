import { Eye, Pencil, Pin, RotateCcw, Trash2 } from 'lucide-react'
import type { ClaimCell } from '../../../main/contract/claims.ts'
import { words } from '../../strings/words.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { sayingKeys } from './claim-keys.ts'
import type { ClaimRow } from './claim-rows.ts'
import { stanceIcons } from './stance-sign.tsx'

type Props = {
  row: ClaimRow
  /** Null where one stands on the claim as a whole. */
  document: number | null
  cell: ClaimCell | undefined
  onSay: (says: ClaimCell['says']) => void
  onPin: () => void
  onShow: () => void
  onClear: () => void
  onEdit: () => void
  onDelete: () => void
}

/** What can be said of an account in a row, and what can be done with a claim. */
export function ClaimMenu({ row, document, cell, onSay, onPin, onShow, onClear, onEdit, onDelete }: Props) {
  if (document === null) {
    return (
      <>
        <MenuItem icon={Pencil} keys="E" onAction={onEdit}>
          {words.claims.edit}
        </MenuItem>
        {row.of === 'claim' && (
          <MenuItem icon={Trash2} keys="Delete" isDanger onAction={onDelete}>
            {words.claims.delete}
          </MenuItem>
        )}
      </>
    )
  }
  return (
    <>
      {sayingKeys[row.of].map(({ says, key }) => (
        <MenuItem
          key={says}
          icon={stanceIcons[says]}
          keys={key}
          isChosen={cell?.says === says}
          onAction={() => onSay(says)}
        >
          {words.claims.says[says]}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={Pin} keys="P" onAction={onPin}>
        {words.claims.pin}
      </MenuItem>
      {cell?.place && (
        <MenuItem icon={Eye} keys="Enter" onAction={onShow}>
          {words.ledgers.showWords}
        </MenuItem>
      )}
      {cell && (
        <MenuItem icon={RotateCcw} keys="Delete" onAction={onClear}>
          {words.claims.clear}
        </MenuItem>
      )}
    </>
  )
}
