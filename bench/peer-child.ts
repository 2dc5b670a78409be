import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { peers } from './peers/all.ts'
import type { Peer, QueryKind } from './peers/peer.ts'
import { reportsBetween, wordsOf } from './reports.ts'

/** What the parent asks of a child that holds one engine. */
export type Order =
  | { order: 'build'; peer: string; folder: string; reports: number }
  | { order: 'ask'; kind: QueryKind; queries: readonly (readonly string[])[] }

/** Answers, in the order they were asked for. Times in ms, sizes in bytes. */
export type Answer =
  | { built: { ms: number; peakMemory: number; disk: number; kinds: QueryKind[] } }
  | { asked: { times: number[]; found: number } }
  | { failed: string }

/** So many reports are made at a time: their making is not timed, and they never weigh much in the memory measured. */
const batchSize = 500
/** Where an engine needs longer than this (ms) for a set of queries, the rest of them is left out. */
const longestAsking = 15_000
let held: Peer | undefined

async function build(order: Extract<Order, { order: 'build' }>): Promise<Answer> {
  const open = await peers[order.peer]?.load()
  if (!open) throw new Error(`There is no engine "${order.peer}".`)
  const peer = await open(order.folder)
  held = peer
  let ms = 0
  for (let first = 1; first <= order.reports; first += batchSize) {
    const reports = reportsBetween(first, Math.min(order.reports, first + batchSize - 1))
    peer.prepare?.(reports)
    const start = performance.now()
    await peer.add(reports)
    ms += performance.now() - start
  }
  const start = performance.now()
  await peer.finish()
  ms += performance.now() - start
  const peakMemory = process.resourceUsage().maxRSS * 1024
  await proveFindable(peer, order.reports)
  return { built: { ms, peakMemory, disk: sizeOf(order.folder), kinds: Object.keys(peer.asks) as QueryKind[] } }
}

/** Throws unless the last report is found by three of its own words. */
async function proveFindable(peer: Peer, last: number): Promise<void> {
  const words = [...new Set(wordsOf(last))].sort((one, other) => other.length - one.length)
  const found = await peer.asks.threeAll?.(words.slice(0, 3))
  if (found === 0) throw new Error('The last report cannot be found by its own words.')
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.reduce(
    (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
    0,
  )
}

async function ask(order: Extract<Order, { order: 'ask' }>): Promise<Answer> {
  const query = held?.asks[order.kind]
  if (!query) throw new Error(`This engine has no answer to "${order.kind}".`)
  const times: number[] = []
  let found = 0
  const begun = performance.now()
  for (const words of order.queries) {
    if (performance.now() - begun > longestAsking) break
    const start = performance.now()
    found += (await query(words)) > 0 ? 1 : 0
    times.push(performance.now() - start)
  }
  return { asked: { times, found } }
}

process.on('message', async (order: Order) => {
  try {
    process.send?.(order.order === 'build' ? await build(order) : await ask(order))
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
})
