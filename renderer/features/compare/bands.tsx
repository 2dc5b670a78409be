import { useEffect, useMemo, useRef } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './bands.module.css'
import type { ColumnBoard, Measured } from './column-board.ts'
import type { ShownAccount } from './comparison-view.tsx'

type Props = { left: ShownAccount | undefined; right: ShownAccount; board: ColumnBoard; active: number | null }

/** Width of the space between two columns, px. */
const width = 34

/** Bands that join matching passages of two columns side by side. Drawn anew as either column moves. */
export function Bands({ left, right, board, active }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const points = useMemo(() => sharedPoints(left, right), [left, right])
  const leftId = left?.id ?? 0

  useEffect(() => {
    let frame = 0
    function draw() {
      frame = 0
      const [a, b] = [board.element(leftId), board.element(right.id)]
      const [from, to] = [board.measured(leftId), board.measured(right.id)]
      if (!a || !b || !from || !to) return
      for (const path of svg.current?.children ?? []) {
        const point = Number(path.getAttribute('data-point'))
        path.setAttribute('d', bandPath(extent(from, point, a.scrollTop), extent(to, point, b.scrollTop)))
      }
    }
    const drawSoon = () => {
      frame ||= requestAnimationFrame(draw)
    }
    draw()
    const stop = board.onMove(drawSoon)
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [leftId, right.id, board])

  return (
    <svg ref={svg} className={styles.bands} width={width} aria-hidden>
      {points.map(point => (
        <path key={point} data-point={point} className={classes(styles.band, point === active && styles.active)} />
      ))}
    </svg>
  )
}

function sharedPoints(left: ShownAccount | undefined, right: ShownAccount): number[] {
  const inLeft = new Set(left?.blocks.map(block => block.point))
  const shared = right.blocks.map(block => block.point).filter(point => point !== null && inLeft.has(point))
  return [...new Set(shared)].filter(point => point !== null)
}

type Extent = { top: number; bottom: number }

function extent(column: Measured, point: number, scrollTop: number): Extent {
  const place = column.places.find(one => one.point === point)
  const top = (place?.top ?? 0) - scrollTop
  return { top, bottom: top + (place?.height ?? 0) }
}

function bandPath(left: Extent, right: Extent): string {
  const middle = width / 2
  return [
    `M0,${left.top}`,
    `C${middle},${left.top} ${middle},${right.top} ${width},${right.top}`,
    `L${width},${right.bottom}`,
    `C${middle},${right.bottom} ${middle},${left.bottom} 0,${left.bottom}Z`,
  ].join(' ')
}
