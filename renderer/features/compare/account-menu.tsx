import { BookOpen, Ellipsis, MoveLeft, MoveRight, X } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { moveAccount } from './open-columns.ts'
import type { AccountSet } from './use-account-set.ts'

type Props = {
  account: { id: number; name: string }
  /** Ids of the accounts that stand side by side, this one among them, in order. */
  beside: readonly number[]
  set: AccountSet
  onOpenDocument: (id: number) => void
}

/** What can be done with one account of a comparison. */
export function AccountMenu({ account, beside, set, onOpenDocument }: Props) {
  const place = beside.indexOf(account.id)
  const move = (by: 1 | -1) => set.change(moveAccount(set.ids, beside, account.id, by))
  const label = words.compare.accountMenu(account.name)
  return (
    <MenuButton label={label} button={<IconButton isSmall icon={Ellipsis} label={label} />}>
      <MenuItem icon={MoveLeft} isDisabled={place === 0} onAction={() => move(-1)}>
        {words.compare.moveLeft}
      </MenuItem>
      <MenuItem icon={MoveRight} isDisabled={place === beside.length - 1} onAction={() => move(1)}>
        {words.compare.moveRight}
      </MenuItem>
      <MenuItem icon={BookOpen} onAction={() => onOpenDocument(account.id)}>
        {words.compare.openDocument}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={X} onAction={() => set.takeAway(account.id, account.name)}>
        {words.compare.takeAway}
      </MenuItem>
    </MenuButton>
  )
}
