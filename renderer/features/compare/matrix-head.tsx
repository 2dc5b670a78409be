import { Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Account } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { accountColour } from './account-names.ts'
import styles from './matrix.module.css'

type Props = {
  accounts: readonly Account[]
  names: ReadonlyMap<number, string>
  open: readonly number[]
  onToggle: (accountId: number) => void
  /** The menu of an account. */
  menu: (account: { id: number; name: string }) => ReactNode
}

/** Who says it: the accounts, and which of them are opened side by side. Stays in view. */
export function MatrixHead({ accounts, names, open, onToggle, menu }: Props) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.tracks}>
        <span role="columnheader" aria-colindex={1} className={styles.corner}>
          <span className="unseen">{words.matrix.matter}</span>
        </span>
        {accounts.map((account, column) => (
          <span key={account.id} role="columnheader" aria-colindex={column + 2} className={styles.account}>
            <span className={styles.top}>
              <Tooltip text={words.matrix.chooseHelp}>
                <ToggleButton
                  isSelected={open.includes(account.id)}
                  onChange={() => onToggle(account.id)}
                  className={classes(styles.name)}
                  aria-label={words.matrix.choose(names.get(account.id) ?? '')}
                >
                  <span className={styles.dot} style={{ background: accountColour(column) }} />
                  <strong>{names.get(account.id)}</strong>
                  {open.includes(account.id) && <Eye size={13} aria-hidden />}
                </ToggleButton>
              </Tooltip>
              {menu({ id: account.id, name: names.get(account.id) ?? '' })}
            </span>
            <span className={styles.facts}>{factsOf(account)}</span>
          </span>
        ))}
      </div>
    </div>
  )
}

const factsOf = ({ date, language }: Account) =>
  [date && formatDocumentDate(date), language && formatLanguage(language)].filter(fact => fact).join(' · ')
