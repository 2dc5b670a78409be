import type { Account, Comparison } from '../../../main/contract/compare.ts'
import type { Ledgers } from '../../../main/contract/ledgers.ts'
import type { ChosenPassage } from '../compare/chosen-passage.ts'
import { stretchesIn, wholeSentences } from '../compare/hand.ts'
import type { CellDraft } from './claim-form.ts'
import type { Stance } from './claim-rows.ts'
import { isAttributed } from './one-source.ts'

/** With what a new claim begins: words, and for each account what it is suggested to do with it, and where. */
export type Beginning = { written: string; cells: (CellDraft & { name: string; quote: string | null })[] }
type Names = ReadonlyMap<number, string>
type Place = { document: number; textVersion: number; start: number; end: number }
type Said = { says: Stance; at: Place } | null

/** Written by hand: nothing is suggested. */
export const byHand = (comparison: Comparison, names: Names): Beginning => beginning(comparison, names, '', () => null)

/** From a chosen passage, and what is joined with it where it stands in a point. */
export function fromPassage(
  comparison: Comparison,
  names: Names,
  ledgers: Ledgers | undefined,
  passage: ChosenPassage,
  point: number | null,
): Beginning {
  const account = comparison.accounts.find(({ id }) => id === passage.account)
  if (!account) return byHand(comparison, names)
  const { start, end } = passage
  const own: Place = { document: account.id, textVersion: account.textVersion, start, end }
  const written = account.text.slice(start, end).replace(/\s+/g, ' ')
  return beginning(comparison, names, written, ({ id }) => {
    const at = id === own.document ? own : point === null ? undefined : stretchesIn(comparison, point, id)[0]
    if (!at) return null
    if (id !== own.document && isDifferent(comparison, point, id, own.document)) return { says: 'different', at }
    return { says: isAttributed(ledgers, id, at) ? 'attributes' : 'fact', at }
  })
}

/** Words that make it another claim where the chosen account lacks them. */
const telling: ReadonlySet<string> = new Set(['number', 'negation'])

const isDifferent = ({ differences }: Comparison, point: number | null, document: number, from: number) =>
  differences.some(
    one =>
      one.point === point &&
      one.document === document &&
      one.ranges.some(({ kind, against }) => telling.has(kind) && against.includes(from)),
  )

/** From a group of figures and the one of them that is claimed: the first figure of each other account is set against it. */
export function fromFigures(
  comparison: Comparison,
  names: Names,
  { figures, groups }: Pick<Ledgers, 'figures' | 'groups'>,
  claimed: Place,
  written: string,
): Beginning {
  const place = figures.findIndex(one => one.document === claimed.document && one.start === claimed.start)
  const group = groups.find(({ members }) => members.includes(place))
  const differing = new Set(
    (group?.pairs ?? [])
      .filter(({ verdict, one, other }) => verdict === 'different' && (one === place || other === place))
      .flatMap(({ one, other }) => [one, other]),
  )
  return beginning(comparison, names, written, account => {
    const own = account.id === claimed.document
    const member = own ? place : group?.members.find(one => figures[one]?.document === account.id)
    const figure = member === undefined ? undefined : figures[member]
    const at = figure && sentenceAround(account, figure)
    if (!figure || !at || member === undefined) return null
    if (!own && differing.has(member)) return { says: 'different', at }
    return { says: figure.source ? 'attributes' : 'fact', at }
  })
}

/** From what somebody is quoted as saying, in one account or, worded alike or not, in several. */
export const fromQuotation = (
  comparison: Comparison,
  names: Names,
  quoted: readonly Place[],
  written: string,
): Beginning =>
  beginning(comparison, names, written, account => {
    const one = quoted.find(({ document }) => document === account.id)
    const at = one && sentenceAround(account, one)
    return at ? { says: 'attributes', at } : null
  })

const sentenceAround = (account: Account, { textVersion, start, end }: Place) =>
  textVersion === account.textVersion ? wholeSentences(account, { account: account.id, start, end }) : undefined

function beginning(
  { accounts }: Comparison,
  names: Names,
  written: string,
  sayingOf: (account: Account) => Said,
): Beginning {
  const cells = accounts.map(account => {
    const said = sayingOf(account)
    const { textVersion, start, end } = said?.at ?? { textVersion: 0, start: 0, end: 0 }
    return {
      document: account.id,
      name: names.get(account.id) ?? '',
      says: said?.says ?? null,
      place: said && { textVersion, start, end },
      quote: said && account.text.slice(start, end),
    }
  })
  return { written, cells }
}
