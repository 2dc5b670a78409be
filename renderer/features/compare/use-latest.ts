import { useCallback, useRef } from 'react'

/** A function that stays the same while it does what it was last given to do: so that what is handed it need not be drawn anew. */
export function useLatest<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const latest = useRef(run)
  latest.current = run
  return useCallback((...args: A) => latest.current(...args), [])
}
