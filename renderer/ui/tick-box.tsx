import { Check, Minus } from 'lucide-react'
import styles from './checkbox.module.css'
import { classes } from './classes.ts'

type Props = { isTicked: boolean /** Some of what it stands for is ticked. */; isPartly?: boolean }

/** The drawn part of a checkbox, for what is ticked as a whole: a row, for example. */
export function TickBox({ isTicked, isPartly = false }: Props) {
  return (
    <span className={classes(styles.box, (isTicked || isPartly) && styles.ticked)}>
      {isPartly ? <Minus size={12} aria-hidden /> : <Check size={12} aria-hidden />}
    </span>
  )
}
