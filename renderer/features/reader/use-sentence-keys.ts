import { type RefObject, useEffect, useRef } from 'react'
import { type Paragraph, splitParagraphs } from './paragraphs.ts'
import { rangeOfSelection } from './places.ts'
import { stepSentence } from './sentence-cursor.ts'
import type { ShownText } from './stored-text.tsx'

/** Shift and an arrow key: which way the selection grows or shrinks, and by what with Ctrl and without. */
const arrows: Record<string, readonly ['left' | 'right' | 'forward' | 'backward', string, string]> = {
  ArrowLeft: ['left', 'character', 'word'],
  ArrowRight: ['right', 'character', 'word'],
  ArrowUp: ['backward', 'line', 'paragraph'],
  ArrowDown: ['forward', 'line', 'paragraph'],
}

/**
 * Selecting by keyboard: S selects the next sentence, Shift+S the one before; Shift and the arrow keys move the selection's
 * end. Works while the text has the focus.
 */
export function useSentenceKeys(
  scroller: RefObject<HTMLElement | null>,
  shown: RefObject<ShownText | null>,
  text: string,
  language: string | null,
) {
  // Only split when the first key asks for it: a text of megabytes takes a moment.
  const split = useRef<{ text: string; paragraphs: Paragraph[] }>(undefined)
  const latest = useRef<(by: 1 | -1) => void>(() => {})
  latest.current = by => {
    const view = shown.current
    if (!view) return
    const now = rangeOfSelection(view.root, document.getSelection())
    const from = now ? (by === 1 ? now.end : now.start) : view.firstInView()
    if (split.current?.text !== text) split.current = { text, paragraphs: splitParagraphs(text) }
    const sentence = stepSentence(text, split.current.paragraphs, language, from, by)
    if (!sentence) return
    view.reveal(sentence)
    const ranges = view.rangesOf(sentence)
    const [first, last] = [ranges[0], ranges.at(-1)]
    if (first && last)
      document
        .getSelection()
        ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
  }

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.target !== element || event.altKey || event.defaultPrevented) return
      const arrow = arrows[event.key]
      if (event.shiftKey && arrow && document.getSelection()?.isCollapsed === false) {
        document.getSelection()?.modify('extend', arrow[0], event.ctrlKey || event.metaKey ? arrow[2] : arrow[1])
        event.preventDefault()
      } else if ((event.key.toUpperCase() === 'S' || event.code === 'KeyS') && !event.ctrlKey && !event.metaKey) {
        latest.current(event.shiftKey ? -1 : 1)
        event.preventDefault()
      }
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [scroller])
}
