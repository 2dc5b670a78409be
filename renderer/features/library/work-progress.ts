import type { LibraryProgress } from '../../../main/contract/library.ts'

/** How far some work is, with when it was first heard of (ms, any clock) and how much was done then. */
export type WorkProgress = { done: number; total: number; heardAt: number; doneThen: number }

/** Sooner than this nothing is said of the time left, ms. */
const leastHeard = 2000

/** What is known after some news; undefined once the work is over. Work that begins anew is new work. */
export function withNews(
  known: WorkProgress | undefined,
  { done, total }: LibraryProgress,
  now: number,
): WorkProgress | undefined {
  if (done >= total) return undefined
  if (known === undefined || done < known.done) return { done, total, heardAt: now, doneThen: done }
  return { ...known, done, total }
}

/** How long it will still take at the pace so far, ms; null where that cannot be told yet. */
export function msLeft({ done, total, heardAt, doneThen }: WorkProgress, now: number): number | null {
  if (done === doneThen || now - heardAt < leastHeard) return null
  return Math.round(((now - heardAt) / (done - doneThen)) * (total - done))
}
