import type { SearchResult } from '../contract/search.ts'
import { type Match, type Matcher, mergedRanges } from './matcher.ts'

type Snippet = SearchResult['snippets'][number]

/** A snippet is about so long, in UTF-16 code units. */
const snippetLength = 160
const mostSnippets = 2
/** Of a longer text only its beginning is analysed, and the surroundings of what is missing there. About 10 ms. */
const analysedLength = 400_000
const surroundings = 2_000
/** So many matches of one clause are weighed. */
const mostMatches = 300

/** Where a text matches, for a list of results. */
export type FoundInText = Pick<SearchResult, 'snippets' | 'matches'>

/** The best passages of a text for a query, and how many places of it match. */
export function findInText(text: string, matcher: Matcher): FoundInText {
  const places: Match[] = []
  const matches = matchesIn(text, matcher, places)
  return {
    snippets: snippetsOf(text, matcher, matches),
    matches: { count: mergedRanges(places).length, isAbout: text.length > analysedLength },
  }
}

/** At most two passages, none of them overlapping, in order. Without a match, the text's beginning. */
function snippetsOf(text: string, matcher: Matcher, matches: readonly Match[]): Snippet[] {
  const windows = bestWindows(matches)
  if (windows.length === 0) return text.trim() === '' ? [] : [snippetAt(text, { start: 0, end: 0 }, null)]
  return windows
    .sort((one, other) => one.start - other.start)
    .map(window => snippetAt(text, window, matcher))
    .filter(
      (snippet, at, all) => at === 0 || snippet.start >= (all[at - 1]?.start ?? 0) + (all[at - 1]?.text.length ?? 0),
    )
}

/** Those that are weighed; all of them are added to `places`. */
function matchesIn(text: string, matcher: Matcher, places: Match[]): Match[] {
  const matches: Match[] = []
  const counts = new Map<number, number>()
  const add = (match: Match) => {
    places.push(match)
    const count = counts.get(match.clause) ?? 0
    counts.set(match.clause, count + 1)
    if (count < mostMatches) matches.push(match)
  }
  const end = text.length <= analysedLength ? text.length : wordBorder(text, analysedLength)
  matcher.scan(text.slice(0, end), 0, add)
  if (end < text.length) {
    for (const place of placesOfMissing(text, end, matcher, counts)) {
      const from = Math.max(end, wordBorder(text, place - surroundings))
      matcher.scan(text.slice(from, wordBorder(text, place + surroundings)), from, add)
    }
  }
  return matches.sort((one, other) => one.start - other.start)
}

/** Where the rest of a long text seems to hold a clause that its beginning does not. Only places to analyse, no matches yet. */
function placesOfMissing(text: string, end: number, matcher: Matcher, met: ReadonlyMap<number, number>): number[] {
  const places: number[] = []
  const rest = matcher.openings.length === met.size ? '' : text.slice(end).toLowerCase()
  for (const [clause, openings] of matcher.openings.entries()) {
    if (met.has(clause)) continue
    const at = openings
      .slice(0, 8)
      .map(opening => rest.indexOf(opening))
      .find(place => place >= 0)
    if (at !== undefined) places.push(end + at)
  }
  return places.sort((one, other) => one - other)
}

type Window = { start: number; end: number; score: number; clauses: ReadonlySet<number> }

/** The stretch of matches with the most different clauses, and of the rest the one that adds most to it. */
function bestWindows(matches: readonly Match[]): Window[] {
  const chosen: Window[] = []
  const met = new Set<number>()
  while (chosen.length < mostSnippets) {
    let best: Window | null = null
    for (let first = 0; first < matches.length; first++) {
      const window = windowFrom(matches, first, met)
      if (chosen.some(other => window.start < other.end + snippetLength && other.start < window.end + snippetLength))
        continue
      if (best === null || window.score > best.score) best = window
    }
    if (best === null) break
    chosen.push(best)
    for (const clause of best.clauses) met.add(clause)
  }
  return chosen
}

/** A clause that no other snippet shows counts 4, one shown already 1, each further match of it a tenth. */
function windowFrom(matches: readonly Match[], first: number, met: ReadonlySet<number>): Window {
  const start = matches[first]?.start ?? 0
  const clauses = new Set<number>()
  let end = start
  let score = 0
  for (
    let at = first;
    at < matches.length && (at === first || (matches[at]?.end ?? 0) - start <= snippetLength - 40);
    at++
  ) {
    const { clause, end: matchEnd } = matches[at] as Match
    score += clauses.has(clause) ? 0.1 : met.has(clause) ? 1 : 4
    clauses.add(clause)
    end = Math.max(end, matchEnd)
  }
  return { start, end, score, clauses }
}

/** A snippet around a stretch, cut where words end. */
function snippetAt(text: string, { start, end }: { start: number; end: number }, matcher: Matcher | null): Snippet {
  const around = Math.max(0, snippetLength - (end - start))
  const before = Math.min(start, Math.floor(around / 2))
  const from = afterBorder(text, start - before, start)
  const to = wordBorder(text, Math.max(end, Math.min(text.length, from + Math.max(snippetLength, end - from))))
  const shown = text.slice(from, to)
  const matches: Match[] = []
  matcher?.scan(shown, 0, match => matches.push(match))
  return { text: shown, matches: mergedRanges(matches), start: from }
}

const isSpaceAt = (text: string, at: number) => /\s/.test(text.charAt(at))
/** A word longer than this is cut. */
const longestTail = 40

/** The beginning of the first word at or after a place, but not after `limit`. */
function afterBorder(text: string, at: number, limit: number): number {
  if (at <= 0) return 0
  for (let place = at; place <= Math.min(limit, at + longestTail); place++) {
    if (isSpaceAt(text, place - 1) && !isSpaceAt(text, place)) return place
  }
  return splitsPair(text, at) ? at - 1 : at
}

/** The end of the word that a place falls in. */
function wordBorder(text: string, at: number): number {
  if (at <= 0) return 0
  for (let place = at; place < Math.min(text.length, at + longestTail); place++)
    if (isSpaceAt(text, place)) return place
  if (at + longestTail >= text.length) return text.length
  return splitsPair(text, at) ? at + 1 : at
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
