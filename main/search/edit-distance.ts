/** Words are no longer than this (`longestTerm`); of a longer one only so many code units are looked at. */
const longest = 100
const width = longest + 2
const cells = new Int16Array(width * width)

/**
 * How many letters of `word` must be put in, left out, exchanged for another or with their neighbour to make it what stands in
 * `text` from `start` to `end`; more than `most` is answered as `most + 1`. Letters are UTF-16 code units. Damerau and
 * Levenshtein's distance by Lowrance and Wagner's algorithm (1975), under which letters that changed places may be changed again:
 * so has lunr it.
 */
export function editDistance(word: string, text: string, start: number, end: number, most: number): number {
  const rows = Math.min(word.length, longest)
  const columns = Math.min(end - start, longest)
  if (Math.abs(rows - columns) > most) return most + 1
  const far = rows + columns
  for (let row = 0; row <= rows; row++) cells[(row + 1) * width + 1] = row
  for (let column = 0; column <= columns; column++) cells[width + column + 1] = column
  for (let row = 1; row <= rows; row++) {
    const code = word.charCodeAt(row - 1)
    let lastMatch = 0
    let least = far
    for (let column = 1; column <= columns; column++) {
      const other = text.charCodeAt(start + column - 1)
      const lastRow = lastPlace(word, other, row - 1)
      const at = (row + 1) * width + column + 1
      const exchanged = (cells[at - width - 1] ?? 0) + (code === other ? 0 : 1)
      let cost = Math.min(exchanged, (cells[at - 1] ?? 0) + 1, (cells[at - width] ?? 0) + 1)
      if (lastRow > 0 && lastMatch > 0) {
        const before = cells[lastRow * width + lastMatch] ?? 0
        cost = Math.min(cost, before + (row - lastRow - 1) + 1 + (column - lastMatch - 1))
      }
      cells[at] = cost
      if (cost < least) least = cost
      if (code === other) lastMatch = column
    }
    // No later row holds less: each of its cells can be come by over one of this row, a change of places over it included.
    if (least > most) return most + 1
  }
  return Math.min(cells[(rows + 1) * width + columns + 1] ?? far, most + 1)
}

/** The last place of a letter among the first `count` of a word, from 1; 0 where there is none. */
function lastPlace(word: string, code: number, count: number): number {
  for (let at = count; at > 0; at--) if (word.charCodeAt(at - 1) === code) return at
  return 0
}
