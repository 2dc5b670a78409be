import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './account-column.module.css'
import type { Block } from './blocks.ts'
import { MarkedText, type TextMarks } from './marked-text.tsx'

type Props = {
  block: Block
  index: number
  text: string
  marks: TextMarks
  /** Names of accounts by id. */
  names: ReadonlyMap<number, string>
  joinedWith: readonly string[]
  /** Names of closed accounts that say it too. */
  alsoIn: readonly string[]
  isActive: boolean
  onChoose: (point: number | null) => void
}

/** A stretch of an account. What it is, is said to screen readers as well as drawn. */
export function BlockView({ block, index, text, marks, names, joinedWith, alsoIn, isActive, onChoose }: Props) {
  const said =
    block.kind === 'alone'
      ? `${words.compare.alone}: `
      : `${words.compare.joinedPassage((block.point ?? 0) + 1, joinedWith)}: `
  return (
    // The keys N and P step through the passages; a pointer may also choose one here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <p
      dir="auto"
      data-block={index}
      data-kind={block.kind}
      data-active={isActive}
      className={classes(
        styles.block,
        styles[block.kind],
        block.beginsParagraph && styles.begins,
        isActive && styles.active,
      )}
      onClick={() => onChoose(block.kind === 'joined' ? block.point : null)}
    >
      <span className={classes('unseen', styles.said)}>{said}</span>
      <MarkedText text={text} range={block} {...marks} names={names} />
      {block.kind === 'elsewhere' && <span className={styles.also}>{words.compare.alsoIn(alsoIn)}</span>}
    </p>
  )
}
