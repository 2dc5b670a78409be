import { ToggleButton } from 'react-aria-components'
import type { EditionHistory } from '../../../main/contract/editions.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { nameEdition } from './edition-names.ts'
import styles from './edition-strip.module.css'

type Props = {
  history: EditionHistory /** Index of the step that is shown. */
  at: number
  onChoose: (step: number) => void
}

/** The history of an article: each edition, and between two of them how much changed; choosing that shows it. */
export function EditionStrip({ history: { editions, steps }, at, onChoose }: Props) {
  return (
    <div className={styles.strip} role="toolbar" aria-label={words.versions.history}>
      {editions.map((edition, index) => {
        const step = steps[index]
        const next = editions[index + 1]
        const isShown = index === at || index === at + 1
        return (
          <span key={edition.id} className={styles.pair}>
            <span className={classes(styles.edition, isShown && styles.shown)}>{nameEdition(edition, index)}</span>
            {step && next && (
              <ToggleButton
                isSelected={index === at}
                onChange={() => onChoose(index)}
                className={styles.step ?? ''}
                aria-label={words.versions.step(
                  nameEdition(edition, index),
                  nameEdition(next, index + 1),
                  step.changes.length,
                )}
              >
                {words.versions.changes(step.changes.length)}
              </ToggleButton>
            )}
          </span>
        )
      })}
    </div>
  )
}
