import { groupLinked } from '../distinct-wordings.ts'

/** What a person said of two figures, by their places in a list. */
export type HandPair = { kind: 'alike' | 'apart'; one: number; other: number }
export type HandGroup = { members: number[]; by: 'program' | 'person' }

/**
 * Groups of figures as the program made them (places in a list of `count`; what it grouped with nothing may be left out), with a person's word over them:
 * what measures alike is put together, then each figure joins the first part of its group in which nothing is apart from it.
 */
export function withHand(
  count: number,
  groups: readonly (readonly number[])[],
  hand: readonly HandPair[],
): HandGroup[] {
  const alike = hand.filter(({ kind }) => kind === 'alike')
  const apart = new Set(
    hand.filter(({ kind }) => kind === 'apart').flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]),
  )
  const isTied = new Set(alike.flatMap(({ one, other }) => [one, other]))
  const isGrouped = new Set([...groups.flat(), ...isTied])
  const links = groups.flatMap(group => group.slice(1).map((at): [number, number] => [group[0] ?? at, at]))
  const joined = groupLinked(count, [...links, ...alike.map(({ one, other }): [number, number] => [one, other])])
  return joined
    .filter(group => group.some(at => isGrouped.has(at)))
    .flatMap(group => {
      const parts: number[][] = []
      for (const at of group) {
        const part = parts.find(members => members.every(other => !apart.has(`${at} ${other}`)))
        if (part) part.push(at)
        else parts.push([at])
      }
      return parts.map(members => ({ members, by: handOf(members, alike) }))
    })
}

const handOf = (members: readonly number[], alike: readonly HandPair[]) =>
  alike.some(({ one, other }) => members.includes(one) && members.includes(other)) ? 'person' : 'program'
