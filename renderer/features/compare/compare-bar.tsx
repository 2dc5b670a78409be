import { Link2, Link2Off, Locate, X } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import type { Comparison } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { EventPicker } from '../tags/event-picker.tsx'
import { accountColour, nameAccounts } from './account-names.ts'
import styles from './compare-bar.module.css'
import type { Columns } from './use-columns.ts'
import { useSetEvent } from './use-set-event.ts'
import { WordingSummary } from './wording-summary.tsx'

type Props = {
  comparison: Comparison
  open: readonly number[]
  onToggle: (accountId: number) => void
  /** Opens two columns and closes the others. */
  onOpenPair: (accountIds: readonly number[]) => void
  columns: Columns
  onClose: () => void
}

/** What is compared, of which event, in which columns, and whether they scroll together. */
export function CompareBar({ comparison, open, onToggle, onOpenPair, columns, onClose }: Props) {
  const setEvent = useSetEvent(comparison)
  const eventId = comparison.event === 'established' ? (comparison.accounts[0]?.eventId ?? null) : null
  return (
    <div className={styles.bar}>
      <h1>{words.compare.title(comparison.accounts.length)}</h1>
      {eventId !== null && <EventPicker eventId={eventId} onChoose={setEvent} />}
      <WordingSummary comparison={comparison} onOpenPair={onOpenPair} />
      <div className={styles.accounts} role="toolbar" aria-label={words.compare.columns}>
        {comparison.accounts.length > 2 && <AccountChoice comparison={comparison} open={open} onToggle={onToggle} />}
      </div>
      <JoinButtons columns={columns} />
      <IconButton icon={X} label={words.compare.close} keys="Esc" onPress={onClose} />
    </div>
  )
}

/** Which accounts have an open column; at most three. */
function AccountChoice({ comparison, open, onToggle }: Pick<Props, 'comparison' | 'open' | 'onToggle'>) {
  const names = nameAccounts(comparison.accounts)
  return comparison.accounts.map((account, index) => (
    <ToggleButton
      key={account.id}
      isSelected={open.includes(account.id)}
      onChange={() => onToggle(account.id)}
      className={classes(styles.account)}
      aria-label={words.compare.account(names.get(account.id) ?? '')}
    >
      <span className={styles.dot} style={{ background: accountColour(index), borderColor: accountColour(index) }} />
      <span className={styles.name}>{names.get(account.id)}</span>
    </ToggleButton>
  ))
}

function JoinButtons({ columns }: { columns: Columns }) {
  if (!columns.isJoined)
    return (
      <Button variant="plain" isSmall icon={Link2Off} onPress={columns.joinFromHere}>
        {words.compare.joinAgain}
      </Button>
    )
  return (
    <>
      {columns.isShifted && (
        <IconButton icon={Locate} label={words.compare.joinAtStart} onPress={columns.joinAtPassages} />
      )}
      <ToggleButton
        isSelected
        onChange={columns.letGo}
        className={classes(styles.join)}
        aria-label={`${words.compare.joined}: ${words.compare.letGo}`}
      >
        <Link2 size={15} aria-hidden />
        {words.compare.joined}
      </ToggleButton>
    </>
  )
}
