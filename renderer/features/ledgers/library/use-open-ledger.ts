import { useCallback } from 'react'
import type { View } from '../../../../main/contract/documents.ts'
import { useDispatch } from '../../library/desk-context.tsx'
import { scopeOfView } from './ledger-scope.ts'

/** The function that opens the ledger over the documents of a view. */
export function useOpenLedger() {
  const dispatch = useDispatch()
  return useCallback(
    (view: View) => dispatch({ type: 'screen', screen: { kind: 'ledger', scope: scopeOfView(view) } }),
    [dispatch],
  )
}
