import type { LucideIcon } from 'lucide-react'
import { type ButtonProps, Button as RacButton } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

type Props = Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  /** Said to screen readers and shown as the tooltip. */
  label: string
  /** Shown in the tooltip instead of the name, where there is more to say. */
  hint?: string
  icon: LucideIcon
  keys?: string
  isPressed?: boolean
  isSmall?: boolean
  className?: string | undefined
}

/** A button that is only an icon; its name is in the tooltip. */
export function IconButton({ label, hint, icon: Icon, keys, isPressed, isSmall, className, ...props }: Props) {
  const pressed = isPressed === undefined ? {} : { 'aria-pressed': isPressed }
  return (
    <Tooltip text={hint ?? label} keys={keys}>
      <RacButton
        {...props}
        {...pressed}
        aria-label={label}
        className={classes(styles.button, isSmall && styles.small, className)}
      >
        <Icon size={isSmall ? 14 : 16} aria-hidden />
      </RacButton>
    </Tooltip>
  )
}
