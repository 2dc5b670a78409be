import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Chunks mounted at once at first, and in each idle moment after that: about 130,000 code units. */
const step = 16

/**
 * How many chunks of a long text are mounted: the first at once, the others in idle moments, so that a text of megabytes
 * shows its beginning within a frame. Calls back each time more of them are there.
 */
export function useGradualMount(chunks: number, onMounted: () => void) {
  const [mounted, setMounted] = useState(step)
  useEffect(() => {
    onMounted()
    if (mounted >= chunks) return
    const idle = requestIdleCallback(() => setMounted(count => count + step), { timeout: 200 })
    return () => cancelIdleCallback(idle)
  }, [mounted, chunks, onMounted])
  return {
    mounted,
    /** Mounts everything up to a chunk before it returns. */
    mountThrough(chunk: number) {
      if (chunk >= mounted) flushSync(() => setMounted(chunk + step))
    },
  }
}
