/** A sentence of one of the accounts, both by their place. */
export type Place = { account: number; sentence: number }
/** Two sentences of different accounts that say something alike. */
export type PlaceLink = { one: Place; other: Place; score: number }
/** A point: sentences on one matter. `score` is the mean likeness of those linked. */
export type Group = { score: number; places: Place[] }

/** Sentences of one account in one point stand at most this many apart: a point is a matter told in one go. */
const widestSpread = 3

type Growing = { places: Place[]; scores: number[] }

/**
 * Joins links to points, the most alike first. Two points are joined only while each account's sentences stay near each other,
 * so that a chain of links does not draw half an account into one point.
 */
export function groupPoints(links: readonly PlaceLink[]): Group[] {
  const groupOf = new Map<string, Growing>()
  const keyOf = ({ account, sentence }: Place) => `${account}:${sentence}`
  const sorted = [...links].sort((one, other) => other.score - one.score || comparePlaces(one, other))
  for (const { one, other, score } of sorted) {
    const left = groupOf.get(keyOf(one)) ?? { places: [one], scores: [] }
    const right = groupOf.get(keyOf(other)) ?? { places: [other], scores: [] }
    if (left !== right && !staysTogether(left, right)) continue
    const joined =
      left === right ? left : { places: [...left.places, ...right.places], scores: [...left.scores, ...right.scores] }
    joined.scores.push(score)
    for (const place of joined.places) groupOf.set(keyOf(place), joined)
  }
  return [...new Set(groupOf.values())].map(({ places, scores }) => ({
    places,
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  }))
}

function comparePlaces(one: PlaceLink, other: PlaceLink): number {
  return (
    one.one.account - other.one.account ||
    one.one.sentence - other.one.sentence ||
    one.other.account - other.other.account ||
    one.other.sentence - other.other.sentence
  )
}

function staysTogether(left: Growing, right: Growing): boolean {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const { account, sentence } of [...left.places, ...right.places]) {
    first.set(account, Math.min(first.get(account) ?? sentence, sentence))
    last.set(account, Math.max(last.get(account) ?? sentence, sentence))
  }
  return [...first].every(([account, from]) => (last.get(account) ?? from) - from < widestSpread)
}

/** Puts points, and the places in them, into the order of the accounts as given, then of their sentences. */
export function orderPoints(groups: readonly Group[], given: (account: number) => number): Group[] {
  const order = (one: Place, other: Place) => given(one.account) - given(other.account) || one.sentence - other.sentence
  return groups
    .map(({ score, places }) => ({ score, places: [...places].sort(order) }))
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
