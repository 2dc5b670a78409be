import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { useSetting } from '../../settings.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { chosenColumns, columnTracks, fittingColumns, withSorted } from './columns.ts'
import { useDesk, useDispatch } from './desk-context.tsx'
import styles from './document-grid.module.css'
import { DocumentMenu } from './document-menu.tsx'
import { DocumentRow } from './document-row.tsx'
import { GridHead } from './grid-head.tsx'
import { EmptyList, FailedList, LoadingList } from './list-states.tsx'
import { ResultRow } from './result-row.tsx'
import type { RowSource } from './rows.ts'
import { selectOne } from './selection.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { type ShownList, useRowsBetween, useShownList } from './use-rows.ts'
import { useTagsById } from './use-tags-by-id.ts'

/** Heights, px: each kind of row has one, so that a list of any length needs no measuring. */
const heights = { head: 30, line: 34, stacked: 56, result: 110 }
/** Narrower than this, px, a document takes two lines: its title, and the other columns below. */
const stacksBelow = 640

/**
 * The list of documents: a grid whose rows are fetched by pages and exist only near what is seen. The focus is on the whole
 * and `aria-activedescendant` points at a row, because the row may be out of sight and so out of the page.
 */
export function DocumentGrid({ source }: { source: RowSource }) {
  const id = useId()
  const { selection, openId, sort } = useDesk()
  const dispatch = useDispatch()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const width = useWidth(scroller)
  const [chosen] = useSetting('columns')
  const tags = useTagsById()
  const list = useShownList(source)
  const { isSearch, key } = list.source
  const isStacked = width < stacksBelow
  const rowHeight = isSearch ? heights.result : isStacked ? heights.stacked : heights.line
  const headHeight = isSearch ? 0 : heights.head

  const virtual = useVirtualizer({
    count: list.total,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // A jump draws every row anew in one task: each row beyond the view costs it 1 to 2 ms.
    overscan: 2,
  })
  const items = virtual.getVirtualItems()
  const rowAt = useRowsBetween(list.source, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  useEffect(() => {
    if (rowHeight > 0) virtual.measure()
  }, [virtual, rowHeight])
  // Another list begins at its top. Where it stands is known: to scroll there all the same would lay out the page once more.
  useEffect(() => {
    if (key !== '' && virtual.scrollOffset !== 0) scroller?.scrollTo({ top: 0 })
  }, [key, scroller, virtual])

  const state = stateOf(list)
  // Whoever pressed what brought another list, and is gone with the one before, goes on in the list.
  const lastKey = useRef(key)
  useEffect(() => {
    if (state !== 'rows' || key === lastKey.current) return
    lastKey.current = key
    if (document.activeElement === document.body) scroller?.focus()
  }, [key, state, scroller])

  const page = Math.floor((scroller?.clientHeight ?? 400) / rowHeight) - 1
  const keys = useGridKeys({ list, rowAt, page, scrollTo: index => virtual.scrollToIndex(index) })
  const [menuAt, setMenuAt] = useState<{ x: number; y: number }>()
  useShortcut('J', () => void keys.step('next', false))
  useShortcut('K', () => void keys.step('previous', false))

  function onClick(event: MouseEvent) {
    const index = indexOf(event)
    if (index !== undefined) void keys.click(index, event)
  }
  function onContextMenu(event: MouseEvent) {
    const index = indexOf(event)
    const row = index === undefined ? undefined : rowAt(index)
    if (index === undefined || !row) return
    event.preventDefault()
    if (!selection.ids.has(row.id)) dispatch({ type: 'select', selection: selectOne(row.id, index) })
    setMenuAt({ x: event.clientX, y: event.clientY })
  }

  const columns = isStacked ? chosenColumns(chosen) : fittingColumns(chosen, width)
  const style = { '--tracks': columnTracks(columns) } as CSSProperties
  return (
    <div className={styles.holder} data-busy={list.isBusy}>
      <div
        ref={setScroller}
        role="grid"
        aria-label={words.library.documents}
        aria-rowcount={list.total + (isSearch ? 0 : 1)}
        aria-colcount={isSearch ? 1 : columns.length}
        aria-multiselectable
        aria-busy={list.isBusy}
        // Which search the rows answer: other programs, as the benchmark of typing, wait for it.
        data-query={list.source.query}
        aria-activedescendant={selection.active >= 0 ? `${id}-${selection.active}` : undefined}
        tabIndex={0}
        className={styles.grid}
        style={style}
        hidden={state !== 'rows'}
        onFocus={keys.onFocus}
        onKeyDown={event => keys.onKeyDown(event, () => setMenuAt(placeOf(scroller, `${id}-${selection.active}`)))}
        onClick={onClick}
        onContextMenu={onContextMenu}
      >
        {!isSearch && <GridHead columns={isStacked ? withSorted(columns, sort.by) : columns} isStacked={isStacked} />}
        <div role="rowgroup" className={styles.rows} style={{ height: list.total * rowHeight }}>
          {items.map(({ index, start }) => {
            const row = rowAt(index)
            const shared = {
              id: `${id}-${index}`,
              index,
              top: start - headHeight,
              isSelected: row !== undefined && selection.ids.has(row.id),
              isActive: index === selection.active,
              isOpen: row !== undefined && row.id === openId,
              tags,
            }
            return isSearch ? (
              <ResultRow key={index} {...shared} row={row} />
            ) : (
              <DocumentRow key={index} {...shared} row={row} columns={columns} isStacked={isStacked} />
            )
          })}
        </div>
      </div>
      {state === 'loading' && <LoadingList />}
      {state === 'failed' && <FailedList sentence={list.error?.message ?? ''} onRetry={list.retry} />}
      {state === 'empty' && <EmptyList unreadable={list.first?.unreadable ?? 0} />}
      {menuAt && (
        <ContextMenu at={menuAt} label={words.library.actions} onClose={() => setMenuAt(undefined)}>
          <DocumentMenu ids={[...selection.ids]} />
        </ContextMenu>
      )}
    </div>
  )
}

function stateOf(list: ShownList) {
  if (list.error && !list.first) return 'failed'
  if (!list.first) return 'loading'
  return list.total === 0 ? 'empty' : 'rows'
}

function indexOf({ target }: MouseEvent): number | undefined {
  if (!(target instanceof Element)) return undefined
  const index = target.closest('[data-index]')?.getAttribute('data-index')
  return index == null ? undefined : Number(index)
}

function placeOf(scroller: HTMLElement | null, rowId: string) {
  const row = scroller?.querySelector(`#${CSS.escape(rowId)}`)
  const box = (row ?? scroller)?.getBoundingClientRect()
  return { x: (box?.left ?? 0) + 40, y: (row ? box?.bottom : box?.top) ?? 0 }
}
