import { Table2 } from 'lucide-react'
import { words } from '../../../strings/words.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useDeskNow, useDispatch } from '../../library/desk-context.tsx'
import { scopeOfDesk } from './ledger-scope.ts'

/** Opens the ledger over the documents in the list: those found, or those of the view. */
export function LedgerOfList() {
  const desk = useDeskNow()
  const dispatch = useDispatch()
  return (
    <IconButton
      isSmall
      icon={Table2}
      label={words.ledgers.library.ofThese}
      onPress={() => dispatch({ type: 'screen', screen: { kind: 'ledger', scope: scopeOfDesk(desk()) } })}
    />
  )
}
