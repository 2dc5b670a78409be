import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { words } from '../strings/words.ts'
import { classes } from './classes.ts'
import styles from './pane-handle.module.css'

type Props = {
  /** What is resized, for screen readers: "sidebar". */
  label: string
  /** The width of the pane before it or, `isAcross`, the height of the pane below it, px. */
  size: number
  min: number
  max: number
  /** It lies across, between two panes one above the other. */
  isAcross?: boolean
  onResize: (size: number) => void
}

/** Key step, px. */
const step = 24

/** The line between two panes: dragged, or moved by arrow keys. */
export function PaneHandle({ label, size, min, max, isAcross = false, onResize }: Props) {
  const began = useRef<{ at: number; size: number } | null>(null)
  const resize = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))))
  /** Where a pointer is, in the direction in which the pane grows. */
  const placeOf = (event: PointerEvent) => (isAcross ? -event.clientY : event.clientX)

  function onKeyDown(event: KeyboardEvent) {
    const [less, more] = isAcross ? ['ArrowDown', 'ArrowUp'] : ['ArrowLeft', 'ArrowRight']
    const to = { [less]: size - step, [more]: size + step, Home: min, End: max }[event.key]
    if (to === undefined) return
    event.preventDefault()
    resize(to)
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    began.current = { at: placeOf(event), size }
  }
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation={isAcross ? 'horizontal' : 'vertical'}
      aria-label={words.ui.resize(label)}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classes(styles.handle, isAcross && styles.across)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={event => {
        if (began.current) resize(began.current.size + placeOf(event) - began.current.at)
      }}
      onPointerUp={() => {
        began.current = null
      }}
    />
  )
}
