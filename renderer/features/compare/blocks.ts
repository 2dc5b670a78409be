import type { Account, Comparison } from '../../../main/contract/compare.ts'

/**
 * A stretch of an account as the comparison shows it, in UTF-16 code units of its stored text. `joined`: an open column has
 * a matching passage; `elsewhere`: only accounts that are not open have one; `alone`: nothing alike was found; `uncompared`:
 * not known, because comparing has not come so far or ended before it.
 */
export type Block = {
  start: number
  end: number
  kind: 'joined' | 'elsewhere' | 'alone' | 'uncompared'
  /** Index among the comparison's points; null where it stands in none. */
  point: number | null
  /** A person joined or confirmed it, or the program suggests it. */
  by: 'person' | 'program' | null
  /** Ids of the closed accounts that the point also stands in. */
  alsoIn: number[]
  beginsParagraph: boolean
}

/**
 * The blocks of one open account: each of its sentences once, in order; neighbours of one point or of none as one. With
 * `isCompared` false nothing is said of them.
 */
export function layOutBlocks(
  comparison: Comparison,
  accountId: number,
  open: readonly number[],
  isCompared = true,
): Block[] {
  const account = comparison.accounts.find(candidate => candidate.id === accountId)
  if (!account) return []
  const stretches = joinedStretches(comparison, accountId)
  const comparedUntil = isCompared ? (account.comparedUntil ?? account.text.length) : 0
  const blocks: Block[] = []
  for (const [start, end] of account.sentences) {
    const point = stretches.find(stretch => stretch.start < end && stretch.end > start)?.point ?? null
    const block = describeBlock(comparison, account, { start, end }, point, open, blocks.at(-1))
    if (block.kind === 'alone' && start >= comparedUntil) block.kind = 'uncompared'
    const last = blocks.at(-1)
    if (last && last.point === block.point && last.kind === block.kind && !block.beginsParagraph) last.end = end
    else blocks.push(block)
  }
  return blocks
}

type Stretch = { start: number; end: number; point: number }

/** Where the points stand in one account, the most alike first, since a sentence is shown in one point only. */
function joinedStretches(comparison: Comparison, accountId: number): Stretch[] {
  return comparison.points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => b.point.score - a.point.score)
    .flatMap(({ point, index }) =>
      point.members
        .filter(member => member.document === accountId)
        .map(({ start, end }) => ({ start, end, point: index })),
    )
}

function describeBlock(
  comparison: Comparison,
  account: Account,
  range: { start: number; end: number },
  point: number | null,
  open: readonly number[],
  before: Block | undefined,
): Block {
  const others = otherMembers(comparison, account.id, point)
  const alsoIn = others.filter(id => !open.includes(id))
  const kind = others.length === 0 ? 'alone' : alsoIn.length === others.length ? 'elsewhere' : 'joined'
  const beginsParagraph = !before || /\n|\u2029/.test(account.text.slice(before.end, range.start))
  const stands = kind === 'alone' || point === null ? null : point
  const by = stands === null ? null : (comparison.points[stands]?.by ?? null)
  return { ...range, kind, point: stands, by, alsoIn, beginsParagraph }
}

function otherMembers(comparison: Comparison, accountId: number, point: number | null): number[] {
  const members = point === null ? [] : (comparison.points[point]?.members ?? [])
  return [...new Set(members.map(member => member.document).filter(id => id !== accountId))]
}

/** A place to stop at when stepping through differences: a block of an open column. */
export type Stop = { account: number; block: number; point: number | null }

/**
 * What differs, in reading order of the first open account, then of the others: joined passages with words that differ
 * (once for each point), and what stands only in one report.
 */
export function listStops(
  columns: readonly { id: number; blocks: readonly Block[] }[],
  differing: ReadonlySet<number>,
) {
  const stops: Stop[] = []
  const seen = new Set<number>()
  for (const { id, blocks } of columns)
    blocks.forEach((block, index) => {
      if (block.kind === 'alone') stops.push({ account: id, block: index, point: null })
      if (block.kind !== 'joined' || block.point === null) return
      if (!differing.has(block.point) || seen.has(block.point)) return
      seen.add(block.point)
      stops.push({ account: id, block: index, point: block.point })
    })
  return stops
}

/** The share of an account's sentences with a matching passage in another one, from 0 to 1. */
export function sharedShare(comparison: Comparison, accountId: number, withAccount: number): number {
  const account = comparison.accounts.find(candidate => candidate.id === accountId)
  if (!account || account.sentences.length === 0) return 0
  const stretches = comparison.points
    .filter(point => point.members.some(member => member.document === withAccount))
    .flatMap(point => point.members.filter(member => member.document === accountId))
  const shared = account.sentences.filter(([start, end]) => stretches.some(s => s.start < end && s.end > start))
  return shared.length / account.sentences.length
}
