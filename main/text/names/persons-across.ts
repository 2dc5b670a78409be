/**
 * Joins persons of several texts by the keys of `readNames`: a surname alone, or one with an initial, is the one person among them
 * with this surname whose given name fits; where there are two, it stays by itself. Gives the key to use for each key.
 */
export function personsAcross(keys: Iterable<string>): (key: string) => string {
  const fulls = new Map<string, Set<string>>()
  for (const key of keys) {
    const [surname = '', given = ''] = key.split(',')
    if (key.startsWith('p:') && given.length > 1) fulls.set(surname, (fulls.get(surname) ?? new Set()).add(given))
  }
  return key => {
    const [surname = '', given = ''] = key.split(',')
    if (!key.startsWith('p:') || given.length > 1) return key
    const fitting = [...(fulls.get(surname) ?? [])].filter(full => full.startsWith(given))
    return fitting.length === 1 ? `${surname},${fitting[0]}` : key
  }
}
