import type { Tag } from '../../main/contract/tags.ts'
import styles from './tag-dot.module.css'

/** The colour of a tag; its name always stands beside it. */
export function TagDot({ colour }: { colour: Tag['colour'] }) {
  return <span aria-hidden className={styles.dot} style={{ background: `var(--tag-${colour})` }} />
}
