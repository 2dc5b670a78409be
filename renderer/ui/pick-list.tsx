import { useVirtualizer } from '@tanstack/react-virtual'
import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { classes } from './classes.ts'
import { formatNumber } from './formats.ts'
import styles from './pick-list.module.css'

export type PickRow = { key: string; icon?: LucideIcon; name: string; detail: string; count: number }

type Props = {
  label: string
  rows: readonly PickRow[]
  chosen: string | undefined
  onChoose: (key: string) => void
}

const rowHeight = 48

/** A list of many, one of which is chosen. Only rows in view exist. Arrow keys and J/K go through them and choose. */
export function PickList({ label, rows, chosen, onChoose }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const at = rows.findIndex(({ key }) => key === chosen)

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const steps: Record<string, number> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }
    const step = steps[event.code]
    const next = Math.max(0, Math.min(rows.length - 1, at + (step ?? 0)))
    const row = rows[next]
    if (step === undefined || !row || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    virtual.scrollToIndex(next)
    onChoose(row.key)
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const { key, icon: Icon, name, detail, count } = row
          return (
            // The list has the focus and the keys; a pointer chooses directly.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={key === chosen}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={classes(styles.row, key === chosen && styles.chosen)}
              style={{ top: start, height: rowHeight }}
              onClick={() => onChoose(key)}
            >
              {Icon && <Icon size={16} aria-hidden />}
              <span className={styles.names}>
                <span className={styles.name} dir="auto">
                  {name}
                </span>
                <span className={styles.detail}>{detail}</span>
              </span>
              <span className={styles.count}>{formatNumber(count)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
