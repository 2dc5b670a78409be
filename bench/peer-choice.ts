import { type Given, WrongUse } from './benchmark.ts'
import { peers } from './peers/all.ts'

/** The engines asked for with `--peers one,two`, by default all. Throws WrongUse for one there is not. */
export function chosenPeers(given: Given): string[] {
  const names = given.options.peers?.split(',') ?? Object.keys(peers)
  const unknown = names.find(name => !Object.hasOwn(peers, name))
  if (unknown === undefined) return names
  throw new WrongUse(`There is no engine "${unknown}". There are ${Object.keys(peers).join(', ')}.`)
}

/** The engines in a new order for each round, so that none is always first. */
export function inTurn<T>(names: readonly T[], round: number): T[] {
  const start = round % names.length
  return [...names.slice(start), ...names.slice(0, start)]
}
