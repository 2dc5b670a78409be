import { Eye, ListChecks, Merge, Pencil, RotateCcw, Split, X } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { pairsWithRest } from './figure-pairs.ts'
import type { FigureRow, ShownFigure } from './figure-rows.ts'
import type { LedgerEdits } from './use-ledger-edits.ts'

type Props = {
  row: FigureRow
  /** Undefined where one stands on the row as a whole. */
  shown: ShownFigure | undefined
  edits: LedgerEdits
  onShow: () => void
  onCorrect: () => void
  onMerge: () => void
  onClaim: () => void
}

/** What can be done with a figure, and with its row. */
export function FigureMenu({ row, shown, edits, onShow, onCorrect, onMerge, onClaim }: Props) {
  return (
    <>
      <MenuItem icon={Eye} keys="Enter" onAction={onShow}>
        {words.ledgers.showWords}
      </MenuItem>
      {shown && (
        <MenuItem icon={Pencil} keys="E" onAction={onCorrect}>
          {words.ledgers.correctFigure}
        </MenuItem>
      )}
      {shown && (
        <MenuItem icon={X} keys="Delete" onAction={() => void edits.rejectFigure(shown.figure, shown.words)}>
          {words.ledgers.rejectFigure}
        </MenuItem>
      )}
      {shown && shown.figure.edit !== null && (
        <MenuItem
          icon={RotateCcw}
          onAction={() => shown.figure.edit !== null && void edits.forget([shown.figure.edit])}
        >
          {words.ledgers.forget}
        </MenuItem>
      )}
      <MenuItem icon={ListChecks} keys="K" onAction={onClaim}>
        {words.claims.makeClaim}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Merge} onAction={onMerge}>
        {words.ledgers.measuresSame}
      </MenuItem>
      {shown && row.figures.length > 1 && (
        <MenuItem icon={Split} onAction={() => void edits.measuredApart(pairsWithRest(shown.figure, row.figures))}>
          {words.ledgers.splitOut}
        </MenuItem>
      )}
    </>
  )
}
