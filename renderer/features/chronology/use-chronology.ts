import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { ChronologyEntry, chronologyLanes } from '../../../main/contract/chronology.ts'
import { callQuery, type Params, type Result } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'

export type Lane = (typeof chronologyLanes)[number]
export type ChronologyScope = Params<'chronology.read'>['scope']
export type CitedDocument = Result<'chronology.read'>['documents'][number]
export type DatedEntry = { entry: ChronologyEntry; document: CitedDocument | undefined }

/** Entries of one call. */
const pageSize = 100

/** The entries of a chronology from one place to another, page by page, and what is said with them. */
export function useChronology(scope: ChronologyScope, lanes: readonly Lane[], from: number, to: number) {
  const connection = useConnection()
  const key = JSON.stringify({ scope, lanes })
  const [first, last] = [Math.floor(from / pageSize), Math.floor(Math.max(from, to) / pageSize)]
  const queries = useMemo(() => {
    const asked = JSON.parse(key) as { scope: ChronologyScope; lanes: Lane[] }
    const pages = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)])]
    return pages.map(page => ({
      ...callQuery(connection, 'chronology.read', { ...asked, offset: page * pageSize, limit: pageSize }),
      page,
    }))
  }, [connection, key, first, last])
  const answers = useQueries({ queries })
  const [head] = answers
  const entryAt = useCallback(
    (index: number): DatedEntry | undefined => {
      const at = queries.findIndex(({ page }) => page === Math.floor(index / pageSize))
      const answer = answers[at]?.data
      const entry = answer?.entries[index % pageSize]
      return entry && { entry, document: answer.documents.find(({ id }) => id === entry.document) }
    },
    [queries, answers],
  )
  return {
    total: head?.data?.total,
    isAbout: head?.data?.isAbout ?? false,
    error: head?.error ?? null,
    retry: () => void head?.refetch(),
    entryAt,
  }
}
