import { useCallback } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useWrite } from '../../calls.ts'

/** The function that puts all accounts of a comparison into one event, or into none, in one step. */
export function useSetEvent({ accounts }: Comparison) {
  const { run } = useWrite('documents.edit')
  return useCallback(
    (eventId: number | null) => void run({ ids: accounts.map(account => account.id), patch: { eventId } }),
    [accounts, run],
  )
}
