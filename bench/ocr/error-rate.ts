/** Wrong, missing and added letters for each letter of what was printed (Levenshtein's distance); runs of space count as one space. */
export function errorRate(printed: string, read: string): number {
  const [a, b] = [printed, read].map(text => [...text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()]) as [
    string[],
    string[],
  ]
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return a.length === 0 ? 0 : (row.at(-1) ?? 0) / a.length
}
