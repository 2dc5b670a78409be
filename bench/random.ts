/** A stream of numbers from 0 up to, not including, 1. */
export type Random = () => number

/**
 * A seeded stream of pseudo-random numbers: the same seed gives the same numbers on every machine.
 * The algorithm is Tommy Ettinger's Mulberry32 (public domain); good enough for synthetic text, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from 0 up to, not including, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** One of the items, each as likely as the next. Throws where there are none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}
