import { type QueryItem, type Span, wordAt } from './query-reading.ts'
import { type Problem, withReplaced } from './query-remarks.ts'

/** What an operand can begin with. */
export const begins = new Set<string | undefined>(['atom', 'open', 'must', 'mustNot', 'not'])
const ends = new Set<string | undefined>(['atom', 'close'])

/** An operator that joins nothing is a word; at the end of what is still being typed it is nothing yet. */
export function placeOperators(
  query: string,
  items: readonly QueryItem[],
  isTyping: boolean,
  problems: Problem[],
): QueryItem[] {
  const placed: QueryItem[] = []
  const lastOpen = items.findLastIndex(({ kind }) => kind !== 'close')
  items.forEach((item, at) => {
    const isPlaced =
      item.kind === 'not'
        ? begins.has(items[at + 1]?.kind)
        : (item.kind !== 'and' && item.kind !== 'or') ||
          (ends.has(placed.at(-1)?.kind) && begins.has(items[at + 1]?.kind))
    if (isPlaced) placed.push(item)
    else {
      const isLast = at === lastOpen
      problems.push(misplaced(query, item, isLast))
      if (!(isLast && isTyping)) placed.push(wordAt(item))
    }
  })
  return placed
}

function misplaced(query: string, { start, end }: Span, isUnfinished: boolean): Problem {
  const word = query.slice(start, end)
  const sentence = `“${word}” joins nothing here, so it was searched as a word. Leave it out, or write it in small letters.`
  return { sentence, start, end, suggestion: withReplaced(query, start, end, ''), isUnfinished }
}
