import { useEffect, useMemo, useRef } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './bands.module.css'
import type { Measured } from './column-board.ts'
import type { Columns } from './use-columns.ts'
import type { ShownAccount } from './use-shown.ts'
import type { Passages } from './use-wording.ts'
import type { WordingKind } from './wording-marks.ts'

type Props = {
  left: ShownAccount | undefined
  right: ShownAccount
  passages: Passages
  columns: Columns
  /** The point that is chosen. */
  active: number | null
}

/** Width of the space between two columns, px. */
const width = 34

/**
 * Bands that join matching passages of two columns side by side, and over them those that join shared wording; which are seen
 * is for the layers. Drawn anew as either column moves.
 */
export function Bands({ left, right, passages, columns, active }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const { board } = columns
  const points = useMemo(() => sharedPoints(left, right), [left, right])
  const leftId = left?.id ?? 0
  const matches = useMemo(() => sharedMatches(passages, leftId, right.id), [passages, leftId, right.id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new bands are drawn as soon as they are there
  useEffect(() => {
    let frame = 0
    function draw() {
      frame = 0
      const [a, b] = [board.element(leftId), board.element(right.id)]
      const [from, to] = [board.measured(leftId), board.measured(right.id)]
      if (!a || !b || !from || !to) return
      // Read before anything is written: a scroll position that is asked for after a band changed costs a layout.
      const [leftTop, rightTop, view] = [a.scrollTop, b.scrollTop, a.clientHeight]
      for (const path of svg.current?.children ?? []) {
        const key = path.getAttribute('data-band') ?? ''
        const [one, other] = [extent(from, key, leftTop), extent(to, key, rightTop)]
        const isSeen = Math.max(one.bottom, other.bottom) > 0 && Math.min(one.top, other.top) < view
        if (isSeen) path.setAttribute('d', bandPath(one, other))
        else if (path.hasAttribute('d')) path.removeAttribute('d')
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
  }, [leftId, right.id, board, points, matches])

  return (
    <svg ref={svg} className={styles.bands} width={width} aria-hidden>
      {points.map(point => (
        <path
          key={point}
          data-band={point}
          data-by={byOf(right, point)}
          className={classes(styles.band, point === active && styles.active)}
        />
      ))}
      {matches.map(({ match, kind }) => (
        <path key={match} data-band={match} className={classes(styles.shared, styles[kind])} />
      ))}
    </svg>
  )
}

const byOf = (account: ShownAccount, point: number) => account.blocks.find(block => block.point === point)?.by

function sharedPoints(left: ShownAccount | undefined, right: ShownAccount): number[] {
  const inLeft = new Set(left?.blocks.map(block => block.point))
  const shared = right.blocks.map(block => block.point).filter(point => point !== null && inLeft.has(point))
  return [...new Set(shared)].filter(point => point !== null)
}

function sharedMatches(passages: Passages, left: number, right: number): { match: string; kind: WordingKind }[] {
  return (passages.get(left) ?? []).filter(passage => passage.with === right)
}

type Side = { top: number; bottom: number }

function extent(column: Measured, key: string, scrollTop: number): Side {
  const place = column.extents.get(key)
  const top = (place?.top ?? 0) - scrollTop
  return { top, bottom: top + (place?.height ?? 0) }
}

function bandPath(left: Side, right: Side): string {
  const middle = width / 2
  return [
    `M0,${left.top}`,
    `C${middle},${left.top} ${middle},${right.top} ${width},${right.top}`,
    `L${width},${right.bottom}`,
    `C${middle},${right.bottom} ${middle},${left.bottom} 0,${left.bottom}Z`,
  ].join(' ')
}
