import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { words } from '../strings/words.ts'
import styles from './pane-handle.module.css'

type Props = {
  /** What is resized, for screen readers: "sidebar". */
  label: string
  width: number
  min: number
  max: number
  onResize: (width: number) => void
}

/** Key step, px. */
const step = 24

/** The line between two panes: dragged, or moved by arrow keys; a double click brings the usual width back. */
export function PaneHandle({ label, width, min, max, onResize }: Props) {
  const began = useRef<{ x: number; width: number } | null>(null)
  const resize = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))))

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowLeft: width - step, ArrowRight: width + step, Home: min, End: max }[event.key]
    if (to === undefined) return
    event.preventDefault()
    resize(to)
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    began.current = { x: event.clientX, width }
  }
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.ui.resize(label)}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      className={styles.handle}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={event => {
        if (began.current) resize(began.current.width + event.clientX - began.current.x)
      }}
      onPointerUp={() => {
        began.current = null
      }}
    />
  )
}
