import { type Benchmark, type Figures, type Given, WrongUse, wholeNumber } from './benchmark.ts'
import { median, quantile } from './middle.ts'
import type { Built } from './peer-child.ts'
import { chosenPeers, inTurn } from './peer-choice.ts'
import { type PeerProcess, startPeer } from './peer-process.ts'
import { peers } from './peers/all.ts'
import { type QueryKind, queryKinds } from './peers/peer.ts'
import { queriesOf } from './queries.ts'

/** No further round is begun that would end after so long (ms), building included: on a busy machine one alone may take five minutes. */
const timeForRounds = 9 * 60_000

type Ready = { name: string; process: PeerProcess; built: Built; docs: number }
type Say = (line: string) => void

/** Builds an engine's index; where it does not survive that, one of half as many reports, and so on. */
async function makeReady(name: string, wanted: number, say: Say): Promise<Ready | undefined> {
  for (let docs = Math.min(wanted, peers[name]?.mostReports ?? 0); docs >= 1; docs = Math.floor(docs / 2)) {
    const process = startPeer(name)
    try {
      const built = await process.build(docs)
      say(`  ${name}: ${docs} reports in ${Math.round(built.ms / 1000)} s`)
      return { name, process, built, docs }
    } catch (error) {
      say(`  ${name}: not with ${docs} reports. ${error instanceof Error ? error.message : ''}`)
      await process.close()
    }
  }
  return undefined
}

type Measured = { name: string; kind: QueryKind; times: number[]; found: number }

/** One round of one kind: the same queries for every engine, after some others that only warm it up. */
async function measureKind(
  kind: QueryKind,
  ready: readonly Ready[],
  count: number,
  round: number,
  say: Say,
): Promise<Measured[]> {
  const able = ready.filter(({ built }) => built.kinds.includes(kind))
  const seed = 1000 * round + queryKinds.indexOf(kind)
  const measured: Measured[] = []
  for (const { name, process, docs } of able) {
    await process.ask(kind, queriesOf(kind, docs, Math.ceil(count / 10), seed + 500))
    const asked = await process.ask(kind, queriesOf(kind, docs, count, seed))
    if (asked.times.length < count) say(`  ${name}: only ${asked.times.length} of ${count} queries, for want of time`)
    measured.push({ name, kind, ...asked })
  }
  return measured
}

function figuresOf(ready: Ready, docs: number, measured: readonly Measured[]): Figures {
  const own = measured.filter(({ name }) => name === ready.name)
  const figures: Figures = ready.docs < docs ? { [`${ready.name}.documents`]: ready.docs } : {}
  for (const kind of queryKinds) {
    const rounds = own.filter(one => one.kind === kind).map(({ times }) => times)
    if (rounds.length === 0) continue
    figures[`${ready.name}.${kind}.medianMs`] = median(rounds.map(median))
    figures[`${ready.name}.${kind}.p99Ms`] = median(rounds.map(times => quantile(times, 0.99)))
  }
  return figures
}

/** The kinds asked for with `--kinds one,two`, by default all. Throws WrongUse for one there is not. */
function chosenKinds(given: Given): QueryKind[] {
  const names = given.options.kinds?.split(',') ?? queryKinds
  return names.map(name => {
    const kind = queryKinds.find(one => one === name)
    if (kind === undefined) throw new WrongUse(`There is no kind "${name}". There are ${queryKinds.join(', ')}.`)
    return kind
  })
}

/** A page of 20 results for queries drawn from the reports' own words, each engine in a process of its own, in turn. */
export const querySpeed: Benchmark = {
  options: {
    docs: 'how many synthetic reports (20000)',
    rounds: 'how often, each time with new queries; the median of the rounds counts (3)',
    queries: 'how many of each kind in a round (200)',
    peers: 'only these engines, with commas between',
    kinds: 'only these kinds of query, with commas between',
  },
  operands: [],
  async run(given, say) {
    const docs = wholeNumber(given, 'docs', 20_000)
    const rounds = wholeNumber(given, 'rounds', 3)
    const count = wholeNumber(given, 'queries', 200, 10)
    const kinds = chosenKinds(given)
    const begun = performance.now()
    say(`Building ${docs} reports`)
    const made = await Promise.all(chosenPeers(given).map(name => makeReady(name, docs, say)))
    const ready = made.filter(one => one !== undefined)
    const measured: Measured[] = []
    try {
      const built = performance.now()
      for (let round = 0; round < rounds; round++) {
        const oneMore = round > 0 ? (performance.now() - built) / round : 0
        if (performance.now() - begun + oneMore > timeForRounds && round > 0) {
          say(`Stopped after ${round} of ${rounds} rounds: another would take too long.`)
          break
        }
        for (const kind of kinds) {
          say(`Round ${round + 1} of ${rounds}: ${kind}`)
          measured.push(...(await measureKind(kind, inTurn(ready, round), count, round + 1, say)))
        }
      }
    } finally {
      await Promise.all(ready.map(({ process }) => process.close()))
    }
    return Object.assign({}, ...ready.map(one => figuresOf(one, docs, measured))) as Figures
  },
}
