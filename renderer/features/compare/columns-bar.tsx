import type { Account } from '../../../main/contract/compare.ts'
import { AccountChoice } from './account-choice.tsx'
import styles from './columns-bar.module.css'
import { JoinButtons } from './compare-bar.tsx'
import type { Columns } from './use-columns.ts'

type Props = {
  accounts: readonly Account[]
  open: readonly number[]
  onToggle: (accountId: number) => void
  columns: Columns
}

/** Where not every account has a column: which do, and whether they scroll together. */
export function ColumnsBar({ accounts, open, onToggle, columns }: Props) {
  return (
    <div className={styles.bar}>
      <AccountChoice accounts={accounts} open={open} onToggle={onToggle} />
      <JoinButtons columns={columns} />
    </div>
  )
}
