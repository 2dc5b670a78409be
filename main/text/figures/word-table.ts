/** What is known of a folded word; the longest pattern that it matches comes first. */
export type WordTable<T> = (form: string) => readonly T[]

const mostRemembered = 20_000
const nothing: readonly never[] = []

/**
 * A table of words by patterns: a whole folded form, or its beginning with `*` behind. Answers are remembered, up to a bound, since most
 * words of a text are met again.
 */
export function wordTable<T>(entries: Iterable<readonly [pattern: string, value: T]>): WordTable<T> {
  const [whole, beginnings] = [new Map<string, T[]>(), new Map<string, T[]>()]
  for (const [pattern, value] of entries) {
    const [map, key] = pattern.endsWith('*') ? [beginnings, pattern.slice(0, -1)] : [whole, pattern]
    const known = map.get(key)
    if (known) known.push(value)
    else map.set(key, [value])
  }
  const remembered = new Map<string, readonly T[]>()
  return form => {
    const known = remembered.get(form)
    if (known) return known
    const found = [...(whole.get(form) ?? [])]
    for (let length = form.length; length > 0; length--) found.push(...(beginnings.get(form.slice(0, length)) ?? []))
    if (remembered.size >= mostRemembered) remembered.clear()
    const kept = found.length > 0 ? found : nothing
    remembered.set(form, kept)
    return kept
  }
}

/** Entries of one value for each of some words, parted by white space. */
export const entriesOf = <T>(words: string, value: T): [string, T][] =>
  words
    .trim()
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => [word, value])
