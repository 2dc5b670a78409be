import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { wordingKinds } from './wording-marks.ts'
import styles from './wording-words.module.css'

/** How the kinds of shared wording are drawn in the texts. */
export function WordingLegend() {
  return (
    <dl className={styles.legend} data-layer-shared>
      {wordingKinds.map(kind => (
        <div key={kind}>
          <dt>
            <span className={classes(styles.shared, styles[kind], styles.alike)}>{words.wording.kinds[kind]}</span>
          </dt>
          <dd>{words.wording.kindMeanings[kind]}</dd>
        </div>
      ))}
    </dl>
  )
}
