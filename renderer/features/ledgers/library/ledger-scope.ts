import type { AskedSearch } from '../../../../main/contract/searches.ts'
import type { Desk } from '../../library/desk.ts'
import { askedOf } from '../../search/asked.ts'

/** Which documents a ledger over the library is of: those of a search or, without words, of a view. */
export type LedgerScope = Pick<AskedSearch, 'query' | 'any' | 'filters' | 'spellings'>

/** The documents of a view: of an event, a tag, or all. */
export const scopeOfView = (view: AskedSearch['filters']['view']): LedgerScope => ({
  query: '',
  any: false,
  filters: view === undefined || view.kind === 'all' ? {} : { view },
  spellings: true,
})

/** The documents that are in the list: those found, or those of the view. */
export function scopeOfDesk(desk: Desk): LedgerScope {
  if (desk.query.trim() === '') return scopeOfView(desk.view)
  const { query, any, filters, spellings } = askedOf(desk)
  return { query, any, filters, spellings }
}

/** Two scopes are of the same documents. */
export const isSameScope = (one: LedgerScope, other: LedgerScope): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
