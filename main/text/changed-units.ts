/** A stretch of the sought words in a text, with what differs: units of each side that the other lacks, by their places. */
export type Aligned = { start: number; end: number; edits: Edit[] }
/** `sought` and `found` are places in the two; null where that side lacks the unit. */
export type Edit = { sought: number | null; found: number | null }

const [diagonal, left, up] = [0, 1, 2] as const

/**
 * Finds where `sought` stands in `text` with the fewest edits (Sellers, 1980: the alignment may begin and end anywhere in the text).
 * Takes time and memory of the product of both lengths, which the caller bounds.
 */
export function alignUnits(sought: string, text: string): Aligned {
  const width = text.length + 1
  const steps = new Uint8Array((sought.length + 1) * width)
  let previous = new Uint32Array(width)
  let row = new Uint32Array(width)
  for (let at = 1; at <= sought.length; at++) {
    row[0] = at
    steps[at * width] = up
    const unit = sought.charCodeAt(at - 1)
    for (let place = 1; place < width; place++) {
      const same = (previous[place - 1] ?? 0) + (text.charCodeAt(place - 1) === unit ? 0 : 1)
      const lacking = (previous[place] ?? 0) + 1
      const added = (row[place - 1] ?? 0) + 1
      const least = Math.min(same, lacking, added)
      row[place] = least
      steps[at * width + place] = least === same ? diagonal : least === lacking ? up : left
    }
    ;[previous, row] = [row, previous]
  }
  let end = 0
  for (let place = 0; place < width; place++) if ((previous[place] ?? 0) < (previous[end] ?? 0)) end = place
  return { ...walkBack(sought, text, steps, width, end), end }
}

function walkBack(sought: string, text: string, steps: Uint8Array, width: number, end: number) {
  const edits: Edit[] = []
  let [at, place] = [sought.length, end]
  while (at > 0) {
    const step = steps[at * width + place]
    if (step === diagonal) {
      at--
      place--
      if (sought.charCodeAt(at) !== text.charCodeAt(place)) edits.push({ sought: at, found: place })
    } else if (step === up) edits.push({ sought: --at, found: null })
    else edits.push({ sought: null, found: --place })
  }
  return { start: place, edits: edits.reverse() }
}
