import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useState } from 'react'
import { words } from '../../strings/words.ts'
import { formatNumber } from '../../ui/formats.ts'
import { placeAfter } from '../../ui/list-steps.ts'
import type { NameRow } from './name-rows.ts'
import styles from './names.module.css'

/** px: each row has one name, and one line on what was found. */
const rowHeight = 52

type Props = { rows: readonly NameRow[]; onOpen: (row: NameRow) => void }

/**
 * Names with what was found: a grid whose rows exist only near what is seen, with the focus on the whole, as the list of documents has
 * it. Enter or a click opens the search for a name.
 */
export function NameGrid({ rows, onOpen }: Props) {
  const id = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, rows.length - 1)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 4,
  })
  // What had the focus before, the field of a list or a row's search, is gone.
  useEffect(() => {
    if (document.activeElement === document.body) scroller?.focus()
  }, [scroller])
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 400) / rowHeight) - 1)

  function onKeyDown(event: KeyboardEvent) {
    const moved = placeAfter(event.key, active, page, rows.length)
    const row = rows[active]
    if (moved !== undefined) {
      setChosen(moved)
      virtual.scrollToIndex(moved)
    } else if (event.key === 'Enter' && row) onOpen(row)
    else return
    event.preventDefault()
  }
  function onClick({ target }: MouseEvent) {
    const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null
    const row = index == null ? undefined : rows[Number(index)]
    if (!row) return
    setChosen(Number(index))
    onOpen(row)
  }
  if (rows.length === 0) return <p className={styles.empty}>{words.names.empty}</p>
  return (
    <div
      ref={setScroller}
      role="grid"
      aria-label={words.names.rows}
      aria-rowcount={rows.length}
      aria-colcount={2}
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className={styles.rows} style={{ height: rows.length * rowHeight }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <div
                key={row.place}
                id={`${id}-${index}`}
                role="row"
                aria-rowindex={index + 1}
                data-index={index}
                data-active={index === active}
                data-found={(row.answer?.total ?? 0) > 0}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Cells row={row} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

function Cells({ row: { name, answer } }: { row: NameRow }) {
  return (
    <>
      <span role="gridcell" className={styles.count}>
        {answer && <span aria-hidden>{`${answer.isAbout ? '>' : ''}${formatNumber(answer.total)}`}</span>}
        <span className="unseen">{answer ? words.names.count(answer.total, answer.isAbout) : words.names.waiting}</span>
      </span>
      <span role="gridcell" className={styles.cell}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.first} dir="auto">
          {tellAnswer(answer)}
        </span>
      </span>
    </>
  )
}

function tellAnswer(answer: NameRow['answer']): string {
  if (!answer) return words.names.waiting
  const titles = answer.documents.map(({ title }) => title).join(' · ')
  const found = answer.total === 0 ? words.names.nothing : titles
  return answer.remark === null ? found : answer.query === '' ? answer.remark : `${found}. ${answer.remark}`
}
