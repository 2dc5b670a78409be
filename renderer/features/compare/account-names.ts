import type { Account } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { formatDocumentDate } from '../../ui/formats.ts'

/** Short names that tell the accounts of a comparison apart: the outlet, with its date or else its title where need be. */
export function nameAccounts(accounts: readonly Account[]): Map<number, string> {
  const outlet = (account: Account) => account.outlet ?? words.compare.untitledOutlet
  const dated = (account: Account) =>
    account.date === null ? outlet(account) : `${outlet(account)}, ${formatDocumentDate(account.date)}`
  const titled = (account: Account) => (account.outlet === null ? account.title : `${account.outlet}: ${account.title}`)
  return new Map(
    accounts.map(account => {
      const name = [outlet, dated, titled].find(naming => isOnly(accounts, account, naming)) ?? titled
      return [account.id, account.outlet === null ? titled(account) : name(account)]
    }),
  )
}

function isOnly(accounts: readonly Account[], account: Account, naming: (account: Account) => string): boolean {
  return accounts.every(other => other === account || naming(other) !== naming(account))
}

const colours = ['blue', 'orange', 'green', 'violet', 'teal', 'red']

/** The colour of an account by its place among the compared ones. */
export const accountColour = (index: number): string => `var(--tag-${colours[index % colours.length]})`
