import { Languages } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { TranslationDialog } from '../translations/translation-dialog.tsx'
import type { ChosenPassage } from './chosen-passage.ts'

type Props = { accounts: readonly Account[]; passage: ChosenPassage }

/** Gives the chosen passage a translation of one's own. */
export function TranslatePassage({ accounts, passage }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  useShortcut('Shift+T', () => setIsOpen(true))
  const account = accounts.find(({ id }) => id === passage.account)
  if (!account) return null
  const { start, end } = passage
  const { id: documentId, textVersion, language } = account
  return (
    <>
      <Button isSmall variant="plain" icon={Languages} keys="Shift+T" onPress={() => setIsOpen(true)}>
        {words.translations.translate}
      </Button>
      {isOpen && (
        <TranslationDialog
          passage={{ documentId, textVersion, start, end, quote: account.text.slice(start, end), language }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
