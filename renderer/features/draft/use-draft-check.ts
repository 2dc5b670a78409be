import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DraftCheck } from '../../../main/contract/draft.ts'
import { type CollateError, toFailure } from '../../../main/contract/failure.ts'
import { callQuery } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { carryOver } from './carry-over.ts'

/** How long the text must rest before it is checked, ms. */
const rest = 400
/** A check of a text that is gone is soon forgotten, ms. */
const forgotten = 5_000

/**
 * Checks a draft as it is written: first against the accounts, which is quick, then against the archive. Until a check of the
 * text as it is now is there, the last one is carried over to it.
 */
export function useDraftCheck(text: string, ids: readonly number[]) {
  const settled = useSettled(text)
  const documents = [...ids]
  const enabled = settled.trim() !== ''
  const near = useChecked({ text: settled, documents, archive: false }, enabled)
  const far = useChecked({ text: settled, documents, archive: true }, enabled && near.data !== undefined)
  const [last, setLast] = useState<{ text: string; check: DraftCheck } | null>(null)
  // After an edit the last whole check is carried over until the next is there: what the archive carries would seem lost meanwhile.
  const arrived = far.data ?? (last?.check.isArchiveSearched ? undefined : near.data)
  if (enabled && arrived && arrived !== last?.check) setLast({ text: settled, check: arrived })
  const check = useMemo(
    () => (last && text.trim() !== '' ? carryOver(last.check, last.text, text) : null),
    [last, text],
  )
  const error = near.error ?? far.error
  const isEmpty = text.trim() === ''
  const isNear = text !== settled || near.isFetching
  return {
    check,
    /** What goes on: nothing, the accounts, or the archive. */
    phase: isEmpty ? null : isNear ? ('accounts' as const) : far.isFetching ? ('archive' as const) : null,
    failure: error ? toFailure(error).sentence : null,
    again() {
      void near.refetch()
      void far.refetch()
    },
  }
}

function useChecked(params: { text: string; documents: number[]; archive: boolean }, enabled: boolean) {
  return useQuery<DraftCheck, CollateError>({
    ...callQuery(useConnection(), 'draft.check', params),
    enabled,
    gcTime: forgotten,
  })
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
