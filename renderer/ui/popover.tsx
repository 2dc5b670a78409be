import { type PopoverProps, Popover as RacPopover } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './popover.module.css'

type Props = Omit<PopoverProps, 'className' | 'style'> & { className?: string | undefined }

/** A raised sheet beside what opened it. Put a react-aria `Dialog`, `Menu` or `ListBox` inside. */
export function Popover({ className, ...props }: Props) {
  return <RacPopover offset={4} {...props} className={classes(styles.popover, className)} />
}
