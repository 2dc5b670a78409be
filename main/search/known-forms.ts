const fewestSlots = 1 << 15
/** Up to so many forms are remembered from one document to the next: 24 MB. */
const mostForms = 1 << 20

/** Remembers which written forms have been met, by the two hashes of each (`hashesOf`). */
export type KnownForms = {
  /**
   * The number of a form, from 0; for one not met before, which is remembered from now on, its number with all bits turned (`~`).
   */
  meet(hash: number, check: number): number
  /** True once there are so many that it is better to begin anew, which only costs asking the database again. */
  isFull(): boolean
  /** Begins anew: numbers are given again. */
  clear(): void
}

/**
 * A set that can only be asked and added to, several times as fast as `Set` on words fresh from a text, since neither strings nor
 * their engine-side hashes are made. Open addressing, linear probing, three numbers a slot: both hashes and the form's number.
 */
export function createKnownForms(): KnownForms {
  let slots = fewestSlots
  let table = new Int32Array(slots * 3)
  let count = 0

  function add(first: number, second: number, number: number): number {
    const mask = slots - 1
    let at = first & mask
    for (;;) {
      const held = table[at * 3]
      if (held === 0) break
      if (held === first && table[at * 3 + 1] === second) return table[at * 3 + 2] ?? 0
      at = (at + 1) & mask
    }
    table[at * 3] = first
    table[at * 3 + 1] = second
    table[at * 3 + 2] = number
    return ~number
  }

  function grow(): void {
    const old = table
    slots *= 2
    table = new Int32Array(slots * 3)
    for (let at = 0; at < old.length; at += 3) {
      const first = old[at] ?? 0
      if (first !== 0) add(first, old[at + 1] ?? 0, old[at + 2] ?? 0)
    }
  }

  return {
    meet(hash, check) {
      if (count * 2 > slots) grow()
      const met = add((hash ^ (hash >>> 15)) | 1, check, count)
      if (met < 0) count++
      return met
    },
    isFull: () => count >= mostForms,
    clear() {
      if (slots > 2 * mostForms) {
        slots = fewestSlots
        table = new Int32Array(slots * 3)
      } else table.fill(0)
      count = 0
    },
  }
}
