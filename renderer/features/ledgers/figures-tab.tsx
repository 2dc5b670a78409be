import { useMemo, useState } from 'react'
import type { LedgerFigure } from '../../../main/contract/ledgers.ts'
import { words } from '../../strings/words.ts'
import { Select } from '../../ui/select.tsx'
import { useReturningFocus } from '../../ui/use-returning-focus.ts'
import { fromFigures } from '../claims/claim-beginnings.ts'
import { useClaimFrom } from '../claims/use-claim-from.tsx'
import { Choices } from './choices.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import { FigureEntry, FigureHead } from './figure-entry.tsx'
import { FigureMenu } from './figure-menu.tsx'
import { pairsAcross } from './figure-pairs.ts'
import {
  countFilters,
  type FigureFilter,
  type FigureKind,
  type FigureOrder,
  type FigureRow,
  figureFilters,
  figureOrders,
  figureRows,
  kindsIn,
  shownFigures,
} from './figure-rows.ts'
import { measureWords } from './figure-words.ts'
import { LedgerGrid } from './ledger-grid.tsx'
import type { Spot } from './ledger-moves.ts'
import styles from './ledger-panel.module.css'
import type { Drawn } from './ledger-row.tsx'
import { LedgerState } from './ledger-state.tsx'
import type { LedgerTabProps } from './ledger-tab.ts'
import { MeasureDialog } from './measure-dialog.tsx'
import { RejectedMenu } from './rejected-menu.tsx'
import { useLedgerEdits } from './use-ledger-edits.ts'
import { useLedgers } from './use-ledgers.ts'

const drawn: Drawn<FigureRow> = {
  head: row => <FigureHead row={row} />,
  entry(row, column, entry) {
    const shown = row.cells[column]?.[entry]
    return shown && <FigureEntry shown={shown} />
  },
  empty: () => words.ledgers.notFound,
}

type Asking = { what: 'correct'; figure: LedgerFigure; written: string } | { what: 'merge'; row: FigureRow }

/** Figures: what is measured in rows, accounts in columns; which differ, by how much, and who gave them. */
export function FiguresTab({ comparison, comparisonId, names, onShow }: LedgerTabProps) {
  const { documents, ledgers, wordsOf, failure, again } = useLedgers(comparison)
  const edits = useLedgerEdits()
  const [filter, setFilter] = useState<FigureFilter>('all')
  const [kind, setKind] = useState<FigureKind | 'all'>('all')
  const [order, setOrder] = useState<FigureOrder>('verdict')
  const [asking, setAsking] = useState<Asking | null>(null)
  const rows = useMemo(() => (ledgers ? figureRows(ledgers, documents, wordsOf) : []), [ledgers, documents, wordsOf])
  const shown = useMemo(() => shownFigures(rows, filter, kind, order), [rows, filter, kind, order])
  const counts = useMemo(() => countFilters(rows), [rows])
  const kinds = useMemo(() => kindsIn(rows), [rows])
  const speakers = ledgers?.speakers.map(({ name }) => name) ?? []
  const claim = useClaimFrom(comparison, comparisonId, speakers)
  useReturningFocus(asking !== null)
  if (!ledgers) return <LedgerState failure={failure} onAgain={again} />

  const entryAt = (row: FigureRow, { column, entry }: Spot) => row.cells[column - 1]?.[entry]
  function open(row: FigureRow, spot: Spot) {
    const figure = entryAt(row, spot)?.figure ?? (spot.column === 0 ? row.figures[0] : undefined)
    if (figure) onShow(figure)
  }
  function correct(row: FigureRow, spot: Spot) {
    const at = entryAt(row, spot)
    if (at) setAsking({ what: 'correct', figure: at.figure, written: at.words })
  }
  function makeClaim(row: FigureRow, spot: Spot) {
    const at = entryAt(row, spot) ?? row.cells.flat()[0]
    if (!at || !ledgers) return
    const written = `${measureWords(row.group)}: ${at.words}`
    claim.ask(fromFigures(comparison, names, ledgers, at.figure, written))
  }
  function onKey(key: string, row: FigureRow, spot: Spot): boolean {
    const at = entryAt(row, spot)
    if (key === 'Delete' && at) void edits.rejectFigure(at.figure, at.words)
    else if (key.toLowerCase() === 'e' && at) correct(row, spot)
    else if (key.toLowerCase() === 'k') makeClaim(row, spot)
    else return false
    return true
  }

  return (
    <>
      <Choices>
        <Select
          label={words.ledgers.show}
          hasHiddenLabel
          value={filter}
          onChange={setFilter}
          options={figureFilters.map(value => ({ value, label: words.ledgers.shown[value](counts[value]) }))}
        />
        <Select
          label={words.ledgers.kind}
          hasHiddenLabel
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all' as const, label: words.ledgers.allKinds },
            ...kinds.map(value => ({ value, label: words.ledgers.kinds[value] })),
          ]}
        />
        <Select
          label={words.ledgers.order}
          hasHiddenLabel
          value={order}
          onChange={setOrder}
          options={figureOrders.map(value => ({ value, label: words.ledgers.orders[value] }))}
        />
        <RejectedMenu rejected={ledgers.rejected} what="figure" names={names} onBring={edits.forget} />
        {ledgers.event !== 'established' && <span className={styles.remark}>{words.ledgers.notEstablished}</span>}
      </Choices>
      <LedgerGrid
        label={words.ledgers.figures}
        first={words.ledgers.measured}
        rows={shown}
        accounts={comparison.accounts}
        names={names}
        drawn={drawn}
        empty={rows.length === 0 ? words.ledgers.noFigures : words.ledgers.noneShown}
        onOpen={open}
        onKey={onKey}
        menu={(row, spot) => (
          <FigureMenu
            shown={entryAt(row, spot)}
            row={row}
            edits={edits}
            onShow={() => open(row, spot)}
            onCorrect={() => correct(row, spot)}
            onClaim={() => makeClaim(row, spot)}
            onMerge={() => setAsking({ what: 'merge', row })}
          />
        )}
      />
      {asking?.what === 'correct' && (
        <FigureDialog
          figure={asking.figure}
          written={asking.written}
          groups={ledgers.groups}
          givers={speakers}
          onSave={patch => void edits.setFigure(asking.figure, patch, words.ledgers.figureCorrected)}
          onClose={() => setAsking(null)}
        />
      )}
      {claim.dialog}
      {asking?.what === 'merge' && (
        <MeasureDialog
          row={asking.row}
          rows={rows}
          onChoose={other => void edits.measuredAlike(pairsAcross(asking.row.figures, other.figures))}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
