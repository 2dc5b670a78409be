import { useEffect, useRef, useState } from 'react'
import type { SavedSearch } from '../../../main/contract/searches.ts'
import { useConnection } from '../../connection.tsx'
import { isTouched } from '../../invalidation.ts'
import { isTypingNow } from '../search/typing.ts'
import { type Count, countInTurn } from './count-in-turn.ts'

/** How many documents each saved search finds, by its id; counted again, when there is time, after the library changed. */
export function useSearchCounts(saved: readonly SavedSearch[] | undefined): ReadonlyMap<number, Count> {
  const { library } = useConnection()
  const [counts, setCounts] = useState<ReadonlyMap<number, Count>>(new Map())
  const latest = useRef(saved)
  latest.current = saved
  const [counting, setCounting] = useState<ReturnType<typeof countInTurn>>()
  useEffect(() => {
    const made = countInTurn({
      ids: () => latest.current?.map(({ id }) => id) ?? [],
      count: (id, signal) => library.call('searches.count', { id }, { signal }),
      onCounted: (id, count) => setCounts(before => new Map(before).set(id, count)),
      isTyping: isTypingNow,
    })
    const stop = library.on('library.changed', change => {
      if (isTouched('search.run', {}, change)) made.touch()
    })
    setCounting(made)
    return () => {
      stop()
      made.stop()
    }
  }, [library])
  useEffect(() => {
    if (saved && saved.length > 0) counting?.touch()
  }, [saved, counting])
  return counts
}
