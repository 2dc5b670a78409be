import type { Comparison } from '../../../main/contract/compare.ts'
import type { Ledgers } from '../../../main/contract/ledgers.ts'
import type { ChosenPassage } from '../compare/chosen-passage.ts'
import { stretchesIn } from '../compare/hand.ts'
import type { CellDraft } from './claim-form.ts'
import { isAttributed } from './one-source.ts'

/** With what a new claim begins: words, and for each account what it is suggested to do with it, and where. */
export type Beginning = { written: string; cells: (CellDraft & { name: string; quote: string | null })[] }
type Place = { document: number; textVersion: number; start: number; end: number }

/** Written by hand: nothing is suggested. */
export const byHand = (comparison: Comparison, names: ReadonlyMap<number, string>): Beginning =>
  beginningAt(comparison, names, undefined, '', [])

/** From a chosen passage, and what is joined with it where it stands in a point. */
export function fromPassage(
  comparison: Comparison,
  names: ReadonlyMap<number, string>,
  ledgers: Ledgers | undefined,
  passage: ChosenPassage,
  point: number | null,
): Beginning {
  const account = comparison.accounts.find(({ id }) => id === passage.account)
  if (!account) return byHand(comparison, names)
  const { start, end } = passage
  const own: Place = { document: account.id, textVersion: account.textVersion, start, end }
  const others =
    point === null ? [] : comparison.accounts.flatMap(({ id }) => stretchesIn(comparison, point, id).slice(0, 1))
  const written = account.text.slice(start, end).replace(/\s+/g, ' ')
  const begun = beginningAt(comparison, names, ledgers, written, [own, ...others])
  const isDifferent = (id: number) =>
    comparison.differences.some(
      one =>
        one.point === point &&
        one.document === id &&
        one.ranges.some(({ kind, against }) => telling.has(kind) && against.includes(own.document)),
    )
  const cells = begun.cells.map(cell =>
    cell.document !== own.document && isDifferent(cell.document) ? { ...cell, says: 'different' as const } : cell,
  )
  return { written, cells }
}

/** Words that make it another claim where the chosen account lacks them. */
const telling: ReadonlySet<string> = new Set(['number', 'negation'])

/** From places that say it, the first of each account: those of a group of figures, or of a quotation. */
export function beginningAt(
  { accounts }: Comparison,
  names: ReadonlyMap<number, string>,
  ledgers: Ledgers | undefined,
  written: string,
  places: readonly Place[],
): Beginning {
  const cells = accounts.map(({ id, text, textVersion }) => {
    const at = places.find(place => place.document === id && place.textVersion === textVersion)
    return {
      document: id,
      name: names.get(id) ?? '',
      says: at ? (isAttributed(ledgers, id, at) ? ('attributes' as const) : ('fact' as const)) : null,
      place: at ? { textVersion, start: at.start, end: at.end } : null,
      quote: at ? text.slice(at.start, at.end) : null,
    }
  })
  return { written, cells }
}
