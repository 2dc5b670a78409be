import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { type CheckboxProps, Checkbox as RacCheckbox } from 'react-aria-components'
import styles from './checkbox.module.css'
import { classes } from './classes.ts'

type Props = Omit<CheckboxProps, 'children' | 'className' | 'style'> & {
  children?: ReactNode
  className?: string | undefined
}

/** A box to tick, with its words. */
export function Checkbox({ children, className, ...props }: Props) {
  return (
    <RacCheckbox {...props} className={classes(styles.checkbox, className)}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles.box}>
            {isIndeterminate ? <Minus size={12} aria-hidden /> : <Check size={12} aria-hidden />}
          </span>
          {children}
        </>
      )}
    </RacCheckbox>
  )
}
