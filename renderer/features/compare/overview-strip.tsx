import { useEffect, useRef } from 'react'
import { words } from '../../strings/words.ts'
import type { ShownAccount } from './comparison-view.tsx'
import styles from './overview-strip.module.css'
import type { Columns } from './use-columns.ts'

type Props = { account: ShownAccount /** Points to be seen first. */; differing: ReadonlySet<number>; columns: Columns }

/** A whole account in a narrow strip: where passages are joined, where they differ, and what is in view. It scrolls too. */
export function OverviewStrip({ account, differing, columns }: Props) {
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
            style={{
              top: `${(place.top / measured.height) * 100}%`,
              height: `${(place.height / measured.height) * 100}%`,
            }}
          />
        )
      })}
      <div ref={frame} className={styles.view} />
    </div>
  )
}
