import { TableProperties } from 'lucide-react'
import { useState } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import type { ChosenPassage } from '../compare/chosen-passage.ts'
import { FigureDialog } from './figure-dialog.tsx'
import { SourceDialog } from './source-dialog.tsx'
import { useLedgerEdits } from './use-ledger-edits.ts'
import { useLedgers } from './use-ledgers.ts'

type Props = { comparison: Comparison; passage: ChosenPassage }

/** Adds chosen words to a ledger, as a figure or as what somebody said. */
export function AddToLedger({ comparison, passage }: Props) {
  const [asking, setAsking] = useState<'figure' | 'attribution' | null>(null)
  const { ledgers } = useLedgers(comparison)
  const edits = useLedgerEdits()
  const account = comparison.accounts.find(({ id }) => id === passage.account)
  useShortcut('G', () => setAsking('figure'))
  useShortcut('Shift+Q', () => setAsking('attribution'))
  if (!account) return null
  const { start, end } = passage
  const at = { document: account.id, textVersion: account.textVersion, start, end }
  const written = account.text.slice(start, end)
  const speakers = ledgers?.speakers.map(({ name }) => name) ?? []
  return (
    <>
      <MenuButton
        label={words.ledgers.addTo}
        button={<IconButton isSmall icon={TableProperties} label={words.ledgers.addTo} />}
      >
        <MenuItem keys="G" onAction={() => setAsking('figure')}>
          {words.ledgers.addFigure}
        </MenuItem>
        <MenuItem keys="Shift+Q" onAction={() => setAsking('attribution')}>
          {words.ledgers.addAttribution}
        </MenuItem>
      </MenuButton>
      {asking === 'figure' && (
        <FigureDialog
          figure={null}
          written={written}
          groups={ledgers?.groups ?? []}
          givers={speakers}
          onSave={patch => void edits.setFigure(at, patch, words.ledgers.figureAdded)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'attribution' && (
        <SourceDialog
          title={words.ledgers.addAttributionTitle}
          quote={written}
          name=""
          kind="named"
          how="direct"
          speakers={speakers}
          onSave={(patch, name) => void edits.setAttributions([at], patch, words.ledgers.attributionAdded(name))}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
