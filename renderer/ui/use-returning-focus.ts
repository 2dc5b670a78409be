import { useEffect, useRef } from 'react'

const passing = '[role=menu], [role=dialog], [role=alertdialog]'

/**
 * Puts the focus back to where it was before a dialog was opened from a menu: the menu, where react-aria would put it, is gone when
 * the dialog closes.
 */
export function useReturningFocus(isOpen: boolean) {
  const before = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof HTMLElement && !target.closest(passing)) before.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (!isOpen) return
    // Two frames later react-aria has put the focus where it can.
    return () => void requestAnimationFrame(() => requestAnimationFrame(() => returnTo(before.current)))
  }, [isOpen])
}

function returnTo(element: HTMLElement | undefined) {
  if (document.activeElement === document.body) element?.focus()
}
