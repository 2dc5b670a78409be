import { useEffect, useRef } from 'react'
import { words } from '../../strings/words.ts'
import type { Extent } from './column-board.ts'
import styles from './overview-strip.module.css'
import type { Columns } from './use-columns.ts'
import type { ShownAccount } from './use-shown.ts'
import type { WordingPassage } from './wording-marks.ts'

type Props = {
  account: ShownAccount
  /** Points to be seen first. */
  differing: ReadonlySet<number>
  /** Its passages of shared wording, of which those with `open` accounts are drawn. */
  wording: readonly WordingPassage[]
  open: readonly number[]
  columns: Columns
}

/**
 * A whole account in a narrow strip: where passages are joined, where they differ, what is worded as in another column, where
 * comparison ended, and what is in view. It scrolls too.
 */
export function OverviewStrip({ account, differing, wording, open, columns }: Props) {
  const strip = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { board } = columns
  const measured = columns.measures.get(account.id)

  useEffect(() => {
    function place() {
      const column = board.element(account.id)
      if (!column || !frame.current) return
      frame.current.style.top = `${(column.scrollTop / column.scrollHeight) * 100}%`
      frame.current.style.height = `${(column.clientHeight / column.scrollHeight) * 100}%`
    }
    place()
    return board.onMove(place)
  }, [account.id, board])

  useEffect(() => {
    const bar = strip.current
    function go(event: PointerEvent) {
      const column = board.element(account.id)
      if (!bar || !column || event.buttons !== 1) return
      const { top, height } = bar.getBoundingClientRect()
      bar.setPointerCapture(event.pointerId)
      board.scrollTo(account.id, ((event.clientY - top) / height) * column.scrollHeight - column.clientHeight / 2)
    }
    bar?.addEventListener('pointerdown', go)
    bar?.addEventListener('pointermove', go)
    return () => {
      bar?.removeEventListener('pointerdown', go)
      bar?.removeEventListener('pointermove', go)
    }
  }, [account.id, board])

  return (
    <div ref={strip} className={styles.strip} aria-hidden title={words.compare.overview(account.name)}>
      {measured?.places.map((place, index) => {
        const kind = account.blocks[index]?.kind
        if (kind === undefined || kind === 'elsewhere') return null
        const isDiffering = place.point !== null && differing.has(place.point)
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: places stand at fixed places
            key={index}
            className={styles.part}
            data-kind={isDiffering ? 'differs' : kind}
            style={shareOf(place, measured.height)}
          />
        )
      })}
      {measured &&
        wording.map(({ match, kind, with: other }) => {
          const extent = open.includes(other) ? measured.extents.get(match) : undefined
          return (
            extent && (
              <span key={match} className={styles.shared} data-kind={kind} style={shareOf(extent, measured.height)} />
            )
          )
        })}
      <div ref={frame} className={styles.view} />
    </div>
  )
}

const shareOf = ({ top, height }: Extent, whole: number) => ({
  top: `${(top / whole) * 100}%`,
  height: `${(height / whole) * 100}%`,
})
