import { type RefObject, useEffect, useRef } from 'react'

/** Whether Alt was held at the last press of the mouse or of a key within an element; its components do not tell. */
export function useAltPress(element: RefObject<HTMLElement | null>): () => boolean {
  const isHeld = useRef(false)
  useEffect(() => {
    const pressed = element.current
    const note = (event: PointerEvent | KeyboardEvent) => {
      isHeld.current = event.altKey
    }
    pressed?.addEventListener('pointerdown', note, true)
    pressed?.addEventListener('keydown', note, true)
    return () => {
      pressed?.removeEventListener('pointerdown', note, true)
      pressed?.removeEventListener('keydown', note, true)
    }
  }, [element])
  return () => isHeld.current
}
