import { useLayoutEffect, useState } from 'react'

/** The width of an element, px, as it changes. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(600)
  useLayoutEffect(() => {
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      // A hidden element has no width; what it had is the better guess for when it is seen again.
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return width
}
