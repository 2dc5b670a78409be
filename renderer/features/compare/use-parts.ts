import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mostAccounts } from '../../../main/contract/comparisons.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import { joinParts } from './parts.ts'

/**
 * The accounts at once, and what they share when it is known; while it is worked out again after a change, what still holds
 * of the last time.
 */
export function useParts(ids: readonly number[]) {
  const documents = [...ids]
  const enabled = documents.length >= 2 && documents.length <= mostAccounts
  const first = useCall('compare.accounts', { documents }, { enabled, keepPrevious: true })
  const run = useCall('compare.run', { documents }, { enabled, keepPrevious: true })
  const queries = useQueryClient()
  const parts = useMemo(
    () => (first.data ? joinParts(ids, first.data, run.data) : undefined),
    [ids, first.data, run.data],
  )
  const error = first.error ?? run.error
  return {
    parts: parts && parts.comparison.accounts.length > 1 ? parts : undefined,
    /** What went wrong, in a sentence; null where nothing did. */
    failure: enabled && error ? toFailure(error).sentence : null,
    isRunning: run.isFetching,
    /** Stopped before it was done, so that what is shown is not the whole. */
    isStopped: enabled && !run.isFetching && (run.data === undefined || run.isPlaceholderData) && !run.error,
    stop: () => void queries.cancelQueries({ queryKey: ['compare.run', { documents }] }),
    start() {
      void first.refetch()
      void run.refetch()
    },
  }
}
