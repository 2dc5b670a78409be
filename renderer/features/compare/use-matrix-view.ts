import { useMemo } from 'react'
import type { Member } from '../../../main/contract/compare.ts'
import { differingPoints } from './differing.ts'
import { columnsFrom, type MatrixCell, type MatrixRow, placeIn } from './matrix-rows.ts'
import type { Parts } from './parts.ts'
import { useLatest } from './use-latest.ts'
import { useMatrix } from './use-matrix.ts'
import type { PassageChoice } from './use-passage.ts'
import type { useViewState } from './use-view-state.ts'

type Options = {
  parts: Parts
  state: Pick<ReturnType<typeof useViewState>, 'open' | 'openOnly' | 'layers'>
  passage: Pick<PassageChoice, 'press' | 'choose'>
  /** Brings a passage into view in its column. */
  goTo: (member: Member) => void
}

export type MatrixView = ReturnType<typeof useMatrixView>

/** The matrix, and the way from one of its cells to the columns that show it. */
export function useMatrixView({ parts, state, passage, goTo }: Options) {
  const { layers } = state
  const { comparison } = parts
  const ids = useMemo(() => comparison.accounts.map(({ id }) => id), [comparison])
  const differing = useMemo(() => differingPoints(comparison, ids), [comparison, ids])
  const matrix = useMatrix(parts, layers.wording ? differing.words : differing.telling, layers.alone)

  /** Stands on a cell: what is said there is the chosen passage. */
  const goToCell = useLatest((cell: MatrixCell) => {
    matrix.goTo(cell)
    const [range, account] = [matrix.rows[cell.row]?.cells[cell.column]?.[0], ids[cell.column]]
    if (range && account !== undefined) passage.press({ account, start: range.start, end: range.end })
    else passage.choose(null)
  })
  const openAt = useLatest((row: MatrixRow, column: number) => {
    const place = placeIn(row, column)
    state.openOnly(columnsFrom(row, place?.column ?? column, ids, state.open))
    if (place) goTo({ document: ids[place.column] ?? 0, start: place.start, end: place.end })
  })

  return {
    ...matrix,
    goTo: goToCell,
    /** Goes to the next stop, or the one before; its index, -1 where there is none. */
    step(by: 1 | -1): number {
      const next = matrix.nextStop(by)
      if (next) goToCell(next.cell)
      return next?.stop ?? -1
    },
    openAt,
  }
}
