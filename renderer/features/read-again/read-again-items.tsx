import { KeyRound, Languages, RefreshCw } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { MenuItem } from '../../ui/menu.tsx'
import type { ReadAgainBy } from './read-again-dialog.tsx'

type Props = {
  /** Some of the documents are locked. */
  isLocked: boolean
  onRead: (by: ReadAgainBy) => void
}

/** The ways to read documents again; parts of a menu. */
export function ReadAgainItems({ isLocked, onRead }: Props) {
  return (
    <>
      <MenuItem icon={RefreshCw} onAction={() => onRead('again')}>
        {words.readAgain.again}
      </MenuItem>
      {isLocked && (
        <MenuItem icon={KeyRound} onAction={() => onRead('password')}>
          {words.readAgain.byPassword}
        </MenuItem>
      )}
      <MenuItem icon={Languages} onAction={() => onRead('charset')}>
        {words.readAgain.byCharset}
      </MenuItem>
    </>
  )
}
