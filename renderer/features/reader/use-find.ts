import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { findLiteral, firstFrom, stepRound } from './find.ts'
import type { TextRange } from './places.ts'

const none: readonly TextRange[] = []

/** Find in document: whether it is open, what is typed, where it stands, and which place is shown. */
export function useFind(text: string, show: (range: TextRange) => void, offsetInView: () => number) {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [matchesCase, setMatchesCase] = useState(false)
  const [index, setIndex] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const sought = isOpen ? typed : ''
  const found = useMemo(
    () => (sought.trim() === '' ? none : findLiteral(text, sought, matchesCase)),
    [text, sought, matchesCase],
  )
  const now = Math.min(index, found.length - 1)

  function look(next: string, isExact: boolean) {
    const places = next.trim() === '' ? none : findLiteral(text, next, isExact)
    const first = firstFrom(places, found[now]?.start ?? offsetInView())
    setIndex(first)
    const place = places[first]
    if (place) show(place)
  }

  return {
    isOpen,
    typed,
    matchesCase,
    input,
    found: useDeferredValue(found),
    count: found.length,
    now,
    nowRange: found[now] ?? null,
    open() {
      setIsOpen(true)
      input.current?.focus()
      input.current?.select()
      look(typed, matchesCase)
    },
    close: () => setIsOpen(false),
    type(next: string) {
      setTyped(next)
      look(next, matchesCase)
    },
    setMatchesCase(next: boolean) {
      setMatchesCase(next)
      look(typed, next)
    },
    step(by: 1 | -1) {
      const next = stepRound(now, by, found.length)
      setIndex(next)
      const place = found[next]
      if (place) show(place)
    },
  }
}
