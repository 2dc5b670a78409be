/*
 * Marks that change often (matches of a search, words found, words about to be marked) are painted by the CSS Custom
 * Highlight API: the text nodes stay as they are, so a megabyte is not laid out again.
 */

export type HighlightName =
  | 'collate-faint'
  | 'collate-head'
  | 'collate-doubtful'
  | 'collate-translated'
  | 'collate-match'
  | 'collate-match-now'
  | 'collate-found'
  | 'collate-found-now'
  | 'collate-chosen'

/** Which is on top where two cover the same words. */
const priorities: Record<HighlightName, number> = {
  'collate-faint': -3,
  'collate-head': -2,
  'collate-doubtful': -1.5,
  'collate-translated': -1,
  'collate-match': 0,
  'collate-found': 1,
  'collate-chosen': 2,
  'collate-match-now': 3,
  'collate-found-now': 4,
}

/** Paints ranges under a name shared by the whole page; returns the function that takes them away again. */
export function paint(name: HighlightName, ranges: readonly AbstractRange[]): () => void {
  if (ranges.length === 0 || typeof Highlight === 'undefined') return () => undefined
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.priority = priorities[name]
  CSS.highlights.set(name, highlight)
  for (const range of ranges) highlight.add(range)
  return () => {
    for (const range of ranges) highlight.delete(range)
  }
}
