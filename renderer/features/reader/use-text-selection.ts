import { type RefObject, useEffect, useRef, useState } from 'react'
import { trimRange } from './paragraphs.ts'
import { rangeOfSelection, type TextRange } from './places.ts'
import type { ShownText } from './stored-text.tsx'

/**
 * The words a person has selected in the shown text, trimmed; null while the pointer is still drawing, and where nothing is
 * selected. `hold` keeps them while a popover has the focus and with it the page's selection.
 */
export function useTextSelection(shown: RefObject<ShownText | null>, text: string) {
  const [chosen, setChosen] = useState<TextRange | null>(null)
  const isHeld = useRef(false)

  useEffect(() => {
    let isDrawing = false
    let frame = 0
    const read = () => {
      if (isHeld.current || isDrawing || !shown.current) return
      const range = rangeOfSelection(shown.current.root, document.getSelection())
      const trimmed = range && trimRange(text, range.start, range.end)
      setChosen(before => (isSame(before, trimmed ?? null) ? before : (trimmed ?? null)))
    }
    const readSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(read)
    }
    const begin = () => {
      isDrawing = true
    }
    const end = () => {
      isDrawing = false
      readSoon()
    }
    const root = shown.current?.root
    root?.addEventListener('pointerdown', begin)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    document.addEventListener('selectionchange', readSoon)
    return () => {
      cancelAnimationFrame(frame)
      root?.removeEventListener('pointerdown', begin)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      document.removeEventListener('selectionchange', readSoon)
    }
  }, [shown, text])

  return {
    chosen,
    hold(held: boolean) {
      isHeld.current = held
    },
    clear() {
      isHeld.current = false
      document.getSelection()?.removeAllRanges()
      setChosen(null)
    },
  }
}

const isSame = (a: TextRange | null, b: TextRange | null) => a?.start === b?.start && a?.end === b?.end
