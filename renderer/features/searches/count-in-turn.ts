export type Count = { total: number; isAbout: boolean }

type Counting = {
  /** What is to be counted, at the moment of asking. */
  ids(): readonly number[]
  count(id: number, signal: AbortSignal): Promise<Count>
  onCounted(id: number, count: Count): void
  /** Nothing is counted meanwhile. */
  isTyping(): boolean
}

/** After a change so long, ms: others often follow it. Also how often is looked whether typing has ended. */
const quiet = 500
/**
 * After a round of counting so many times what it took passes before the next, and at most so long, ms: an import changes the library
 * all the time. What is quickly counted is soon counted again.
 */
const rests = 20
const longestRest = 5000

/**
 * Counts one thing after another, so that never more than one search is asked for it at a time, and again some time after something
 * changed. `touch` says that all counts are old.
 */
export function countInTurn({ ids, count, onCounted, isTyping }: Counting) {
  const stopping = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isCounting = false
  let isOld = false
  let nextAt = Number.NEGATIVE_INFINITY

  function plan() {
    if (isCounting || stopping.signal.aborted) return
    timer ??= setTimeout(() => void round(), Math.max(quiet, nextAt - performance.now()))
  }
  async function round() {
    timer = undefined
    isCounting = true
    isOld = false
    let took = 0
    for (const id of ids()) {
      while (isTyping() && !stopping.signal.aborted) await new Promise(resolve => setTimeout(resolve, quiet))
      if (stopping.signal.aborted) return
      const beganAt = performance.now()
      // What was deleted meanwhile has no count; and of what fails the list itself tells.
      const counted = await count(id, stopping.signal).catch(() => undefined)
      took += performance.now() - beganAt
      if (counted && !stopping.signal.aborted) onCounted(id, counted)
    }
    isCounting = false
    nextAt = performance.now() + Math.min(longestRest, took * rests)
    if (isOld) plan()
  }

  return {
    touch() {
      isOld = true
      plan()
    },
    stop() {
      stopping.abort()
      clearTimeout(timer)
    },
  }
}
