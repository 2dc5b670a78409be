import type { Account, Comparison, DifferenceKind, Point } from '../contract/compare.ts'
import { differingIn } from './differing.ts'
import { quotePassage } from './passages.ts'
import type { ReportPassage, ReportPoint } from './report.ts'
import { reportWords } from './report-words.ts'
import type { createTranslated } from './translated-passages.ts'

type Translated = ReturnType<typeof createTranslated>
type ToldKind = keyof typeof reportWords.differing
const toldKinds = Object.keys(reportWords.differing) as ToldKind[]

/** Each point with its passages, who brought them together, and what differs in them. */
export function describePoints(comparison: Comparison, translated: Translated): ReportPoint[] {
  const isEstablished = comparison.event === 'established'
  return comparison.points.map((point, at) => {
    const passages = comparison.accounts.flatMap((account, index) =>
      passageOf(comparison, point, at, account, index, translated),
    )
    return {
      title: `${reportWords.point(at)}: ${reportWords.saidBy(point, comparison.accounts.length)}`,
      by: reportWords.by(point.by),
      isByPerson: point.by === 'person',
      likeness: reportWords.likeness(point.score),
      passages,
      differences: toldKinds.flatMap(kind => tellDifference(kind, passages, isEstablished)),
    }
  })
}

function passageOf(
  comparison: Comparison,
  { members }: Point,
  at: number,
  account: Account,
  index: number,
  translated: Translated,
): ReportPassage[] {
  const stretches = members.filter(({ document }) => document === account.id)
  if (stretches.length === 0) return []
  const differing = differingIn(comparison, at, account.id)
  return [
    quotePassage({ account, index, stretches, differing, translations: translated.ofPassage(account, stretches) }),
  ]
}

/** `Figures and dates that differ or are missing: [1] 85; [2] 86.3`, where there are any of the kind. */
function tellDifference(kind: ToldKind, passages: readonly ReportPassage[], isEstablished: boolean): string[] {
  const told = passages.flatMap(({ account, runs }) => {
    const words = wordsOf(runs, kind)
    return words.length === 0 ? [] : [`[${account + 1}] ${words.join(', ')}`]
  })
  const { differ, apart } = reportWords.differing[kind]
  return told.length === 0 ? [] : [`${isEstablished ? differ : apart}: ${told.join('; ')}`]
}

const wordsOf = (runs: ReportPassage['runs'], kind: DifferenceKind) =>
  runs.filter(({ differs }) => differs === kind).map(({ text }) => text.trim())
