import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = { icon: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode; isProblem?: boolean }

/** What stands where there is nothing to show: why, and what to do next. */
export function EmptyState({ icon: Icon, title, children, actions, isProblem }: Props) {
  return (
    <div className={styles.empty} role={isProblem ? 'alert' : undefined}>
      <span className={styles.icon} data-problem={isProblem}>
        <Icon size={26} strokeWidth={1.5} aria-hidden />
      </span>
      <h2>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
