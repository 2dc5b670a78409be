import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ClaimCell } from '../../../main/contract/claims.ts'
import type { Account } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { useReturningFocus } from '../../ui/use-returning-focus.ts'
import { Choices } from '../ledgers/choices.tsx'
import { LedgerGrid } from '../ledgers/ledger-grid.tsx'
import type { Spot } from '../ledgers/ledger-moves.ts'
import type { Drawn } from '../ledgers/ledger-row.tsx'
import { LedgerState } from '../ledgers/ledger-state.tsx'
import type { LedgerTabProps } from '../ledgers/ledger-tab.ts'
import { useLedgers } from '../ledgers/use-ledgers.ts'
import { CellDialog } from './cell-dialog.tsx'
import { byHand } from './claim-beginnings.ts'
import { ClaimDialog } from './claim-dialog.tsx'
import { CellEntry, ClaimHead } from './claim-entry.tsx'
import { saidByKey } from './claim-keys.ts'
import { ClaimMenu } from './claim-menu.tsx'
import {
  type ClaimFilter,
  type ClaimOrder,
  type ClaimRow,
  cellOf,
  claimFilters,
  claimOrders,
  claimRows,
  countClaims,
  knowClaims,
} from './claim-rows.ts'
import { NewClaimDialog } from './new-claim.tsx'
import { useClaimEdits } from './use-claim-edits.ts'
import { useClaims } from './use-claims.ts'

type Asking = { what: 'new' } | { what: 'edit'; claim: number } | { what: 'cell'; row: ClaimRow; document: number }

