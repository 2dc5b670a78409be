import { useVirtualizer } from '@tanstack/react-virtual'
import type { LucideIcon } from 'lucide-react'
import { ChevronRight, Ellipsis } from 'lucide-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { words } from '../strings/words.ts'
import { ContextMenu } from './context-menu.tsx'
import { formatNumber } from './formats.ts'
import styles from './side-list.module.css'
import { widthOf } from './text-width.ts'
import { useWidth } from './use-width.ts'

export type SideItem = {
  id: string
  label: string
  /** From 1. */
  level?: number
  icon?: LucideIcon
  /** Instead of an icon: a dot of colour. */
  lead?: ReactNode
  count?: number | undefined
  /** There are at least so many. */
  isLeast?: boolean
  /** Said to screen readers instead of the label and the count as documents. */
  says?: string
  /** Left out where there is nothing inside. */
  isExpanded?: boolean
  isCurrent: boolean
}

type Props = {
  label: string
  items: readonly SideItem[]
  /** What scrolls: rows out of its sight are not in the page. */
  scroller: HTMLElement | null
  onChoose: (id: string) => void
  onExpand?: (id: string, isExpanded: boolean) => void
  /** The items of an item's menu; none where it has no menu. */
  menu?: (id: string) => ReactNode
}

/** Heights of a row with one and with two lines, px: known beforehand, so that long trees need no measuring. */
const heights = { one: 28, two: 44 }
/** A name that does not fit into one line gets two; what does not fit into two is cut, and whole in its tooltip. */
function heightOf({ label, level = 1, icon, lead, isExpanded, count = 0 }: SideItem, width: number): number {
  const beside =
    32 +
    (level - 1) * 16 +
    (icon ? 23 : 0) +
    (lead ? 16 : 0) +
    (isExpanded === undefined ? 0 : 16) +
    (count > 0 ? 10 + 8 * formatNumber(count).length : 0)
  return widthOf(label) > width - beside ? heights.two : heights.one
}

/** A tree of the sidebar, windowed, with the focus on the whole and `aria-activedescendant` on a row. */
export function SideList({ label, items, scroller, onChoose, onExpand, menu }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [margin, setMargin] = useState(0)
  const [menuAt, setMenuAt] = useState<{ id: string; x: number; y: number }>()
  const current = items.findIndex(item => item.isCurrent)
  const place = Math.min(active, items.length - 1)
  const width = useWidth(scroller)

  // Where the list begins in what scrolls changes with everything above it.
  useLayoutEffect(() => {
    const [outer, inner] = [scroller, list.current]
    if (!outer || !inner) return
    const top = Math.round(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop)
    if (top !== margin) setMargin(top)
  })
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: index => heightOf(items[index] ?? { label: '', id: '', isCurrent: false }, width),
    scrollMargin: margin,
    overscan: 12,
  })

  useEffect(() => {
    if (width > 0 && items.length > 0) rows.measure()
  }, [rows, width, items])

  function go(index: number) {
    const next = Math.max(0, Math.min(items.length - 1, index))
    setActive(next)
    rows.scrollToIndex(next)
  }
  function openMenu(itemId: string, at: { x: number; y: number }) {
    if (menu) setMenuAt({ id: itemId, ...at })
  }
  function onKeyDown(event: KeyboardEvent) {
    const item = items[place]
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return
    const handled = keyActions(event, {
      item,
      items,
      place,
      go,
      onChoose,
      onExpand,
      openMenu: () => openMenu(item.id, below(list.current, id, place)),
    })
    if (handled) event.preventDefault()
  }
  if (items.length === 0) return null
  return (
    <>
      <div
        ref={list}
        role="tree"
        aria-label={label}
        aria-activedescendant={`${id}-${place}`}
        tabIndex={0}
        className={styles.list}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={() => current >= 0 && setActive(current)}
      >
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const item = items[index]
          if (!item) return null
          return (
            <Row
              key={item.id}
              id={`${id}-${index}`}
              item={item}
              isActive={index === place}
              top={start - margin}
              height={size}
              hasMenu={menu !== undefined}
              onChoose={() => {
                setActive(index)
                onChoose(item.id)
              }}
              onExpand={() => onExpand?.(item.id, !item.isExpanded)}
              onMenu={at => openMenu(item.id, at)}
            />
          )
        })}
      </div>
      {menuAt && menu && (
        <ContextMenu
          at={menuAt}
          label={words.library.actionsFor(items.find(item => item.id === menuAt.id)?.label ?? '')}
          onClose={() => setMenuAt(undefined)}
        >
          {menu(menuAt.id)}
        </ContextMenu>
      )}
    </>
  )
}

