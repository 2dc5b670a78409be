import { FileX2 } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './notices.module.css'
import type { AccountSet } from './use-account-set.ts'
import type { LeftOut } from './use-comparable.ts'

type Props = {
  set: AccountSet
  leftOut: readonly LeftOut[]
  /** How many accounts are compared. */
  count: number
  isRunning: boolean
  isStopped: boolean
  onStart: () => void
  onStop: () => void
}

/** What goes on, and which accounts are not compared. */
export function Notices({ set, leftOut, count, isRunning, isStopped, onStart, onStop }: Props) {
  return (
    <>
      {leftOut.map(({ id, title }) => (
        <aside key={id} className={styles.notice}>
          <FileX2 size={15} aria-hidden />
          <p>{title === null ? words.compare.gone : words.compare.unreadable(title)}</p>
          <Button isSmall onPress={() => set.change(set.ids.filter(one => one !== id))}>
            {words.compare.takeAway}
          </Button>
        </aside>
      ))}
      {isRunning && (
        <div className={styles.running}>
          <p role="status">{words.compare.running(count)}</p>
          <ProgressBar label={words.compare.running(count)} className={styles.progress} />
          <Button isSmall variant="quiet" onPress={onStop}>
            {words.compare.cancel}
          </Button>
        </div>
      )}
      {isStopped && (
        <div className={styles.notice} role="status">
          <p>{words.compare.stopped}</p>
          <Button isSmall onPress={onStart}>
            {words.compare.compareNow}
          </Button>
        </div>
      )}
    </>
  )
}
