/** One of each group in every combination. */
export function inEveryCombination(groups: readonly (readonly string[])[]): string[][] {
  return groups.reduce<string[][]>(
    (made, group) => made.flatMap(sequence => group.map(one => [...sequence, one])),
    [[]],
  )
}

/** Groups that have at most so many combinations: the last are left out of the longest. Each keeps its first. */
export function cutToCombinations(groups: readonly (readonly string[])[], most: number): string[][] {
  const cut = groups.map(group => [...group])
  while (cut.reduce((product, group) => product * group.length, 1) > most && cut.some(group => group.length > 1)) {
    cut.reduce((one, other) => (other.length > one.length ? other : one)).pop()
  }
  return cut
}
