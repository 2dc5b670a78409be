import { useEffect, useRef } from 'react'

/** Keys as written for a person: "J", "?", "F3", "Ctrl+Shift+Z", "Escape". Ctrl stands for ⌘ on a Mac too. */
export type Keys = string

/** True where a key event is what `keys` names. Letters are compared by the character and, for other layouts, by the key. */
export function isKeys(event: KeyboardEvent, keys: Keys): boolean {
  const parts = keys.split('+')
  const key = keys.endsWith('++') ? '+' : (parts.at(-1) ?? '')
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false
  const isLetter = /^[A-Z]$/.test(key)
  if ((isLetter || key.length > 1) && event.shiftKey !== parts.includes('Shift')) return false
  return event.key.toUpperCase() === key.toUpperCase() || (isLetter && event.code === `Key${key}`)
}

/** Where a plain letter is text, not a command. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}

/** Presses keys for a menu of the desktop, whose items name what the page does with them. */
export function pressKeys(keys: Keys) {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  window.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      ctrlKey: parts.includes('Ctrl'),
      shiftKey: parts.includes('Shift'),
      cancelable: true,
    }),
  )
}

/** What a text field does itself with what is written in it. */
const editsText: ReadonlySet<string> = new Set(['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y', 'Ctrl+A'])

const isModalOpen = () => document.querySelector('[role=dialog][data-modal], [role=alertdialog][data-modal]') !== null
const isMenuOpen = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[role=menu],[role=listbox]') !== null

/** Runs `run` on these keys anywhere in the window, except where text is typed (unless with Ctrl or an F key) or under a dialog. */
export function useShortcut(keys: Keys | readonly Keys[], run: (event: KeyboardEvent) => void, isEnabled = true) {
  const latest = useRef(run)
  latest.current = run
  const all = Array.isArray(keys) ? keys.join(' ') : (keys as string)
  useEffect(() => {
    if (!isEnabled) return
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || isModalOpen()) return
      const keys = all.split(' ').find(one => isKeys(event, one))
      if (!keys) return
      if (editsText.has(keys) && isTyping(event.target)) return
      const isPlain = !/Ctrl\+|Alt\+|^(Shift\+)?F\d+$/.test(keys)
      if (isPlain && (isTyping(event.target) || isMenuOpen(event.target))) return
      event.preventDefault()
      latest.current(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [all, isEnabled])
}
