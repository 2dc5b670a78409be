/** Elements that end by themselves, or hold nothing: an unclosed one does not nest. */
const selfEnding = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rp rt html head body br img hr meta link input area base col embed param source track wbr'.split(
    ' ',
  ),
)

/** Attributes of one element: the parser compares each with all before it (5,000 take a second, 50,000 a minute and a half). */
const mostAttributes = 5000

/**
 * How deeply a page's source nests its elements, estimated without parsing it: a parser takes time by the square of that
 * or by its cube (1,000 tables inside each other take jsdom 14 seconds, 20,000 plain elements two minutes). Comments and
 * scripts count as if they were elements, and what ends in "/>" as closed: this spares time, the watch is what protects. An element
 * of very many attributes is deeper than any.
 */
export function nestingDepth(source: string): number {
  const open = new Map<string, number>()
  let depth = 0
  let deepest = 0
  for (const [, slash, written = '', rest = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^<>]*)/gi)) {
    if (rest.length > mostAttributes && countAttributes(rest) > mostAttributes) return Number.POSITIVE_INFINITY
    const name = written.toLowerCase()
    if (selfEnding.has(name) || rest.endsWith('/')) continue
    const here = open.get(name) ?? 0
    if (slash && here === 0) continue
    open.set(name, here + (slash ? -1 : 1))
    depth += slash ? -1 : 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}

/** Those with a value, outside of quoted ones: what follows a "<" in a script has few that look so. */
function countAttributes(written: string): number {
  return written.replaceAll(/"[^"]*"|'[^']*'/g, '').match(/\s[^\s=]+=[^\s=]?/g)?.length ?? 0
}
