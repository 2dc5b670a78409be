import type { Account, Comparison, SharedWording, WordingMatch } from '../contract/compare.ts'
import { quotePassage } from './passages.ts'
import type { ReportPassage, ReportWording } from './report.ts'
import { reportWords as say } from './report-words.ts'

type Place = { start: number; end: number }

/** The pairs of accounts that have passages in common, with these passages. */
export function describeWording({ accounts }: Comparison, { pairs }: SharedWording): ReportWording[] {
  const indexOf = new Map(accounts.map(({ id }, index) => [id, index]))
  return pairs
    .filter(({ matches }) => matches.length > 0)
    .map(({ a, b, share, matches }) => {
      const [one, other] = [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0]
      return {
        title: say.pair(one + 1, other + 1, share),
        by: say.by('program'),
        matches: matches.map(match => ({
          title: say.match(match.kind, match.count),
          passages: [quoteSide(accounts, one, match, 'a'), quoteSide(accounts, other, match, 'b')],
        })),
      }
    })
}

function quoteSide(accounts: readonly Account[], index: number, match: WordingMatch, side: 'a' | 'b'): ReportPassage {
  const account = accounts[index] as Account
  const differing = changedWords(account.text, match, side).map(place => ({ ...place, kind: 'wording' as const }))
  return quotePassage({ account, index, stretches: [match[side]], differing })
}

/** The words of one side that are not among those that are alike, from the first to the last of each stretch. */
function changedWords(text: string, { words, ...places }: WordingMatch, side: 'a' | 'b'): Place[] {
  const alike = words.map(word => word[side])
  const starts = [places[side].start, ...alike.map(({ end }) => end)]
  const ends = [...alike.map(({ start }) => start), places[side].end]
  return starts.flatMap((start, at) => {
    const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(start, ends[at]))
    return found ? [{ start: start + found.index, end: start + found.index + found[0].length }] : []
  })
}
