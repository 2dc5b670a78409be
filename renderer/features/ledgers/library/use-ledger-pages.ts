import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { callQuery, type Params, type Result } from '../../../calls.ts'
import { useConnection } from '../../../connection.tsx'

type Method = 'ledgers.figuresIn' | 'ledgers.attributionsIn'
export type RowOf<M extends Method> = Result<M>['rows'][number]

/** Rows of one call. */
const pageSize = 100

/** The rows of a ledger over the library from one place to another, page by page, and what is said with them. */
export function useLedgerPages<M extends Method>(
  method: M,
  params: Omit<Params<M>, 'offset' | 'limit'>,
  from: number,
  to: number,
) {
  const connection = useConnection()
  const key = JSON.stringify(params)
  const [first, last] = [Math.floor(from / pageSize), Math.floor(Math.max(from, to) / pageSize)]
  const queries = useMemo(() => {
    const pages = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)])]
    return pages.map(page => ({
      ...callQuery(connection, method, { ...JSON.parse(key), offset: page * pageSize, limit: pageSize } as Params<M>),
      page,
    }))
  }, [connection, method, key, first, last])
  const answers = useQueries({ queries })
  const [head] = answers
  const rowAt = useCallback(
    (index: number) => {
      const at = queries.findIndex(({ page }) => page === Math.floor(index / pageSize))
      const answer = answers[at]?.data
      const row = answer?.rows[index % pageSize]
      return row && { row, document: answer.documents.find(({ id }) => id === placeOf(row).document) }
    },
    [queries, answers],
  )
  return { total: head?.data?.total, error: head?.error ?? null, retry: () => void head?.refetch(), rowAt }
}

/** Where a row of either ledger stands. */
export const placeOf = (row: RowOf<Method>) => ('figure' in row ? row.figure : row.attribution)
