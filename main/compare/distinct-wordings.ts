/**
 * Groups `count` accounts, by their places, so that two that are linked, directly or through others, are together (union-find,
 * Galler and Fischer, 1964). Groups and their members are in the order of the accounts.
 */
export function groupLinked(count: number, links: readonly (readonly [number, number])[]): number[][] {
  const parent = Array.from({ length: count }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    return root
  }
  for (const [one, other] of links) {
    const [left, right] = [rootOf(one), rootOf(other)]
    parent[Math.max(left, right)] = Math.min(left, right)
  }
  const groups = new Map<number, number[]>()
  for (let at = 0; at < count; at++) groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), at])
  return [...groups.values()]
}
