/** A number from 1,000 on, as a text without grouping marks may part it: 10300 as 10 300. */
export function groupedDigits(term: string): string[][] {
  if (!/^[1-9]\d{3,8}(\.\d+)?$/.test(term)) return []
  const [whole = '', fraction] = term.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ' ').split(' ')
  if (fraction !== undefined) groups.push(`${groups.pop()}.${fraction}`)
  return [groups]
}

/** More ways to write a sequence with its numbers are not looked for. */
const mostSpellings = 8

/**
 * A sequence of terms as it stands, then with its numbers parted or joined as others may write them: `10 300 votes`, `10300
 * votes`.
 */
export function numberSpellings(terms: readonly string[]): string[][] {
  let spellings: string[][] = [[]]
  for (let at = 0; at < terms.length; ) {
    const groups = groupsAt(terms, at)
    const written = terms.slice(at, at + groups)
    const others = groups > 1 ? [[written.join('')]] : groupedDigits(written[0] ?? '')
    const all = spellings.length * (others.length + 1) > mostSpellings ? [written] : [written, ...others]
    spellings = all.flatMap(way => spellings.map(before => [...before, ...way]))
    at += groups
  }
  return spellings
}

/** How many terms from here on are the groups of one number. */
function groupsAt(terms: readonly string[], at: number): number {
  if (!/^[1-9]\d{0,2}$/.test(terms[at] ?? '')) return 1
  let end = at + 1
  while (/^\d{3}$/.test(terms[end] ?? '')) end++
  if (/^\d{3}\.\d+$/.test(terms[end] ?? '')) end++
  return end - at
}
