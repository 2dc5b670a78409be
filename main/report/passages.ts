import type { Account, Member } from '../contract/compare.ts'
import type { Differing } from './differing.ts'
import { formatNumber } from './formats.ts'
import { plainLine } from './plain-text.ts'
import type { ReportPassage, ReportTranslation, Run } from './report.ts'

/** What stands for words of the account between two quoted stretches. */
const gap: Run = { text: ' […] ', differs: null }

type Quoted = {
  account: Account
  /** The account's place in the report. */
  index: number
  stretches: readonly Pick<Member, 'start' | 'end'>[]
  differing?: readonly Differing[]
  translations?: readonly ReportTranslation[]
}

/** Stretches of one account as a passage of the report, in the order of its text; neighbours are one. */
export function quotePassage({ account, index, stretches, differing = [], translations = [] }: Quoted): ReportPassage {
  const merged = mergeNeighbours(account.text, stretches)
  const runs = merged.flatMap((stretch, at) => [
    ...(at > 0 ? [gap] : []),
    ...cutRuns(account.text, stretch.start, stretch.end, differing),
  ])
  return {
    account: index,
    language: account.language,
    runs,
    place: merged.map(({ start, end }) => `${formatNumber(start)}–${formatNumber(end)}`).join(' and '),
    translations,
  }
}

function mergeNeighbours(text: string, stretches: Quoted['stretches']) {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last && (start <= last.end || text.slice(last.end, start).trim() === '')) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** A stretch of text cut where differing words begin and end. */
function cutRuns(text: string, start: number, end: number, differing: readonly Differing[]): Run[] {
  const runs: Run[] = []
  const put = (from: number, to: number, differs: Run['differs']) => {
    const piece = plainLine(text.slice(from, to))
    if (piece !== '') runs.push({ text: piece, differs })
  }
  let at = start
  for (const one of differing) {
    if (one.end <= at || one.start >= end) continue
    put(at, Math.max(at, one.start), null)
    put(Math.max(at, one.start), Math.min(one.end, end), one.kind)
    at = Math.min(one.end, end)
  }
  put(at, end, null)
  return runs
}
