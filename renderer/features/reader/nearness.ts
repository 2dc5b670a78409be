/** What lies within this share of the view's height above and below it counts as near. */
const margin = '100% 0px'

const callbacks = new WeakMap<Element, (isNear: boolean) => void>()
let observer: IntersectionObserver | undefined

function shared(): IntersectionObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined
  observer ??= new IntersectionObserver(
    entries => {
      for (const entry of entries) callbacks.get(entry.target)?.(entry.isIntersecting)
    },
    { rootMargin: margin, scrollMargin: margin },
  )
  return observer
}

/** Calls back whenever an element comes near the view or leaves it; returns the function that stops it. */
export function watchNearness(element: Element, callback: (isNear: boolean) => void): () => void {
  callbacks.set(element, callback)
  shared()?.observe(element)
  return () => {
    callbacks.delete(element)
    shared()?.unobserve(element)
  }
}
