import { useEffect, useState } from 'react'

let isAsked = false

/** The ledger that is opened next takes the focus, as it is opened by a key. */
export function askForFocus() {
  isAsked = true
}

/** Gives a ledger the focus that it was opened for, or that went away with the one before. */
export function useOpeningFocus(element: HTMLElement | null) {
  useEffect(() => {
    if (!element) return
    if (isAsked || document.activeElement === document.body) element.focus({ preventScroll: true })
    isAsked = false
  }, [element])
}

/** Gives the focus back, when a panel is closed, to what had it as the panel was opened. */
export function useClosingFocus() {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      void requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      }),
    [before],
  )
}
