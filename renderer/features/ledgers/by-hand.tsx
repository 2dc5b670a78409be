import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ledger-entry.module.css'

/** Marks what a person said, which never looks like what the program suggests. */
export function ByHand({ children }: { children: ReactNode }) {
  return (
    <span className={styles.byHand}>
      <Check size={12} aria-hidden />
      <span>{children}</span>
    </span>
  )
}
