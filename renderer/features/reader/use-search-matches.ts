import { useEffect, useMemo, useState } from 'react'
import { useCall } from '../../calls.ts'
import { useSteadyDesk } from '../library/desk-context.tsx'
import { useSpellings } from '../search/use-spellings.ts'
import { stepRound } from './find.ts'
import type { TextRange } from './places.ts'

const none: readonly TextRange[] = []

/** Where the search's words stand in the open document, and which of these places is shown. Goes to the first by itself. */
export function useSearchMatches(documentId: number, version: number, query: string, show: (range: TextRange) => void) {
  const [index, setIndex] = useState(-1)
  const isSearching = query.trim() !== ''
  const { any } = useSteadyDesk()
  const spellings = useSpellings()
  const asked = { query, documentId, any, spellings }
  const { data } = useCall('search.matches', asked, { enabled: isSearching, keepPrevious: true })
  const found = isSearching && data?.textVersion === version ? data.matches : undefined
  const matches = useMemo(() => found?.map(([start, end]) => ({ start, end })) ?? none, [found])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` is new with each render; only other matches go to their first
  useEffect(() => {
    setIndex(matches.length > 0 ? 0 : -1)
    if (matches[0]) show(matches[0])
  }, [matches])

  return {
    matches,
    now: Math.min(index, matches.length - 1),
    nowRange: matches[index] ?? null,
    step(by: 1 | -1) {
      const next = stepRound(index, by, matches.length)
      setIndex(next)
      const place = matches[next]
      if (place) show(place)
    },
  }
}
