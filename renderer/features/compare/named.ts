import type { Account } from '../../../main/contract/compare.ts'
import { type NamedStretch, namesAndDates } from '../../../main/text/names-and-dates.ts'
import type { TextRange } from '../reader/places.ts'

/** Names and dates of an account, in order. */
export type Named = readonly NamedStretch[]
export const noNames: Named = []

const known = new WeakMap<Account, Named>()

/** The names and dates of an account; each is read once. */
export function namedIn(account: Account): Named {
  const named = known.get(account) ?? namesAndDates(account.text, account.language)
  known.set(account, named)
  return named
}

/** Those that touch a stretch of the text. */
export function namedWithin(named: Named, { start, end }: TextRange): Named {
  let [low, high] = [0, named.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < named.length && (named[to]?.start ?? end) < end) to++
  return low === to ? noNames : named.slice(low, to)
}
