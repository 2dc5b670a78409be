import { type Benchmark, type Figures, wholeNumber } from './benchmark.ts'
import { median } from './middle.ts'
import type { Built } from './peer-child.ts'
import { chosenPeers, inTurn } from './peer-choice.ts'
import { startPeer } from './peer-process.ts'
import { peers } from './peers/all.ts'

const megabyte = 1024 * 1024
/** No further round is begun that would end after this many ms. */
const timeForRounds = 9 * 60_000

/** Builds one engine's index in a process of its own; undefined, with a remark, where it cannot. */
async function buildOnce(name: string, docs: number, say: (line: string) => void): Promise<Built | undefined> {
  if (docs > (peers[name]?.mostReports ?? 0)) return undefined
  const process = startPeer(name)
  try {
    const built = await process.build(docs)
    say(
      `  ${name}: ${(built.ms / docs).toFixed(3)} ms per document, ${Math.round(built.peakMemory / megabyte)} MB at most`,
    )
    return built
  } catch (error) {
    say(`  ${name}: not measured. ${error instanceof Error ? error.message : ''}`)
    return undefined
  } finally {
    await process.close()
  }
}

function figuresOf(name: string, docs: number, rounds: readonly Built[]): Figures {
  if (rounds.length === 0) return {}
  const disk = median(rounds.map(built => built.disk))
  return {
    [`${name}.msPerDocument`]: median(rounds.map(built => built.ms)) / docs,
    [`${name}.cpuMsPerDocument`]: median(rounds.map(built => built.cpuMs)) / docs,
    [`${name}.peakMemoryMB`]: median(rounds.map(built => built.peakMemory)) / megabyte,
    ...(disk > 0 && { [`${name}.diskKBPerDocument`]: disk / docs / 1024 }),
  }
}

/**
 * From text in memory to committed and findable. `msPerDocument` is time by the clock, `cpuMsPerDocument` the work of all threads
 * together, which says more on a machine that is busy with other things; `peakMemoryMB` is the peak resident memory of the whole
 * process, Node's own some 50 MB included. Reports are made outside, and reach the process 500 at a time.
 */
export const indexSpeed: Benchmark = {
  options: {
    docs: 'how many synthetic reports (5000)',
    rounds: 'how often each engine is measured, in turn; the median counts (3)',
    peers: 'only these engines, with commas between',
  },
  operands: [],
  async run(given, say) {
    const docs = wholeNumber(given, 'docs', 5000)
    const rounds = wholeNumber(given, 'rounds', 3)
    const names = chosenPeers(given)
    const results = new Map<string, Built[]>(names.map(name => [name, []]))
    const begun = performance.now()
    for (let round = 0; round < rounds; round++) {
      const soFar = performance.now() - begun
      if (round > 0 && (soFar / round) * (round + 1) > timeForRounds) {
        say(`Stopped after ${round} of ${rounds} rounds: another would take too long.`)
        break
      }
      say(`Round ${round + 1} of ${rounds}, ${docs} reports`)
      for (const name of inTurn(names, round)) {
        const built = await buildOnce(name, docs, say)
        if (built) results.get(name)?.push(built)
      }
    }
    return Object.assign({}, ...names.map(name => figuresOf(name, docs, results.get(name) ?? []))) as Figures
  },
}
