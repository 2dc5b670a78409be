import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, Built, Order } from './peer-child.ts'
import type { QueryKind } from './peers/peer.ts'
import { reportsBetween, wordsOf } from './reports.ts'

/** One engine in a process of its own, so that its memory and its garbage are its own. */
export type PeerProcess = {
  /** Makes reports 1 to `reports` findable. Throws where the engine fails, does not find, or its process dies. */
  build(reports: number): Promise<Built>
  /** Asks queries one after the other: the ms each took, and how many found something. */
  ask(kind: QueryKind, queries: readonly (readonly string[])[]): Promise<{ times: number[]; found: number }>
  close(): Promise<void>
}

/** Engines that keep everything on the heap need more of it than Node gives by itself. The same for all. */
const heapLimitMB = 12_288
/** So many reports are made at a time, here and not in the engine's process: their making weighs neither time nor memory there. */
const batchSize = 500

/** Starts a process for one engine, with a folder of its own under the system's temporary folder. */
export function startPeer(peer: string): PeerProcess {
  const folder = mkdtempSync(join(tmpdir(), `collate-bench-${peer}-`))
  const child = fork(join(import.meta.dirname, 'peer-child.ts'), [], {
    execArgv: [`--max-old-space-size=${heapLimitMB}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const clear = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clear)

  async function ask(kind: QueryKind, queries: readonly (readonly string[])[]) {
    const answer = await send(child, { order: 'ask', kind, queries })
    if (!('asked' in answer)) throw new Error(`${peer} gave the wrong answer.`)
    return answer.asked
  }
  return {
    async build(reports) {
      await send(child, { order: 'open', peer, folder })
      for (let first = 1; first <= reports; first += batchSize) {
        const batch = reportsBetween(first, Math.min(reports, first + batchSize - 1))
        await send(child, { order: 'add', reports: batch })
      }
      const answer = await send(child, { order: 'finish' })
      if (!('built' in answer)) throw new Error(`${peer} gave the wrong answer.`)
      const { found } = await ask('threeAll', [longestWords(reports)])
      if (found === 0) throw new Error('It does not find the last report by its own words.')
      return answer.built
    },
    ask,
    async close() {
      process.off('exit', clear)
      child.kill('SIGKILL')
      await ended
      clear()
    },
  }
}

/** The three longest words of a report: hardly in any other. */
function longestWords(id: number): string[] {
  return [...new Set(wordsOf(id))].sort((one, other) => other.length - one.length).slice(0, 3)
}

function send(child: ChildProcess, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('Its process ended, most likely for want of memory.'))
    child.once('exit', onExit)
    child.once('message', (answer: Answer) => {
      child.off('exit', onExit)
      if ('failed' in answer) reject(new Error(answer.failed))
      else resolve(answer)
    })
    child.send(order)
  })
}
