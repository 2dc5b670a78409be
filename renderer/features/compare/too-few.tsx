import { Columns3 } from 'lucide-react'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AddAccount } from './add-account.tsx'
import type { AccountSet } from './use-account-set.ts'

/** A comparison of one account or none: what to do next. */
export function TooFew({ set, comparable }: { set: AccountSet; comparable: readonly number[] }) {
  const { data: rows = [] } = useCall('documents.rows', { ids: [...comparable] }, { keepPrevious: true })
  const only = rows.find(({ id }) => id === comparable[0])
  return (
    <EmptyState
      icon={Columns3}
      title={only ? words.compare.onlyOne(only.title) : words.compare.none}
      actions={<AddAccount set={set} accounts={only ? [{ id: only.id, eventId: only.eventId }] : []} />}
    >
      {only ? words.compare.onlyOneHelp : words.compare.noneHelp}
    </EmptyState>
  )
}
