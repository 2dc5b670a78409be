import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { peers } from './peers/all.ts'
import type { Peer, QueryKind } from './peers/peer.ts'
import type { Report } from './reports.ts'

/** What the parent asks of a child that holds one engine. */
export type Order =
  | { order: 'open'; peer: string; folder: string }
  | { order: 'add'; reports: readonly Report[] }
  | { order: 'finish' }
  | { order: 'ask'; kind: QueryKind; queries: readonly (readonly string[])[] }

/** What building an index took: ms of the clock and of all threads' work, bytes of peak resident memory, bytes on disk. */
export type Built = { ms: number; cpuMs: number; peakMemory: number; disk: number; kinds: QueryKind[] }

/** Answers, in the order they were asked for. Times in ms. */
export type Answer =
  | { done: true }
  | { built: Built }
  | { asked: { times: number[]; found: number } }
  | { failed: string }

/** Where an engine needs longer than this (ms) for a set of queries, the rest of them is left out. */
const longestAsking = 15_000

let held: { peer: Peer; folder: string } | undefined
const spent = { ms: 0, cpuMs: 0 }

function opened() {
  if (!held) throw new Error('No engine was opened.')
  return held
}

/** Does a piece of the engine's work, and counts what it took. */
async function timed(work: () => void | Promise<void>): Promise<void> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  spent.ms += performance.now() - start
  const { user, system } = process.cpuUsage(before)
  spent.cpuMs += (user + system) / 1000
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.reduce(
    (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
    0,
  )
}

async function finish(): Promise<Answer> {
  const { peer, folder } = opened()
  await timed(() => peer.finish())
  const peakMemory = process.resourceUsage().maxRSS * 1024
  return { built: { ...spent, peakMemory, disk: sizeOf(folder), kinds: Object.keys(peer.asks) as QueryKind[] } }
}

async function ask(kind: QueryKind, queries: readonly (readonly string[])[]): Promise<Answer> {
  const query = opened().peer.asks[kind]
  if (!query) throw new Error(`This engine has no answer to "${kind}".`)
  const times: number[] = []
  let found = 0
  const begun = performance.now()
  for (const words of queries) {
    if (performance.now() - begun > longestAsking) break
    const start = performance.now()
    found += (await query(words)) > 0 ? 1 : 0
    times.push(performance.now() - start)
  }
  return { asked: { times, found } }
}

async function answer(order: Order): Promise<Answer> {
  if (order.order === 'finish') return finish()
  if (order.order === 'ask') return ask(order.kind, order.queries)
  if (order.order === 'add') {
    const { peer } = opened()
    peer.prepare?.(order.reports)
    await timed(() => peer.add(order.reports))
    return { done: true }
  }
  const open = await peers[order.peer]?.load()
  if (!open) throw new Error(`There is no engine "${order.peer}".`)
  held = { peer: await open(order.folder), folder: order.folder }
  return { done: true }
}

process.on('message', async (order: Order) => {
  try {
    process.send?.(await answer(order))
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
})
