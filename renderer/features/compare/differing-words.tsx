import type { ReactNode } from 'react'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import type { Marked } from './differing.ts'
import styles from './differing-words.module.css'

type Props = {
  mark: Marked
  text: ReactNode
  /** Names of accounts by id. */
  names: ReadonlyMap<number, string>
  /** Words cut in two are said to differ once. */
  isBeginning?: boolean
}

/** Words that other accounts lack. Of what kind they are, and who lacks them, is said as well as drawn; of mere wording nothing is. */
export function DifferingWords({ mark, text, names, isBeginning = true }: Props) {
  const { kind, inQuotation, against } = mark
  const lackedBy = against.map(id => names.get(id) ?? '')
  const said = words.compare.lacking(kind, lackedBy, inQuotation)
  return (
    <mark
      className={classes(styles.differs, styles[kind], inQuotation && styles.quoted)}
      data-differs={kind}
      title={kind === 'wording' ? undefined : said}
    >
      {kind !== 'wording' && isBeginning && <span className={classes('unseen', styles.said)}>{`[${said}] `}</span>}
      {text}
    </mark>
  )
}
