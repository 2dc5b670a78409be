/** Where a note wants to stand and how high it is, px. */
export type Wanted = { top: number; height: number }

/** Tops of notes so that none covers the one before and each stands as near as it can below its place. In given order. */
export function stackNotes(notes: readonly Wanted[], gap: number): number[] {
  let free = 0
  return notes.map(({ top, height }) => {
    const at = Math.max(free, top)
    free = at + height + gap
    return at
  })
}
