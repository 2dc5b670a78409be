import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, Order } from './peer-child.ts'
import type { QueryKind } from './peers/peer.ts'

/** What building an index took: ms, bytes of peak resident memory of the whole process, bytes on disk. */
export type Built = { ms: number; peakMemory: number; disk: number; kinds: QueryKind[] }

/** One engine in a process of its own, so that its memory and its garbage are its own. */
export type PeerProcess = {
  /** Makes reports 1 to `reports` findable. Throws where the engine fails or its process dies. */
  build(reports: number): Promise<Built>
  /** Asks queries one after the other: the ms each took, and how many found something. */
  ask(kind: QueryKind, queries: readonly (readonly string[])[]): Promise<{ times: number[]; found: number }>
  close(): Promise<void>
}

/** Engines that keep everything on the heap need more of it than Node gives by itself. The same for all. */
const heapLimitMB = 12_288

/** Starts a process for one engine, with a folder of its own under the system's temporary folder. */
export function startPeer(peer: string): PeerProcess {
  const folder = mkdtempSync(join(tmpdir(), `collate-bench-${peer}-`))
  const child = fork(join(import.meta.dirname, 'peer-child.ts'), [], {
    execArgv: [`--max-old-space-size=${heapLimitMB}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const clear = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clear)
  return {
    async build(reports) {
      const answer = await send(child, { order: 'build', peer, folder, reports })
      if (!('built' in answer)) throw new Error(`${peer} gave the wrong answer.`)
      return answer.built
    },
    async ask(kind, queries) {
      const answer = await send(child, { order: 'ask', kind, queries })
      if (!('asked' in answer)) throw new Error(`${peer} gave the wrong answer.`)
      return answer.asked
    },
    async close() {
      process.off('exit', clear)
      child.kill('SIGKILL')
      await ended
      clear()
    },
  }
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
