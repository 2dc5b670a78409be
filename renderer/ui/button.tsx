import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ButtonProps, Button as RacButton } from 'react-aria-components'
import styles from './button.module.css'
import { classes } from './classes.ts'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

type Props = Omit<ButtonProps, 'children' | 'className' | 'style'> & {
  variant?: ButtonVariant
  icon?: LucideIcon
  /** The key that does the same, shown beside the words. */
  keys?: string
  isSmall?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A button with words, and an icon before them where it helps. */
export function Button({ variant = 'plain', icon: Icon, keys, isSmall, className, children, ...props }: Props) {
  return (
    <RacButton {...props} className={classes(styles.button, styles[variant], isSmall && styles.small, className)}>
      {Icon && <Icon size={15} aria-hidden />}
      <span>{children}</span>
      {keys && <kbd aria-hidden>{keys}</kbd>}
    </RacButton>
  )
}
