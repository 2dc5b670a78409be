import { ChevronDown, ChevronUp } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './matches-stepper.module.css'

type Props = { now: number; count: number; onStep: (by: 1 | -1) => void }

/** Which match of the search is shown, and the way to the others. */
export function MatchesStepper({ now, count, onStep }: Props) {
  if (count === 0) return null
  return (
    <>
      <span className={styles.count} role="status">
        {now < 0 ? words.reader.matches(count) : words.reader.matchOf(now + 1, count)}
      </span>
      <IconButton
        isSmall
        icon={ChevronUp}
        label={words.reader.previousMatch}
        keys="Shift+F3"
        onPress={() => onStep(-1)}
      />
      <IconButton isSmall icon={ChevronDown} label={words.reader.nextMatch} keys="F3" onPress={() => onStep(1)} />
    </>
  )
}
