import type { LucideIcon } from 'lucide-react'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as RacButton } from 'react-aria-components'
import styles from './chip.module.css'
import { classes } from './classes.ts'

type Props = {
  icon?: LucideIcon
  lead?: ReactNode
  /** A filter that is on, for example. */
  isOn?: boolean
  onRemove?: (() => void) | undefined
  removeLabel?: string
  className?: string | undefined
  children: ReactNode
}

/** A small word in a rounded box: a tag, an event, a filter that is on. */
export function Chip({ icon: Icon, lead, isOn, onRemove, removeLabel, className, children }: Props) {
  return (
    <span className={classes(styles.chip, isOn && styles.on, className)}>
      {Icon && <Icon size={12} aria-hidden />}
      {lead}
      <span className={styles.words}>{children}</span>
      {onRemove && (
        <RacButton aria-label={removeLabel ?? ''} onPress={onRemove} className={styles.remove ?? ''}>
          <X size={12} aria-hidden />
        </RacButton>
      )}
    </span>
  )
}
