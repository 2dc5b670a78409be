import { useVirtualizer } from '@tanstack/react-virtual'
import { FileQuestionMark } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react'
import { toFailure } from '../../../../main/contract/failure.ts'
import type { Params } from '../../../calls.ts'
import { words } from '../../../strings/words.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatDocumentDate } from '../../../ui/formats.ts'
import { placeAfter } from '../../../ui/list-steps.ts'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { markMatches } from '../../search/snippets.tsx'
import { measureName } from '../figure-words.ts'
import type { LedgerPlace } from '../ledger-tab.ts'
import styles from './library-ledger.module.css'
import { placeOf, type RowOf, useLedgerPages } from './use-ledger-pages.ts'

type Method = 'ledgers.figuresIn' | 'ledgers.attributionsIn'
type Props<M extends Method> = {
  label: string
  method: M
  params: Omit<Params<M>, 'offset' | 'limit'>
  none: string
  onOpen: (place: LedgerPlace) => void
}

/** A row with two lines of what is around its words, px. */
const usualHeight = 84

/**
 * Figures or quotations of a ledger over the library, each with the words around it: a grid whose rows are fetched by pages and
 * exist only near what is seen. A click or Enter opens the document at the words.
 */
export function SaidList<M extends Method>({ label, method, params, none, onOpen }: Props<M>) {
  const id = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [chosen, setChosen] = useState(0)
  const [range, setRange] = useState({ from: 0, to: 0 })
  const { total, error, retry, rowAt } = useLedgerPages(method, params, range.from, range.to)
  const count = total ?? 0
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    overscan: 4,
    onChange: ({ range: seen }) => {
      if (seen && (seen.startIndex !== range.from || seen.endIndex !== range.to))
        setRange({ from: seen.startIndex, to: seen.endIndex })
    },
  })
  const active = Math.min(chosen, count - 1)
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 400) / usualHeight) - 1)

  function open(index: number) {
    const at = rowAt(index)
    if (at) onOpen(placeOf(at.row))
  }
  function onKeyDown(event: KeyboardEvent) {
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
        icon={FileQuestionMark}
        title={words.ledgers.failed}
        isProblem
        actions={<Button onPress={retry}>{words.ui.tryAgain}</Button>}
      >
        {toFailure(error).sentence}
      </EmptyState>
    )
  if (total === undefined) return <ProgressBar label={words.ledgers.drawing} />
  if (total === 0) return <p className={styles.none}>{none}</p>
  return (
    <div
      ref={setScroller}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-colcount={1}
      aria-activedescendant={`${id}-${active}`}
      tabIndex={0}
      className={styles.said}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={virtual.measureElement}
            id={`${id}-${index}`}
            role="row"
            aria-rowindex={index + 1}
            data-index={index}
            data-active={index === active}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span role="gridcell" className={styles.cell}>
              <Said at={rowAt(index)} />
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}

type Cited = { title: string; outlet: string | null; date: string | null }

function Said({ at }: { at: { row: RowOf<Method>; document: Cited | undefined } | undefined }) {
  if (!at) return <span className={styles.waiting}>{words.ledgers.drawing}</span>
  const { row, document } = at
  const { snippet } = row
  return (
    <>
      <span className={styles.snippet} dir="auto">
        {snippet.start > 0 && '…'}
        {markMatches(snippet.text, snippet.matches)}
      </span>
      <span className={styles.about}>
        {[aboutRow(row), document && aboutDocument(document)].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

function aboutRow(row: RowOf<Method>): string {
  if ('attribution' in row) {
    const { source, kind, hedged } = row.attribution
    const name = source?.name ?? source?.text ?? words.ledgers.nobodyNamed
    return [name, words.ledgers.attributionKinds[kind], hedged ? words.ledgers.hedged : null].filter(Boolean).join(', ')
  }
  const { source, mode, measure } = row.figure
  const giver = source ? words.ledgers.givenBy(source.name ?? source.text) : words.ledgers.givenByNobody
  return [measure && measureName(measure), giver, mode === 'stated' ? null : words.ledgers.modes[mode]]
    .filter(Boolean)
    .join(', ')
}

const aboutDocument = ({ title, outlet, date }: Cited) =>
  [outlet, title, date === null ? words.ledgers.library.noDate : formatDocumentDate(date)].filter(Boolean).join(', ')
