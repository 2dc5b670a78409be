import { useEffect, useState } from 'react'

/** How many more, or fewer, in each idle moment. */
const step = 30

/**
 * How many of so many things a switch that was turned on or off has reached: some more in each idle moment, so that long texts
 * are laid out in pieces.
 */
export function useGradually(isOn: boolean, count: number): number {
  const [reached, setReached] = useState(isOn ? count : 0)
  const to = isOn ? count : 0
  useEffect(() => {
    if (reached === to) return
    const next = reached < to ? Math.min(to, reached + step) : Math.max(to, Math.min(reached, count) - step)
    const idle = requestIdleCallback(() => setReached(next), { timeout: 100 })
    return () => cancelIdleCallback(idle)
  }, [reached, to, count])
  return reached
}
