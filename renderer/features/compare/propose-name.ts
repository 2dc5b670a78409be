import type { Account } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'

type Named = { id: number; name: string }

/** A name for a comparison: its accounts' event, or else the first title; numbered where another comparison has it. */
export function proposeName(
  accounts: readonly Pick<Account, 'title' | 'eventId'>[],
  events: readonly Named[],
  others: readonly { name: string }[],
): string {
  const eventId = accounts[0]?.eventId ?? null
  const event = accounts.every(account => account.eventId === eventId) && events.find(({ id }) => id === eventId)
  const name = (event ? event.name : accounts[0]?.title) || words.compare.unnamed
  const isTaken = (wanted: string) => others.some(other => other.name.toLowerCase() === wanted.toLowerCase())
  let numbered = name
  for (let number = 2; isTaken(numbered); number++) numbered = `${name} (${number})`
  return numbered
}
