import type { ChangedWords } from '../../../main/contract/editions.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import marks from '../compare/differing-words.module.css'
import { cutSegments } from '../reader/segments.ts'
import { type Part, signs } from './edition-rows.ts'
import styles from './edition-text.module.css'

type Props = {
  part: Part
  text: string
  side: 'before' | 'after'
  isActive: boolean
  onChoose: (change: number) => void
}

/** Sentences of an edition with what became of them, which is said to screen readers as well. */
export function EditionText({ part, text, side, isActive, onChoose }: Props) {
  const { kind, change, start, end } = part
  if (kind === 'unchanged' || change === null) return <span>{text.slice(start, end)} </span>
  return (
    // The list beside it and the keys N and P choose too; this is for a pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span
      className={classes(styles.part, styles[kind], isActive && styles.active)}
      data-change={change}
      onClick={() => onChoose(change)}
    >
      <span className={classes('unseen', styles.said)}>{`[${words.versions.kinds[kind]}] `}</span>
      <span aria-hidden className={styles.sign}>
        {signs[kind]}
      </span>
      <Whole kind={kind}>
        {cutSegments(start, end, part.words).map(segment => {
          const said = text.slice(segment.start, segment.end)
          const [changed] = segment.covers
          return changed ? <Changed key={segment.start} changed={changed} side={side} said={said} /> : said
        })}
      </Whole>{' '}
    </span>
  )
}

function Whole({ kind, children }: { kind: Part['kind']; children: React.ReactNode }) {
  if (kind === 'added') return <ins className={styles.whole}>{children}</ins>
  if (kind === 'cut') return <del className={styles.whole}>{children}</del>
  return children
}

function Changed({ changed, side, said }: { changed: ChangedWords; side: Props['side']; said: string }) {
  const { kind, inQuotation } = changed
  const Tag = side === 'before' ? 'del' : 'ins'
  const name = words.versions.words(kind, inQuotation)
  return (
    <Tag
      className={classes(marks.differs, marks[kind], inQuotation && styles.quoted, styles[side])}
      title={kind === 'wording' ? undefined : name}
    >
      {kind !== 'wording' && <span className={classes('unseen', styles.said)}>{`[${name}] `}</span>}
      {said}
    </Tag>
  )
}
