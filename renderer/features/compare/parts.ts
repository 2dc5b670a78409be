import type { Account, Comparison, Point } from '../../../main/contract/compare.ts'

/** Accounts as they come first, without what they share. */
export type Accounts = Pick<Comparison, 'event' | 'accounts'>

/** A comparison as far as it is there. Of accounts not in `compared` it is not known yet what they share. */
export type Parts = { comparison: Comparison; compared: ReadonlySet<number> }

/**
 * What can be shown: the accounts in the order wanted, and of a comparison (perhaps of other accounts too, or of an older
 * text) what still holds for them.
 */
export function joinParts(documents: readonly number[], first: Accounts, run: Comparison | undefined): Parts {
  const accounts = documents.flatMap(id => {
    const account = first.accounts.find(one => one.id === id)
    const ran = run?.accounts.find(one => one.id === id && one.textVersion === account?.textVersion)
    return account ? [ran ? { ...account, ...withLimit(ran), sentences: ran.sentences } : account] : []
  })
  const compared = new Set(
    accounts.filter(({ id, textVersion }) => isIn(run?.accounts ?? [], id, textVersion)).map(({ id }) => id),
  )
  const isWhole = run?.accounts.every(({ id }) => compared.has(id)) ?? false
  const { points, differences } = !run ? nothing : isWhole ? run : restrict(run, compared)
  return { comparison: { event: first.event, accounts, points, differences }, compared }
}

const nothing = { points: [], differences: [] }

const isIn = (accounts: readonly Account[], id: number, textVersion: number) =>
  accounts.some(one => one.id === id && one.textVersion === textVersion)

const withLimit = ({ comparedUntil }: Account) => (comparedUntil === undefined ? {} : { comparedUntil })

/** Points that still stand in two accounts; differences only of those that lost no account, since words are told apart from all. */
function restrict({ points, differences }: Comparison, compared: ReadonlySet<number>) {
  const places = new Map<number, number>()
  const whole = new Set<number>()
  const left: Point[] = []
  for (const [at, point] of points.entries()) {
    const members = point.members.filter(({ document }) => compared.has(document))
    if (new Set(members.map(({ document }) => document)).size < 2) continue
    if (members.length === point.members.length) whole.add(at)
    places.set(at, left.length)
    left.push({ ...point, members })
  }
  return {
    points: left,
    differences: differences
      .filter(({ point }) => whole.has(point))
      .map(difference => ({ ...difference, point: places.get(difference.point) ?? 0 })),
  }
}
