import { memo, type Ref } from 'react'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { aroundMatch, markMatches } from '../search/snippets.tsx'
import styles from './chronology.module.css'
import { dateWords, isUncertain } from './date-words.ts'
import type { CitedDocument, DatedEntry, Lane } from './use-chronology.ts'

type Props = {
  ref: Ref<HTMLDivElement>
  id: string
  index: number
  /** px from the top of the rows. */
  top: number
  lanes: readonly Lane[]
  /** Undefined while its page is on the way. */
  at: DatedEntry | undefined
  /** The row before it has another date. */
  isNewDate: boolean
  isActive: boolean
  names: ReadonlyMap<number, string> | undefined
}

/** So much of a sentence stands before its date where that is to be seen in the lines that are shown, in UTF-16 code units. */
const mostBefore = 150

/** An entry in its lane, with its date in words. */
export const ChronologyRow = memo(({ ref, id, index, top, lanes, at, isNewDate, isActive, names }: Props) => (
  <div
    ref={ref}
    id={id}
    role="row"
    aria-rowindex={index + 2}
    data-index={index}
    data-active={isActive}
    className={classes(styles.row, styles.tracks, isNewDate && styles.begins)}
    style={{ transform: `translateY(${top}px)` }}
  >
    <span role="rowheader" aria-colindex={1} className={classes(styles.date, !isNewDate && styles.again)}>
      {at ? dateWords(at.entry.date) : words.chronology.reading}
      {at && isUncertain(at.entry.date) && <span className="unseen"> ({words.chronology.uncertain})</span>}
    </span>
    {lanes.map((lane, column) => (
      <span
        key={lane}
        role="gridcell"
        aria-colindex={column + 2}
        className={styles.cell}
        data-lane={at?.entry.lane === lane ? lane : undefined}
      >
        {at?.entry.lane === lane && <Entry at={at} name={names?.get(at.entry.document)} />}
      </span>
    ))}
  </div>
))

function Entry({ at: { entry, document }, name }: { at: DatedEntry; name: string | undefined }) {
  const title = name ?? (document && citedAs(document))
  if (!entry.snippet) return <span className={styles.title}>{title}</span>
  const shown = (entry.snippet.matches[0]?.[0] ?? 0) > mostBefore ? aroundMatch(entry.snippet) : entry.snippet
  return (
    <>
      <span className={styles.snippet} dir="auto">
        {shown !== entry.snippet && '…'}
        {markMatches(shown.text, shown.matches)}
      </span>
      <span className={styles.from}>{title}</span>
    </>
  )
}

const citedAs = ({ outlet, title }: CitedDocument) => [outlet, title].filter(Boolean).join(', ')
