import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './text-button.module.css'

type Props = { children: ReactNode; onPress: () => void; 'aria-label'?: string; className?: string | undefined }

/** Lines of text that are pressed as a whole, as a row of a list is. */
export function TextButton({ className, ...props }: Props) {
  return <Button {...props} className={classes(styles.button, className)} />
}
