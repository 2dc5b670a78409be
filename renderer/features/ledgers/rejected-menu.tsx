import { RotateCcw } from 'lucide-react'
import type { Ledgers } from '../../../main/contract/ledgers.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'

type Props = {
  rejected: Ledgers['rejected']
  what: Ledgers['rejected'][number]['what']
  names: ReadonlyMap<number, string>
  onBring: (edits: number[]) => void
}

/** In a menu an entry has one line. */
const longest = 60
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)

/** What a person rejected, to bring back; nothing where that is nothing. */
export function RejectedMenu({ rejected, what, names, onBring }: Props) {
  const listed = rejected.filter(one => one.what === what)
  if (listed.length === 0) return null
  const label = words.ledgers.rejected(listed.length)
  return (
    <MenuButton
      label={`${label}: ${words.ledgers.bringBack}`}
      button={
        <Button isSmall variant="quiet" icon={RotateCcw}>
          {label}
        </Button>
      }
    >
      {listed.map(one => (
        <MenuItem key={one.edit} icon={RotateCcw} onAction={() => onBring([one.edit])}>
          {words.ledgers.bringBackWords(cut(one.words), names.get(one.document) ?? '')}
        </MenuItem>
      ))}
    </MenuButton>
  )
}
