import type { FigureGroup, figureKinds, LedgerFigure, Ledgers } from '../../../main/contract/ledgers.ts'

export type FigureKind = (typeof figureKinds)[number]

/** A group of figures as a row: of each account its figures, by their places in the ledger. */
export type FigureRow = {
  key: string
  group: FigureGroup
  figures: readonly LedgerFigure[]
  kind: FigureKind
  cells: readonly (readonly ShownFigure[])[]
}
export type ShownFigure = {
  figure: LedgerFigure
  /** Its words, as written. */
  words: string
  /** It differs from one of another account. */
  differs: boolean
}

export const figureFilters = ['all', 'differing', 'several', 'one'] as const
export type FigureFilter = (typeof figureFilters)[number]
export const figureOrders = ['verdict', 'text'] as const
export type FigureOrder = (typeof figureOrders)[number]

/** The words of a stretch of an account, or '' where its text is another by now. */
export type WordsOf = (place: { document: number; textVersion: number; start: number; end: number }) => string

/** Groups of figures as rows, accounts in the order of `documents`. */
export function figureRows({ figures, groups }: Ledgers, documents: readonly number[], wordsOf: WordsOf): FigureRow[] {
  return groups.map(group => {
    const differing = new Set(
      group.pairs.flatMap(({ one, other, verdict }) => (verdict === 'different' ? [one, other] : [])),
    )
    const members = group.members.flatMap(place => {
      const figure = figures[place]
      return figure ? [{ figure, words: wordsOf(figure), differs: differing.has(place) }] : []
    })
    const first = members[0]?.figure
    return {
      key: first ? `${first.document} ${first.start}` : '',
      group,
      figures: members.map(({ figure }) => figure),
      kind: first?.kind ?? 'other',
      cells: documents.map(id => members.filter(({ figure }) => figure.document === id)),
    }
  })
}

/** How many accounts have something in a row. */
export const accountsOf = ({ cells }: Pick<FigureRow, 'cells'>): number => cells.filter(cell => cell.length > 0).length

const passes: Record<FigureFilter, (row: FigureRow) => boolean> = {
  all: () => true,
  differing: ({ group }) => group.verdict === 'different',
  several: row => accountsOf(row) > 1,
  one: row => accountsOf(row) === 1,
}

/** How many rows each filter would show. */
export const countFilters = (rows: readonly FigureRow[]): Record<FigureFilter, number> => ({
  all: rows.length,
  differing: rows.filter(passes.differing).length,
  several: rows.filter(passes.several).length,
  one: rows.filter(passes.one).length,
})

/**
 * The rows to show, in the order that the ledger gives (what differs first) or as they come in the text of the first account, what
 * only later accounts have after that, in the order of theirs.
 */
export function shownFigures(
  rows: readonly FigureRow[],
  filter: FigureFilter,
  kind: FigureKind | 'all',
  order: FigureOrder,
): FigureRow[] {
  const shown = rows.filter(row => passes[filter](row) && (kind === 'all' || row.kind === kind))
  return order === 'verdict' ? shown : shown.toSorted((a, b) => compareFirst(placeOf(a), placeOf(b)))
}

type Place = readonly [column: number, start: number]

function placeOf({ cells }: FigureRow): Place {
  const column = cells.findIndex(cell => cell.length > 0)
  return [column, Math.min(...(cells[column] ?? []).map(({ figure }) => figure.start))]
}

const compareFirst = ([a, from]: Place, [b, other]: Place) => a - b || from - other

/** The kinds that figures of these rows have, the most frequent first. */
export function kindsIn(rows: readonly FigureRow[]): FigureKind[] {
  const counts = new Map<FigureKind, number>()
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind)
}