/** Claims in rows, accounts in columns: what each does with it, in which words. Only a person says so. */
export function ClaimsTab({ comparison, comparisonId, names, chosen, onShow }: LedgerTabProps) {
  const { documents, eventId, claims, isKnown, failure, again, ...holder } = useClaims(comparison, comparisonId)
  const { ledgers } = useLedgers(comparison)
  const edits = useClaimEdits()
  const [filter, setFilter] = useState<ClaimFilter>('all')
  const [order, setOrder] = useState<ClaimOrder>('made')
  const [asking, setAsking] = useState<Asking | null>(null)
  const known = useMemo(() => knowClaims(claims, documents, ledgers), [claims, documents, ledgers])
  const rows = useMemo(() => claimRows(known, documents, filter, order), [known, documents, filter, order])
  const counts = useMemo(() => countClaims(known), [known])
  const drawn = useMemo(() => drawnWith(names, comparison.accounts), [names, comparison.accounts])
  useReturningFocus(asking !== null)
  if (!isKnown) return <LedgerState failure={failure} onAgain={again} />

  const isOlder = (document: number, { place }: ClaimCell) => isOfOlderText(comparison.accounts, document, place)
  const documentAt = ({ column }: Spot): number | null => documents[column - 1] ?? null
  const cellAt = (row: ClaimRow, spot: Spot) => row.cells[spot.column - 1]?.[0]
  function open(row: ClaimRow, spot: Spot) {
    const [document, cell] = [documentAt(spot), cellAt(row, spot)]
    if (document === null) return
    if (cell?.place && !isOlder(document, cell)) onShow({ document, start: cell.place.start, end: cell.place.end })
    else setAsking({ what: 'cell', row, document })
  }
  function say(row: ClaimRow, document: number, says: ClaimCell['says']) {
    const cell = cellOf(row.claim, document, row.of)
    // Words that the text no longer has are first to be found again.
    if (cell && isOlder(document, cell)) return setAsking({ what: 'cell', row, document })
    const isPinnable = says !== 'nothing' && says !== 'unanswered'
    const place = isPinnable ? (cell?.place ?? null) : null
    void edits.setCell(row.claim.id, document, { says, place, note: cell?.note ?? null }, names.get(document) ?? '')
  }
  function clear(row: ClaimRow, document: number) {
    void edits.clearCell(row.claim.id, document, row.of, names.get(document) ?? '')
  }
  function onKey(key: string, row: ClaimRow, spot: Spot): boolean {
    const document = documentAt(spot)
    const letter = key.toUpperCase()
    if (document === null) {
      if (letter === 'E') setAsking({ what: 'edit', claim: row.claim.id })
      else if (key === 'Delete' && row.of === 'claim') void edits.remove(row.claim)
      else return false
      return true
    }
    const says = saidByKey(key, row.of)
    if (says) say(row, document, says)
    else if (letter === 'P' || letter === 'E') setAsking({ what: 'cell', row, document })
    else if (key === 'Delete' && cellAt(row, spot)) clear(row, document)
    else return false
    return true
  }

  const speakers = ledgers?.speakers.map(({ name }) => name) ?? []
  const edited = asking?.what === 'edit' ? claims.find(({ id }) => id === asking.claim) : undefined
  return (
    <>
      <Choices>
        <Select
          label={words.ledgers.show}
          hasHiddenLabel
          value={filter}
          onChange={setFilter}
          options={claimFilters.map(value => ({ value, label: words.claims.shown[value](counts[value]) }))}
        />
        <Select
          label={words.ledgers.order}
          hasHiddenLabel
          value={order}
          onChange={setOrder}
          options={claimOrders.map(value => ({ value, label: words.claims.orders[value] }))}
        />
        <Button isSmall icon={Plus} onPress={() => setAsking({ what: 'new' })}>
          {words.claims.new}
        </Button>
      </Choices>
      <LedgerGrid
        label={words.claims.title}
        first={words.claims.claim}
        rows={rows}
        accounts={comparison.accounts}
        names={names}
        drawn={drawn}
        empty={claims.length === 0 ? words.claims.none : words.claims.noneShown}
        onOpen={open}
        onKey={onKey}
        menu={(row, spot) => {
          const document = documentAt(spot)
          return (
            <ClaimMenu
              row={row}
              document={document}
              cell={cellAt(row, spot)}
              onSay={says => document !== null && say(row, document, says)}
              onPin={() => document !== null && setAsking({ what: 'cell', row, document })}
              onShow={() => open(row, spot)}
              onClear={() => document !== null && clear(row, document)}
              onEdit={() => setAsking({ what: 'edit', claim: row.claim.id })}
              onDelete={() => void edits.remove(row.claim)}
            />
          )
        }}
      />
      {asking?.what === 'new' && (
        <NewClaimDialog
          {...byHand(comparison, names)}
          eventId={eventId}
          comparisonId={holder.comparisonId}
          speakers={speakers}
          onCreate={claim => void edits.create(claim)}
          onClose={() => setAsking(null)}
        />
      )}
      {edited && (
        <ClaimDialog
          claim={edited}
          speakers={speakers}
          onSave={patch => void edits.edit(edited.id, patch)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.what === 'cell' && (
        <CellDialog
          comparison={comparison}
          ledgers={ledgers}
          claim={asking.row.claim}
          of={asking.row.of}
          account={{ id: asking.document, name: names.get(asking.document) ?? '' }}
          chosen={chosen}
          onSave={cell =>
            void edits.setCell(asking.row.claim.id, asking.document, cell, names.get(asking.document) ?? '')
          }
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

const drawnWith = (names: ReadonlyMap<number, string>, accounts: readonly Account[]): Drawn<ClaimRow> => ({
  head: row => <ClaimHead row={row} names={names} />,
  entry(row, column, entry) {
    const cell = row.cells[column]?.[entry]
    return cell && <CellEntry cell={cell} isOlder={isOfOlderText(accounts, cell.document, cell.place)} />
  },
  empty: row => (row.of === 'reply' ? words.claims.noAnswerFound : words.claims.notFound),
})

/** Whether a place is one of a text that its account had before. */
const isOfOlderText = (accounts: readonly Account[], document: number, place: ClaimCell['place']): boolean =>
  place !== null && accounts.some(({ id, textVersion }) => id === document && textVersion !== place.textVersion)
