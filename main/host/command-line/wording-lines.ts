import type { Account, SharedWording, WordingMatch } from '../../contract/compare.ts'
import { count } from './document-lines.ts'
import { cutTo, table } from './text-columns.ts'

/** Cells of an account's name. */
const nameCells = 40
const kinds = ['copied', 'edited', 'quoted'] as const
const percent = new Intl.NumberFormat('en', { style: 'percent' })

type Named = Pick<Account, 'id' | 'title' | 'outlet'>

/**
 * What accounts share word for word, as lines for a person: how many distinct wordings, which accounts are of one, and for every
 * two that have passages in common the share of their words. Ends with what this does not say.
 */
export function wordingLines(
  accounts: readonly Named[],
  { wordings, pairs }: SharedWording,
  columns: number,
): string[] {
  const names = new Map(accounts.map(account => [account.id, nameOf(account)]))
  const name = (id: number) => names.get(id) ?? String(id)
  const shared = pairs.filter(({ matches }) => matches.length > 0).sort((a, b) => b.share - a.share)
  return [
    `${count(accounts.length, 'account')}, ${count(wordings.length, 'distinct wording')}`,
    ...wordings.filter(ids => ids.length > 1).map(ids => `  of one wording: ${ids.map(name).join('; ')}`),
    ...table(
      shared.map(({ a, b, share, matches }) => [
        `  ${percent.format(share)}`,
        kindsOf(matches),
        `${name(a)}; ${name(b)}`,
      ]),
      columns,
    ),
    ...(shared.length === 0 ? ['  No two of them have a passage in common.'] : []),
    '  A rewrite or a translation of one agency report shares no wording with it; nothing here says who wrote first.',
  ]
}

/** "2 edited, 1 quoted": quotations do not count in the share. */
function kindsOf(matches: readonly WordingMatch[]): string {
  const counts = kinds.map(kind => ({ kind, count: matches.filter(match => match.kind === kind).length }))
  return counts.flatMap(({ kind, count }) => (count > 0 ? [`${count} ${kind}`] : [])).join(', ')
}

const nameOf = ({ id, outlet, title }: Named) => `${id} ${cutTo(outlet ?? title, nameCells)}`
