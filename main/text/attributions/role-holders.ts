import type { Named } from '../names/named.ts'

/** One person of whom the text says once that he is the minister; two of the same role are told apart by nobody. */
export type RoleHolders = ReadonlyMap<string, { key: string; full: string } | null>

/** Longest apposition that is looked at, in code units. */
const longestApposition = 60

/** Who in a text has which role, by its noun in small letters: minister Ivan Orlov; Ivan Orlov, the minister. */
export function roleHolders(text: string, names: readonly Named[]): RoleHolders {
  const holders = new Map<string, { key: string; full: string } | null>()
  for (const { kind, key, full, start, end } of names) {
    if (kind !== 'person') continue
    for (const role of [roleBefore(text, start), roleBehind(text, end)]) {
      if (role === null) continue
      const known = holders.get(role)
      holders.set(role, known === undefined || known?.key === key ? { key, full } : null)
    }
  }
  return holders
}

/** The noun before a name, with no sign between; with a capital too: President Orlov. */
function roleBefore(text: string, start: number): string | null {
  if (text[start - 1] !== ' ') return null
  const before = text.slice(Math.max(0, start - 30), start - 1)
  const word = /^[^\p{L}-]*([\p{L}-]{4,})$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[1]?.toLowerCase()
  return word && !notRoles.test(word) ? word : null
}

/** The noun of the apposition: Ivan Orlov, the country’s interior minister, … */
function roleBehind(text: string, end: number): string | null {
  const apposition = /^,\s([^,.;:—–]{4,60}?)(?=,|\s(?:of|for|at|from|in|who)\s|[.;])/u.exec(
    text.slice(end, end + longestApposition + 4),
  )
  const word = /([\p{L}-]{4,})$/u.exec(apposition?.[1] ?? '')?.[1]
  return word && word === word.toLowerCase() && !notRoles.test(word) ? word : null
}

const notRoles =
  /^(?:when|with|from|that|than|then|this|said|says|told|saying|adding|while|where|which|like|over|after|before|under|against|former|about|into|called|when|whom|rival|также|после|перед|через|словам|сказал|заявил|заявила|сообщил|сообщила|отметил|отметила)$|ed$|ing$|ly$/
