import type { ComponentType } from 'react'
import { words } from '../../strings/words.ts'
import { ChronologyTab } from '../chronology/chronology-tab.tsx'
import { ClaimsTab } from '../claims/claims-tab.tsx'
import { AttributionsTab } from './attributions-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import type { LedgerTabProps } from './ledger-tab.ts'

type Tab = {
  /** Under which the view of a comparison keeps that it is open. */
  id: string
  label: string
  /** Opens and closes it in a comparison. */
  keys: string
  Tab: ComponentType<LedgerTabProps>
}

/** The ledgers of a comparison, in the order of their tabs. */
export const ledgerTabs: readonly Tab[] = [
  { id: 'figures', label: words.ledgers.tabs.figures, keys: 'F', Tab: FiguresTab },
  { id: 'attributions', label: words.ledgers.tabs.attributions, keys: 'Q', Tab: AttributionsTab },
  { id: 'claims', label: words.claims.tab, keys: 'C', Tab: ClaimsTab },
  { id: 'chronology', label: words.chronology.tab, keys: 'H', Tab: ChronologyTab },
]

/** Whether what is open beside a comparison is one of its ledgers. */
export const isLedger = (panel: string | null): boolean => ledgerTabs.some(({ id }) => id === panel)
