import type { AbortSignalLike } from './method.ts'

/** What AbortController is, for code that may run where there is none. */
export type Cancellation = { signal: AbortSignalLike; abort(): void }

export function createCancellation(): Cancellation {
  let aborted = false
  const listeners: (() => void)[] = []
  return {
    signal: {
      get aborted() {
        return aborted
      },
      addEventListener: (_type, listener) => void listeners.push(listener),
    },
    abort() {
      if (aborted) return
      aborted = true
      for (const listener of listeners) listener()
    },
  }
}
