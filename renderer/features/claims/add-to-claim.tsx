import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { nameAccounts } from '../compare/account-names.ts'
import type { ChosenPassage } from '../compare/chosen-passage.ts'
import { useLedgers } from '../ledgers/use-ledgers.ts'
import { CellDialog } from './cell-dialog.tsx'
import { fromPassage } from './claim-beginnings.ts'
import { NewClaimDialog } from './new-claim.tsx'
import { useClaimEdits } from './use-claim-edits.ts'
import { useClaims } from './use-claims.ts'

type Props = {
  comparison: Comparison
  comparisonId: number | undefined
  passage: ChosenPassage
  /** The point that the passage stands in. */
  point: number | null
}

/** Makes a claim of a chosen passage and what is joined with it, or pins a claim there. */
export function AddToClaim({ comparison, comparisonId, passage, point }: Props) {
  const [asking, setAsking] = useState<'new' | number | null>(null)
  const { claims, eventId, ...holder } = useClaims(comparison, comparisonId)
  const { ledgers } = useLedgers(comparison)
  const edits = useClaimEdits()
  useShortcut('Shift+C', () => setAsking('new'))
  const names = nameAccounts(comparison.accounts)
  const name = names.get(passage.account) ?? ''
  const pinned = claims.find(({ id }) => id === asking)
  return (
    <>
      <MenuButton
        label={words.claims.addTo}
        button={<IconButton isSmall icon={ListChecks} label={words.claims.addTo} />}
      >
        <MenuItem keys="Shift+C" onAction={() => setAsking('new')}>
          {words.claims.newFromWords}
        </MenuItem>
        {claims.length > 0 && <MenuSeparator />}
        {claims.map(({ id, words: written }) => (
          <MenuItem key={id} onAction={() => setAsking(id)}>
            {words.claims.pinTo(written)}
          </MenuItem>
        ))}
      </MenuButton>
      {asking === 'new' && (
        <NewClaimDialog
          {...fromPassage(comparison, names, ledgers, passage, point)}
          eventId={eventId}
          comparisonId={holder.comparisonId}
          speakers={ledgers?.speakers.map(speaker => speaker.name) ?? []}
          onCreate={claim => void edits.create(claim)}
          onClose={() => setAsking(null)}
        />
      )}
      {pinned && (
        <CellDialog
          comparison={comparison}
          ledgers={ledgers}
          claim={pinned}
          of="claim"
          account={{ id: passage.account, name }}
          chosen={passage}
          onSave={cell => void edits.setCell(pinned.id, passage.account, cell, name)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
