import { useSyncExternalStore } from 'react'

/** What a person set for this computer; kept by the page, not in the library. */
export type Settings = {
  theme: 'system' | 'light' | 'dark'
  /** Reading text, px. */
  readingSize: number
  /** Length of a line, in characters. */
  readingWidth: number
  columns: readonly string[]
  /** Searches find names in other spellings too, unless a search says otherwise. */
  spellings: boolean
  /** Who translated last, and into what language; null for the reader's own. */
  translating: Readonly<{ translator: string; language: string | null }>
  /** Widths of panes by name, px. */
  panes: Readonly<Record<string, number>>
}

const defaults: Settings = {
  theme: 'system',
  readingSize: 18,
  readingWidth: 66,
  columns: ['title', 'outlet', 'date', 'tags'],
  spellings: true,
  translating: { translator: '', language: null },
  panes: {},
}

const key = 'collate.settings'
const listeners = new Set<() => void>()
let current: Settings = read()

function read(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...defaults, ...kept } : defaults
  } catch {
    return defaults
  }
}

/** The settings now. */
export function settings(): Settings {
  return current
}

/** Changes some settings and remembers them. */
export function changeSettings(patch: Partial<Settings>) {
  current = { ...current, ...patch }
  try {
    localStorage.setItem(key, JSON.stringify(current))
  } catch {
    // A page without storage keeps its settings for as long as it is open.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** One setting and the function that changes it. */
export function useSetting<K extends keyof Settings>(name: K): [Settings[K], (value: Settings[K]) => void] {
  const value = useSyncExternalStore(subscribe, () => current[name])
  return [value, next => changeSettings({ [name]: next } as Pick<Settings, K>)]
}

/** Puts the theme on the page, now and whenever it changes. */
export function applyTheme() {
  const apply = () => {
    if (current.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = current.theme
  }
  apply()
  listeners.add(apply)
}
