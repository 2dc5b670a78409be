let typedAt = Number.NEGATIVE_INFINITY

/** Notes that a letter was typed into the search box. */
export function noteTyping() {
  typedAt = performance.now()
}

/** Whether someone typed there less than a second ago: what can wait then does. */
export const isTypingNow = (): boolean => performance.now() - typedAt < 1000
