import { Link2, Link2Off, Locate, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { EventPicker } from '../tags/event-picker.tsx'
import { VersionsButton } from '../versions/versions-button.tsx'
import styles from './compare-bar.module.css'
import { ComparisonName } from './comparison-name.tsx'
import { ReportButton } from './report-button.tsx'
import type { AccountSet } from './use-account-set.ts'
import type { Columns } from './use-columns.ts'
import { useSetEvent } from './use-set-event.ts'
import { WordingSummary } from './wording-summary.tsx'

type Props = {
  set: AccountSet
  /** Left out while the accounts are not there. */
  comparison?: Comparison
  onClose: () => void
  /** Opens two columns and closes the others. */
  onOpenPair?: (accountIds: readonly number[]) => void
  /** Takes the Escape key; by default it closes the comparison. */
  onEscape?: () => void
  children?: ReactNode
}

/** What is compared, of which event, in which columns, and whether they scroll together. */
export function CompareBar({ set, comparison, onOpenPair, onClose, onEscape = onClose, children }: Props) {
  useShortcut('Escape', onEscape)
  return (
    <div className={styles.bar}>
      <div className={styles.what}>
        <ComparisonName set={set} accounts={comparison?.accounts ?? []} />
        {comparison && <EstablishedEvent comparison={comparison} />}
        {comparison && onOpenPair && <WordingSummary comparison={comparison} onOpenPair={onOpenPair} />}
      </div>
      <div className={styles.tools}>
        {children}
        {comparison && <VersionsButton comparison={comparison} />}
        {comparison && <ReportButton documents={comparison.accounts.map(({ id }) => id)} comparisonId={set.kept?.id} />}
      </div>
      <IconButton icon={X} label={words.compare.close} keys="Esc" onPress={onClose} className={styles.close} />
    </div>
  )
}

function EstablishedEvent({ comparison }: { comparison: Comparison }) {
  const setEvent = useSetEvent(comparison)
  const eventId = comparison.event === 'established' ? (comparison.accounts[0]?.eventId ?? null) : null
  return eventId === null ? null : <EventPicker eventId={eventId} onChoose={setEvent} />
}

/** Whether the columns scroll together. */
export function JoinButtons({ columns }: { columns: Columns }) {
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
        <span className={styles.name}>{words.compare.joined}</span>
      </ToggleButton>
    </>
  )
}
