import { ToggleButton, Toolbar } from 'react-aria-components'
import type { Account } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { accountColour, nameAccounts } from './account-names.ts'
import styles from './compare-bar.module.css'

type Props = { accounts: readonly Account[]; open: readonly number[]; onToggle: (accountId: number) => void }

/** Which accounts have an open column. */
export function AccountChoice({ accounts, open, onToggle }: Props) {
  const names = nameAccounts(accounts)
  return (
    <Toolbar aria-label={words.compare.columns} className={styles.accounts ?? ''}>
      {accounts.map((account, index) => (
        <Tooltip key={account.id} text={names.get(account.id) ?? ''}>
          <ToggleButton
            isSelected={open.includes(account.id)}
            onChange={() => onToggle(account.id)}
            className={classes(styles.account)}
            aria-label={words.compare.account(names.get(account.id) ?? '')}
          >
            <span
              className={styles.dot}
              style={{ background: accountColour(index), borderColor: accountColour(index) }}
            />
            <span className={styles.name}>{names.get(account.id)}</span>
          </ToggleButton>
        </Tooltip>
      ))}
    </Toolbar>
  )
}
