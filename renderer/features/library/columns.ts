import type { Sort } from '../../../main/contract/documents.ts'

export type ColumnId = 'title' | 'outlet' | 'date' | 'language' | 'tags' | 'words' | 'imported'
export type Column = { id: ColumnId /** px; the title takes what is left. */; width: number; sort?: Sort['by'] }

/** In the order of the list; the later ones give way first where the list is narrow. */
export const allColumns: readonly Column[] = [
  { id: 'title', width: 190, sort: 'title' },
  { id: 'outlet', width: 128, sort: 'outlet' },
  { id: 'date', width: 104, sort: 'date' },
  { id: 'tags', width: 150 },
  { id: 'language', width: 88, sort: 'language' },
  { id: 'words', width: 68, sort: 'words' },
  { id: 'imported', width: 104, sort: 'imported' },
]

/** Room for the tick and the mark of unread at the start of a row, and the gaps and edges of it, px. */
const lead = 58

/** The chosen columns, the title always. */
export const chosenColumns = (chosen: readonly string[]): Column[] =>
  allColumns.filter(({ id }) => id === 'title' || chosen.includes(id))

/** The chosen columns that fit into a list of this width (px), the title always. */
export function fittingColumns(chosen: readonly string[], width: number): Column[] {
  let left = width - lead
  return chosenColumns(chosen).filter(column => {
    left -= column.width
    return column.id === 'title' || left >= 0
  })
}

/** These columns and the one that the list is sorted by, so that its order can be seen and turned. */
export const withSorted = (columns: readonly Column[], by: Sort['by']): Column[] =>
  allColumns.filter(column => column.sort === by || columns.includes(column))

/** Widths as CSS grid tracks, the lead first. */
export const columnTracks = (columns: readonly Column[]): string =>
  ['30px', ...columns.map(({ id, width }) => (id === 'title' ? 'minmax(0, 1fr)' : `${width}px`))].join(' ')

/** The order after a press on a column's head: the other way round where it was sorted by it, newest first for dates. */
export function nextSort(sort: Sort, by: Sort['by']): Sort {
  if (sort.by === by) return { by, descending: !sort.descending }
  return { by, descending: by === 'date' || by === 'imported' || by === 'words' }
}
