import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { type ListedDocument, pageSize, type RowSource, type RowsPage } from './rows.ts'

export type Rows = {
  /** The source whose rows are seen: the one asked for, or the one before while its first page is on the way. */
  source: RowSource
  first: RowsPage | undefined
  total: number
  isBusy: boolean
  error: Error | null
  rowAt(index: number): ListedDocument | undefined
  retry(): void
}

/**
 * The rows between two places, fetched by pages as they come into sight. While another search or view is being asked for,
 * the rows before it stay, so that the list does not flicker with every letter.
 */
export function useRows(asked: RowSource, from: number, to: number): Rows {
  const first = useQuery(asked.page(0))
  const shown = useRef(asked)
  if (first.isSuccess || first.isError) shown.current = asked
  const source = shown.current
  const queries = useQueryClient()
  const shownFirst = source === asked ? first.data : queries.getQueryData<RowsPage>(source.page(0).queryKey)

  const numbers = useMemo(() => pagesBetween(from, to), [from, to])
  const pages = useQueries({ queries: numbers.map(page => source.page(page)) })
  const rowAt = useCallback(
    (index: number) => {
      const page = Math.floor(index / pageSize)
      const place = numbers.indexOf(page)
      const loaded = place < 0 ? queries.getQueryData<RowsPage>(source.page(page).queryKey) : pages[place]?.data
      return loaded?.rows[index % pageSize]
    },
    [numbers, pages, source, queries],
  )
  return {
    source,
    first: shownFirst,
    total: shownFirst?.total ?? 0,
    isBusy: source !== asked || first.isPending,
    error: first.error,
    rowAt,
    retry: () => void first.refetch(),
  }
}

function pagesBetween(from: number, to: number): number[] {
  const [first, last] = [Math.floor(Math.max(0, from) / pageSize), Math.floor(Math.max(0, to) / pageSize)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
