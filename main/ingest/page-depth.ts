/** Elements that end by themselves, or hold nothing: an unclosed one does not nest. */
const selfEnding = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rp rt html head body br img hr meta link input area base col embed param source track wbr'.split(
    ' ',
  ),
)

/**
 * How deeply a page's source nests its elements, estimated without parsing it: a parser takes time by the square of that
 * (20,000 levels took jsdom two minutes). Comments and scripts are counted as if they were elements: this is a guard.
 */
export function nestingDepth(source: string): number {
  const open = new Map<string, number>()
  let depth = 0
  let deepest = 0
  for (const [, slash, written = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const name = written.toLowerCase()
    if (selfEnding.has(name)) continue
    const here = open.get(name) ?? 0
    if (slash && here === 0) continue
    open.set(name, here + (slash ? -1 : 1))
    depth += slash ? -1 : 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
