import { Fragment, type ReactNode } from 'react'
import type { SearchResult } from '../../../main/contract/search.ts'
import type { Range } from '../../../main/contract/shapes.ts'

type Snippet = SearchResult['snippets'][number]

/** Words around what was found, with what was found marked. */
export function Snippets({ snippets }: { snippets: SearchResult['snippets'] }) {
  return snippets.map(snippet => (
    <Fragment key={snippet.start}>
      {snippet.start > 0 && '…'}
      {markMatches(snippet.text, snippet.matches)}{' '}
    </Fragment>
  ))
}

/** A text with its matches (UTF-16 code units of it, in order) in <mark>. What overlaps or lies outside is cut to fit. */
export function markMatches(text: string, matches: readonly Range[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const [start, end] of matches) {
    const [from, to] = [Math.max(at, start), Math.min(text.length, end)]
    if (from >= to) continue
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  parts.push(text.slice(at))
  return parts
}

/** So much stands before the first match where a snippet has one line, in UTF-16 code units. */
const before = 36

/** A snippet that begins shortly before its first match, so that one line shows it. */
export function aroundMatch(snippet: Snippet): Snippet {
  const first = snippet.matches[0]?.[0] ?? 0
  const space = snippet.text.indexOf(' ', first - before)
  if (first <= before || space < 0 || space >= first) return snippet
  const cut = space + 1
  const matches = snippet.matches.map(([start, end]): Range => [start - cut, end - cut])
  return { text: snippet.text.slice(cut), matches, start: snippet.start + cut }
}
