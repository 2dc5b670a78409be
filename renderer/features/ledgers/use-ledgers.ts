import { useCallback, useMemo } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import type { WordsOf } from './figure-rows.ts'

/** The ledgers of a comparison's accounts, in their order; while they are drawn up anew, those of the last time. */
export function useLedgers({ accounts }: Comparison) {
  const key = accounts.map(({ id }) => id).join()
  const documents = useMemo(() => key.split(',').map(Number), [key])
  const { data, error, isFetching, refetch } = useCall('ledgers.ofAccounts', { documents }, { keepPrevious: true })
  const wordsOf: WordsOf = useCallback(
    ({ document, textVersion, start, end }) => {
      const account = accounts.find(one => one.id === document && one.textVersion === textVersion)
      return account?.text.slice(start, end) ?? ''
    },
    [accounts],
  )
  return {
    documents,
    ledgers: data,
    wordsOf,
    failure: error && !data ? toFailure(error).sentence : null,
    isDrawing: isFetching,
    again: () => void refetch(),
  }
}
