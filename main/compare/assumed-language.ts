import { tokenise } from '../text/tokenise.ts'
import type { AccountText } from './read-account.ts'

/** So many words at the beginning of a text are looked at, and this share of the different ones is met in a text of its language. */
const looked = 400
const leastShared = 0.08

/**
 * Accounts whose language is not known, because they are short or mixed, in that of the account with which they share most of their
 * words: else the same sentence would be set against itself as if across two languages, by the little that languages share. Where
 * hardly a word is shared, the language stays unknown.
 */
export function withAssumedLanguages(accounts: readonly AccountText[]): readonly AccountText[] {
  const known = accounts.filter(({ language }) => language !== null)
  if (known.length === accounts.length || known.length === 0) return accounts
  const words = new Map(known.map(account => [account, wordsOf(account)]))
  return accounts.map(account => {
    if (account.language !== null) return account
    const own = wordsOf(account)
    const shares = known.map(other => ({ other, share: shareIn(own, words.get(other)) }))
    const nearest = shares.reduce((best, next) => (next.share > best.share ? next : best))
    return nearest.share < leastShared ? account : { ...account, language: nearest.other.language }
  })
}

function wordsOf({ text }: AccountText): ReadonlySet<string> {
  const words = tokenise(text.slice(0, looked * 10)).map(({ term }) => term)
  return new Set(words.slice(0, looked).filter(term => /\p{L}/u.test(term)))
}

function shareIn(own: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): number {
  const shared = [...own].filter(word => other.has(word)).length
  return shared / Math.max(1, own.size)
}
