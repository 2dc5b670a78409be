import { ProgressBar as RacProgressBar } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './progress-bar.module.css'

type Props = {
  label: string /** From 0 to 1; left out while unknown. */
  share?: number | undefined
  className?: string | undefined
}

/** How far something is. */
export function ProgressBar({ label, share, className }: Props) {
  const value = share === undefined ? { isIndeterminate: true } : { value: share * 100 }
  return (
    <RacProgressBar aria-label={label} {...value} className={classes(styles.track, className)}>
      {({ percentage }) => (
        <div
          className={classes(styles.fill, share === undefined && styles.unknown)}
          style={share === undefined ? {} : { width: `${percentage ?? 0}%` }}
        />
      )}
    </RacProgressBar>
  )
}
