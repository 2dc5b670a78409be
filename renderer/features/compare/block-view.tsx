import { Check, Unlink2 } from 'lucide-react'
import { memo } from 'react'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './account-column.module.css'
import type { Block } from './blocks.ts'
import { MarkedText, type TextMarks } from './marked-text.tsx'

type Props = {
  block: Block
  index: number
  text: string
  marks: Omit<TextMarks, 'named'>
  named: TextMarks['named']
  /** Names of accounts by id. */
  names: ReadonlyMap<number, string>
  joinedWith: readonly string[]
  /** Names of accounts that a person parted it from. */
  partedFrom: readonly string[]
  /** Names of closed accounts that say it too. */
  alsoIn: readonly string[]
  isActive: boolean
  /** The first that was not compared, because the account is too long. */
  isEndOfCompared: boolean
}

/** A stretch of an account. What it is, is said to screen readers as well as drawn. */
export const BlockView = memo(function BlockView(props: Props) {
  const { block, index, text, marks, named, names, joinedWith, partedFrom, alsoIn, isActive, isEndOfCompared } = props
  return (
    <>
      {isEndOfCompared && <p className={styles.end}>{words.compare.comparedUntil}</p>}
      <p
        dir="auto"
        data-block={index}
        data-kind={block.kind}
        data-by={block.by}
        data-active={isActive}
        className={classes(
          styles.block,
          styles[block.kind],
          block.by === 'person' && styles.confirmed,
          block.beginsParagraph && styles.begins,
          isActive && styles.active,
        )}
      >
        <span className={classes('unseen', styles.said)}>{saidOf(block, joinedWith)}</span>
        <MarkedText text={text} range={block} {...marks} named={named} names={names} />
        {block.kind === 'elsewhere' && <span className={styles.also}>{words.compare.alsoIn(alsoIn)}</span>}
        {partedFrom.length > 0 && (
          <span className={styles.also}>
            <Unlink2 size={12} aria-hidden /> {words.compare.partedFrom(partedFrom)}
          </span>
        )}
        {block.by === 'person' && <Check size={13} aria-hidden className={styles.check} />}
      </p>
    </>
  )
})

function saidOf({ kind, point, by }: Block, joinedWith: readonly string[]): string {
  if (kind === 'alone') return `${words.compare.alone}: `
  if (kind === 'uncompared' || point === null) return ''
  return `${words.compare.joinedPassage(point + 1, joinedWith, by === 'person')}: `
}