type KeyContext = {
  item: SideItem
  items: readonly SideItem[]
  place: number
  go: (index: number) => void
  onChoose: (id: string) => void
  onExpand: Props['onExpand']
  openMenu: () => void
}

/** The keys of ARIA's tree pattern; true where one was taken. */
function keyActions({ key, shiftKey }: KeyboardEvent, context: KeyContext): boolean {
  const { item, items, place, go, onChoose, onExpand, openMenu } = context
  const level = item.level ?? 1
  function goOut() {
    if (item.isExpanded) return onExpand?.(item.id, false)
    const parent = items.slice(0, place).findLastIndex(other => (other.level ?? 1) < level)
    if (parent >= 0) go(parent)
  }
  const actions = new Map<string, () => void>([
    ['ArrowDown', () => go(place + 1)],
    ['ArrowUp', () => go(place - 1)],
    ['Home', () => go(0)],
    ['End', () => go(items.length - 1)],
    ['Enter', () => onChoose(item.id)],
    [' ', () => onChoose(item.id)],
    ['ArrowRight', () => (item.isExpanded === false ? onExpand?.(item.id, true) : go(place + 1))],
    ['ArrowLeft', goOut],
    ['ContextMenu', openMenu],
    ...(shiftKey ? ([['F10', openMenu]] as const) : []),
  ])
  const action = actions.get(key)
  action?.()
  return action !== undefined
}

function below(list: HTMLElement | null, id: string, place: number) {
  const row = list?.querySelector(`#${CSS.escape(`${id}-${place}`)}`)
  const box = (row ?? list)?.getBoundingClientRect()
  return { x: (box?.left ?? 0) + 24, y: box?.bottom ?? 0 }
}

type RowProps = {
  id: string
  item: SideItem
  isActive: boolean
  top: number
  height: number
  hasMenu: boolean
  onChoose: () => void
  onExpand: () => void
  onMenu: (at: { x: number; y: number }) => void
}

function Row({ id, item, isActive, top, height, hasMenu, onChoose, onExpand, onMenu }: RowProps) {
  const { label, count, isLeast, says, icon: Icon, lead, level = 1, isExpanded } = item
  function onContextMenu(event: MouseEvent) {
    if (!hasMenu) return
    event.preventDefault()
    onMenu({ x: event.clientX, y: event.clientY })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it has the focus and takes the keys.
    <div
      id={id}
      role="treeitem"
      aria-label={says ?? (count === undefined ? label : words.library.counted(label, count))}
      aria-level={level}
      aria-selected={item.isCurrent}
      aria-expanded={isExpanded}
      data-active={isActive}
      className={styles.row}
      style={{ height, transform: `translateY(${top}px)`, paddingInlineStart: 8 + (level - 1) * 16 }}
      onClick={onChoose}
      onContextMenu={onContextMenu}
    >
      {isExpanded !== undefined && (
        <span
          aria-hidden
          className={styles.expander}
          data-expanded={isExpanded}
          onClick={event => {
            event.stopPropagation()
            onExpand()
          }}
        >
          <ChevronRight size={13} />
        </span>
      )}
      {Icon && <Icon size={15} aria-hidden className={styles.icon} />}
      {lead}
      <span className={styles.label} title={label}>
        {label}
      </span>
      {count !== undefined && count > 0 && (
        <span className={styles.count}>{words.library.atLeast(count, isLeast)}</span>
      )}
      {hasMenu && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.library.actionsFor(label)}
          className={styles.more}
          onClick={event => {
            event.stopPropagation()
            const box = event.currentTarget.getBoundingClientRect()
            onMenu({ x: box.left, y: box.bottom })
          }}
        >
          <Ellipsis size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}
