import { ChevronLeft, ChevronRight, FileDiff, X } from 'lucide-react'
import { useState } from 'react'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import screen from '../../ui/screen.module.css'
import styles from './near.module.css'
import { NearPairRow, type NearPairRowProps } from './near-pair-row.tsx'

type Props = Pick<NearPairRowProps, 'onOpen' | 'onCompare' | 'onVersions'> & { onClose: () => void }

/** Pairs on one page of the list. */
const pageSize = 50

/** Documents that are nearly the same, and what differs. Fills the element around it. */
export function Near({ onClose, ...actions }: Props) {
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useCall('duplicates.near', { offset, limit: pageSize }, { keepPrevious: true })
  // The last pair of a page may be gone by now.
  if (data && offset > 0 && offset >= data.total) setOffset(Math.max(0, offset - pageSize))
  return (
    <section className={screen.screen} aria-label={words.duplicates.name}>
      <header className={screen.bar}>
        <h1>{words.duplicates.name}</h1>
        <span role="status" className={classes(screen.count, styles.total)}>
          {data && words.duplicates.pairs(data.total, !data.isAll)}
        </span>
        {data && data.total > pageSize && <Pages total={data.total} offset={offset} onGo={setOffset} />}
        <IconButton icon={X} label={words.duplicates.close} keys="Esc" onPress={onClose} />
      </header>
      {error ? (
        <EmptyState
          icon={FileDiff}
          title={words.duplicates.failed}
          isProblem
          actions={<Button onPress={() => void refetch()}>{words.ui.tryAgain}</Button>}
        >
          {toFailure(error).sentence}
        </EmptyState>
      ) : !data ? (
        <ProgressBar label={words.duplicates.loading} />
      ) : data.pairs.length === 0 ? (
        <EmptyState icon={FileDiff} title={words.duplicates.none}>
          <p>{words.duplicates.noneHelp}</p>
          {data.waiting > 0 && <p>{words.duplicates.waiting(data.waiting)}</p>}
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <div className={styles.body} tabIndex={0} role="region" aria-label={words.duplicates.pairs(data.total)}>
          <p className={styles.help}>
            {words.duplicates.help} {data.waiting > 0 && words.duplicates.waiting(data.waiting)}
          </p>
          <ul className={styles.list}>
            {data.pairs.map(pair => (
              <NearPairRow key={`${pair.before.id} ${pair.after.id}`} pair={pair} {...actions} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Pages({ total, offset, onGo }: { total: number; offset: number; onGo: (offset: number) => void }) {
  const end = Math.min(total, offset + pageSize)
  return (
    <>
      <span className={screen.count}>{words.duplicates.page(offset + 1, end, total)}</span>
      <IconButton
        isSmall
        icon={ChevronLeft}
        label={words.duplicates.previous}
        isDisabled={offset === 0}
        onPress={() => onGo(Math.max(0, offset - pageSize))}
      />
      <IconButton
        isSmall
        icon={ChevronRight}
        label={words.duplicates.next}
        isDisabled={end >= total}
        onPress={() => onGo(offset + pageSize)}
      />
    </>
  )
}
