import type { WordingPlace } from '../contract/similar.ts'
import type { Range } from '../text/range.ts'
import type { WordingMatch } from './wording-matches.ts'

/** Code units of text around a match, at most, and of a long match itself. */
const around = 60
const longest = 400
/** Of a document only so many are shown in a list. */
const mostSnippets = 5

/** What a list shows of the matches in the other text: some words before and after, and where in that the words alike stand. */
export function wordingSnippets(text: string, matches: readonly WordingMatch[]): WordingPlace['snippets'] {
  return matches.slice(0, mostSnippets).map(({ b, words }) => {
    const start = wordStart(text, Math.max(0, b.start - around))
    const end = wordEnd(text, Math.min(b.end, b.start + longest) + around)
    const ranges = words.flatMap((pair): Range[] => {
      const [from, to] = [pair.b.start - start, Math.min(pair.b.end, end) - start]
      return from < to ? [[from, to]] : []
    })
    return { text: text.slice(start, end), matches: ranges }
  })
}

/** The beginning of the first whole word from a place on, if one begins soon. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const space = text.slice(from, from + around).search(/\s/)
  return space < 0 ? from : from + space + 1
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const space = text.slice(to - around, to).search(/\s\S*$/)
  return space < 0 ? to : to - around + space
}
