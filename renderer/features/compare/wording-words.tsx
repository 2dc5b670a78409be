import type { ReactNode } from 'react'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import type { WordingMark } from './wording-marks.ts'
import styles from './wording-words.module.css'

type Props = { mark: WordingMark; names: ReadonlyMap<number, string>; children: ReactNode }

/** Words of a passage that another account has too. Where it begins and ends is said as well as drawn. */
export function WordingWords({ mark, names, children }: Props) {
  const said = words.wording.with(
    mark.kind,
    mark.with.map(id => names.get(id) ?? ''),
  )
  return (
    <span
      className={classes(styles.shared, styles[mark.kind], mark.isAlike && styles.alike)}
      data-match={mark.matches.join(' ')}
      data-wording={mark.kind}
      title={said}
    >
      {mark.begins && <span className={classes('unseen', styles.said)}>{`[${said}] `}</span>}
      {children}
      {mark.ends && <span className={classes('unseen', styles.said)}>{` [${words.wording.end}]`}</span>}
    </span>
  )
}
