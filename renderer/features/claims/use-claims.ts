import { useMemo } from 'react'
import type { Claim } from '../../../main/contract/claims.ts'
import type { Comparison } from '../../../main/contract/compare.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'

const none: readonly Claim[] = []

/** What claims of a comparison belong to: the event of its accounts where it is established, and the kept comparison. */
export function useClaims({ event, accounts }: Comparison, comparisonId: number | undefined) {
  const key = accounts.map(({ id }) => id).join()
  const documents = useMemo(() => key.split(',').map(Number), [key])
  const eventId = event === 'established' ? (accounts[0]?.eventId ?? null) : null
  const { data, error, refetch } = useCall(
    'claims.list',
    {
      documents,
      ...(eventId === null ? {} : { event: eventId }),
      ...(comparisonId === undefined ? {} : { comparison: comparisonId }),
    },
    { keepPrevious: true },
  )
  return {
    documents,
    eventId,
    comparisonId: comparisonId ?? null,
    claims: data ?? none,
    isKnown: data !== undefined,
    failure: error && !data ? toFailure(error).sentence : null,
    again: () => void refetch(),
  }
}
