import type { ReactNode } from 'react'
import { type CheckboxProps, Checkbox as RacCheckbox } from 'react-aria-components'
import styles from './checkbox.module.css'
import { classes } from './classes.ts'
import { TickBox } from './tick-box.tsx'

type Props = Omit<CheckboxProps, 'children' | 'className' | 'style'> & {
  children?: ReactNode
  className?: string | undefined
}

/** A box to tick, with its words. */
export function Checkbox({ children, className, ...props }: Props) {
  return (
    <RacCheckbox {...props} className={classes(styles.checkbox, className)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <TickBox isTicked={isSelected} isPartly={isIndeterminate} />
          {children}
        </>
      )}
    </RacCheckbox>
  )
}
