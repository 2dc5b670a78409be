import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import type { ListedDocument, RowSource, RowsPage } from './rows.ts'

export type ShownList = {
  /** The source whose rows are seen: the one asked for, or the one before while its first page is on the way. */
  source: RowSource
  first: RowsPage | undefined
  total: number
  isBusy: boolean
  error: Error | null
  retry(): void
}

/**
 * Which list is shown. While another search or view is being asked for, the list before it stays, so that nothing flickers
 * with every letter.
 */
export function useShownList(asked: RowSource): ShownList {
  const queries = useQueryClient()
  const { data, error, isSuccess, isError, isPending, refetch } = useQuery(asked.page(0))
  const shown = useRef(asked)
  if (isSuccess || isError) shown.current = asked
  const source = shown.current
  const first = source === asked ? data : queries.getQueryData<RowsPage>(source.page(0).queryKey)
  return {
    source,
    first,
    total: first?.total ?? 0,
    isBusy: source !== asked || isPending,
    error,
    retry: () => void refetch(),
  }
}

export type RowAt = (index: number) => ListedDocument | undefined

/** The rows of a list; those from one place to another are fetched, page by page. */
export function useRowsBetween(source: RowSource, from: number, to: number): RowAt {
  const queries = useQueryClient()
  const { pageSize } = source
  const [first, last] = [pageOf(from, pageSize), pageOf(to, pageSize)]
  const asked = useMemo(
    () => Array.from({ length: last - first + 1 }, (_, index) => source.page(first + index)),
    [source, first, last],
  )
  const pages = useQueries({ queries: asked, combine: takePages })
  return useCallback(
    (index: number) => {
      const page = pageOf(index, pageSize)
      const loaded = pages[page - first] ?? queries.getQueryData<RowsPage>(source.page(page).queryKey)
      return loaded?.rows[index % pageSize]
    },
    [pages, first, source, pageSize, queries],
  )
}

const pageOf = (index: number, pageSize: number) => Math.floor(Math.max(0, index) / pageSize)

// Outside the hook, so that its answer stays the same object for as long as the pages do.
const takePages = (results: readonly { data: RowsPage | undefined }[]) => results.map(result => result.data)
