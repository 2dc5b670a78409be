import { useVirtualizer } from '@tanstack/react-virtual'
import { CalendarClock } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import type { ChronologyEntry } from '../../../main/contract/chronology.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { placeAfter } from '../../ui/list-steps.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useOpeningFocus } from '../ledgers/panel-focus.ts'
import styles from './chronology.module.css'
import { ChronologyRow } from './chronology-row.tsx'
import { laneIcons } from './lane-choice.tsx'
import { type ChronologyScope, type Lane, useChronology } from './use-chronology.ts'

type Props = {
  scope: ChronologyScope
  lanes: readonly Lane[]
  /** Short names of some documents, where they have them. */
  names?: ReadonlyMap<number, string>
  onOpen: (entry: ChronologyEntry) => void
}

/** Words need more room than titles. */
const widths: Record<Lane, string> = {
  event: 'minmax(240px, 2.6fr)',
  document: 'minmax(140px, 1fr)',
  import: 'minmax(140px, 1fr)',
}
/** A row with two lines of what is around its words, px. */
const usualHeight = 66

/**
 * What is known of when, the earliest first, in lanes: the dates that texts speak of, their own, and the days they were imported. A grid
 * whose rows are fetched by pages and exist only near what is seen; a click or Enter opens the document at the words.
 */
export function Chronology({ scope, lanes, names, onOpen }: Props) {
  const id = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [chosen, setChosen] = useState(0)
  const [range, setRange] = useState({ from: 0, to: 0 })
  const { total, isAbout, error, retry, entryAt } = useChronology(scope, lanes, range.from, range.to)
  const count = total ?? 0
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    overscan: 6,
    onChange: ({ range: seen }) => {
      if (seen && (seen.startIndex !== range.from || seen.endIndex !== range.to))
        setRange({ from: seen.startIndex, to: seen.endIndex })
    },
  })
  useOpeningFocus(scroller)
  const active = Math.min(chosen, count - 1)
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 400) / usualHeight) - 1)
  useActiveInView(`${id}-${active}`)
  function open(index: number) {
    const at = entryAt(index)
    if (at) onOpen(at.entry)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = placeAfter(event.key, active, page, count)
    if (to !== undefined) {
      setChosen(to)
      virtual.scrollToIndex(to)
    } else if (event.key === 'Enter') open(active)
    else return
    event.preventDefault()
  }
  function onClick({ target }: MouseEvent) {
    const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null
    if (index == null) return
    setChosen(Number(index))
    open(Number(index))
  }
  if (error)
    return (
      <EmptyState
        icon={CalendarClock}
        title={words.chronology.failed}
        isProblem
        actions={<Button onPress={retry}>{words.ui.tryAgain}</Button>}
      >
        {toFailure(error).sentence}
      </EmptyState>
    )
  if (total === undefined) return <ProgressBar label={words.chronology.reading} />
  if (total === 0) return <p className={styles.none}>{words.chronology.none}</p>
  const tracks = { '--tracks': ['148px', ...lanes.map(lane => widths[lane])].join(' ') } as CSSProperties
  return (
    <>
      {isAbout && <p className={styles.about}>{words.ledgers.library.isAbout}</p>}
      <div
        ref={setScroller}
        role="grid"
        aria-label={words.chronology.title}
        aria-rowcount={count + 1}
        aria-colcount={lanes.length + 1}
        aria-activedescendant={`${id}-${active}`}
        tabIndex={0}
        className={styles.grid}
        style={tracks}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <Head lanes={lanes} />
        <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <ChronologyRow
              key={index}
              ref={virtual.measureElement}
              id={`${id}-${index}`}
              index={index}
              top={start}
              lanes={lanes}
              at={entryAt(index)}
              isNewDate={entryAt(index - 1)?.entry.date !== entryAt(index)?.entry.date}
              isActive={index === active}
              names={names}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function Head({ lanes }: Pick<Props, 'lanes'>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.tracks}>
        <span role="columnheader" aria-colindex={1} className={styles.lane}>
          {words.chronology.when}
        </span>
        {lanes.map((lane, index) => {
          const Icon = laneIcons[lane]
          return (
            <span key={lane} role="columnheader" aria-colindex={index + 2} className={styles.lane}>
              <Icon size={14} aria-hidden />
              {words.chronology.lane[lane]}
            </span>
          )
        })}
      </div>
    </div>
  )
}

/** Brings the row one stands on into view whole, once its height is known; not the first, where the grid begins. */
function useActiveInView(row: string) {
  const before = useRef(row)
  useEffect(() => {
    if (row === before.current) return
    before.current = row
    const frame = requestAnimationFrame(() => document.getElementById(row)?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [row])
}
