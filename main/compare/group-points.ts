import { weights } from './weights.ts'

/** A sentence of one of the accounts, both by their place. */
export type Place = { account: number; sentence: number }
/** Two sentences that say something alike, of different accounts, or a headline and its sentence. */
export type PlaceLink = {
  one: Place
  other: Place
  /** How alike they are, 0 to 1, and how much speaks for the link (see `evidenceOf`). */
  likeness: number
  evidence: number
  /** A person joined them. */
  isByHand?: boolean
}
/** A point: sentences on one matter, and the links that brought them together. */
export type Group = { places: Place[]; links: PlaceLink[] }

/**
 * Joins links to points, the most alike first. Two points are joined only while each account's sentences stay near each other,
 * so that a chain of links does not draw half an account into one point, and never where a person parted any two of their
 * sentences. What a person joined comes first, however far apart. Points of one account alone are none.
 */
export function groupPoints(
  links: readonly PlaceLink[],
  isApart: (one: Place, other: Place) => boolean = () => false,
): Group[] {
  const groupOf = new Map<string, Group>()
  const keyOf = ({ account, sentence }: Place) => `${account}:${sentence}`
  for (const link of [...links].sort(compareLinks)) {
    const left = groupOf.get(keyOf(link.one)) ?? { places: [link.one], links: [] }
    const right = groupOf.get(keyOf(link.other)) ?? { places: [link.other], links: [] }
    if (left !== right && !link.isByHand && !mayJoin(left, right, isApart)) continue
    left.links.push(link)
    if (left === right) continue
    left.places.push(...right.places)
    left.links.push(...right.links)
    for (const place of left.places) groupOf.set(keyOf(place), left)
  }
  return [...new Set(groupOf.values())].filter(({ places }) => new Set(places.map(({ account }) => account)).size > 1)
}

function compareLinks(one: PlaceLink, other: PlaceLink): number {
  return (
    Number(other.isByHand ?? false) - Number(one.isByHand ?? false) ||
    other.evidence - one.evidence ||
    one.one.account - other.one.account ||
    one.one.sentence - other.one.sentence ||
    one.other.account - other.other.account ||
    one.other.sentence - other.other.sentence
  )
}

function mayJoin(left: Group, right: Group, isApart: (one: Place, other: Place) => boolean): boolean {
  return staysTogether(left, right) && !left.places.some(one => right.places.some(other => isApart(one, other)))
}

function staysTogether(left: Group, right: Group): boolean {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const { account, sentence } of [...left.places, ...right.places]) {
    first.set(account, Math.min(first.get(account) ?? sentence, sentence))
    last.set(account, Math.max(last.get(account) ?? sentence, sentence))
  }
  return [...first].every(([account, from]) => (last.get(account) ?? from) - from < weights.spread)
}

/** Puts points, and the places in them, into the order of the accounts as given, then of their sentences. */
export function orderPoints(groups: readonly Group[], given: (account: number) => number): Group[] {
  const order = (one: Place, other: Place) => given(one.account) - given(other.account) || one.sentence - other.sentence
  return groups
    .map(({ places, links }) => ({ links, places: [...places].sort(order) }))
    .sort((one, other) => compareGroups(one, other, order))
}

function compareGroups(one: Group, other: Group, order: (one: Place, other: Place) => number): number {
  for (const [at, place] of one.places.entries()) {
    const against = other.places[at]
    const difference = against ? order(place, against) : 0
    if (difference !== 0) return difference
  }
  return one.places.length - other.places.length
}
