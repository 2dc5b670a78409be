import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { findLiteral, firstFrom, stepRound } from './find.ts'
import type { TextRange } from './places.ts'

const none: readonly TextRange[] = []

type Seek = (sought: string, isExact: boolean) => readonly TextRange[]

/** Keeps the last answer: what a key changed is asked for once to go there and once to draw it. */
function remembering(seek: Seek): Seek {
  let last: { sought: string; isExact: boolean; found: readonly TextRange[] } | undefined
  return (sought, isExact) => {
    if (last?.sought !== sought || last.isExact !== isExact) last = { sought, isExact, found: seek(sought, isExact) }
    return last.found
  }
}

/** Find in document: whether it is open, what is typed, where it stands, and which place is shown. */
export function useFind(text: string, show: (range: TextRange) => void, offsetInView: () => number) {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [matchesCase, setMatchesCase] = useState(false)
  const [index, setIndex] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const seek = useMemo(() => remembering((sought, isExact) => findLiteral(text, sought, isExact)), [text])
  const found = isOpen ? seek(typed, matchesCase) : none
  const now = Math.min(index, found.length - 1)

  function look(next: string, isExact: boolean) {
    const places = seek(next, isExact)
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
