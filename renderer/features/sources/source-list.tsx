import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import type { Source } from '../../../main/contract/sources.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatNumber } from '../../ui/formats.ts'
import { matchSources } from './matching.ts'
import styles from './source-list.module.css'
import { sourceIcons } from './source-picker.tsx'

type Props = {
  sources: readonly Source[]
  typed: string
  chosen: number | undefined
  onChoose: (sourceId: number) => void
}

const rowHeight = 48

/** Sources that match what is typed, the often quoted first. Only rows in view exist. Arrow keys and J/K go through them. */
export function SourceList({ sources, typed, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const found = matchSources(sources, typed, Number.POSITIVE_INFINITY)
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const at = found.findIndex(source => source.id === chosen)

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const steps: Record<string, number> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }
    const step = steps[event.code]
    const next = found[Math.max(0, Math.min(found.length - 1, at + (step ?? 0)))]
    if (step === undefined || !next || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    rows.scrollToIndex(found.indexOf(next))
    onChoose(next.id)
  }

  if (found.length === 0)
    return <p className={styles.none}>{typed === '' ? words.sources.none : words.sources.noneFound}</p>
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={words.sources.region}
      aria-activedescendant={at < 0 ? undefined : `source-${chosen}`}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const source = found[index]
          if (!source) return null
          const Icon = sourceIcons[source.kind]
          return (
            // The list has the focus and the keys; a pointer chooses directly.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={source.id}
              id={`source-${source.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={source.id === chosen}
              aria-setsize={found.length}
              aria-posinset={index + 1}
              className={classes(styles.row, source.id === chosen && styles.chosen)}
              style={{ top: start, height: rowHeight }}
              onClick={() => onChoose(source.id)}
            >
              <Icon size={16} aria-hidden />
              <span className={styles.names}>
                <span className={styles.name}>{source.name}</span>
                <span className={styles.detail}>
                  {[words.sources.kinds[source.kind], ...source.aliases].join(' · ')}
                </span>
              </span>
              <span className={styles.count}>{formatNumber(source.passages)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
