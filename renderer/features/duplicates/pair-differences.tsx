import type { Differences } from '../../../main/contract/duplicates.ts'
import { words } from '../../strings/words.ts'
import styles from './near.module.css'

/** Figures that are shown of a pair. */
const mostFigures = 6

/** What differs between two texts: figures first, each with the one in its place, then how many words. */
export function PairDifferences({ differences }: { differences: Differences | null }) {
  if (!differences) return <span className={styles.remark}>{words.duplicates.long}</span>
  const { figures, figuresCount, wordsBefore, wordsAfter } = differences
  if (wordsBefore === 0 && wordsAfter === 0 && figuresCount === 0)
    return <span className={styles.remark}>{words.duplicates.same}</span>
  const shown = figures.slice(0, mostFigures)
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.figures} aria-label={words.duplicates.figures}>
          {shown.map(({ before, after }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures stand in the order of the text
            <li key={place} className={styles.figure}>
              {`${before ?? words.duplicates.nothing} → ${after ?? words.duplicates.nothing}`}
            </li>
          ))}
        </ul>
      )}
      {figuresCount > shown.length && (
        <span className={styles.remark}>{words.duplicates.moreFigures(figuresCount - shown.length)}</span>
      )}
      <span className={styles.remark}>{words.duplicates.differ(wordsBefore, wordsAfter)}</span>
    </>
  )
}
