import { setTimeout as wait } from 'node:timers/promises'
import { CollateError } from '../contract/failure.ts'
import type { AbortSignalLike } from '../contract/method.ts'
import type { Threads } from './threads.ts'

/** What is made of texts after an import has ended, in this order: what finds their wording, what they say, what is nearly the same. */
type WorkName = 'signatures' | 'ledgers' | 'pairs'
type Work = {
  /** Asked first, because the compute thread starts with its first call: not for nothing. */
  isWaiting(): Promise<boolean>
  /** Each does a small piece until it answers that nothing is left; then the next. */
  pieces: readonly (() => Promise<boolean>)[]
}

export type KeptBackground = {
  /** Resolves when none of this work is left; begins at once. Fails: cancelled, or as a thread does. */
  prepare(name: WorkName, signal: AbortSignalLike): Promise<void>
  /** Ends the work after the texts under way; the rest is taken up when the library is opened again. */
  stop(): Promise<void>
}

/** How long after documents came in, or a library was opened, their texts are read, ms: until then others have the computer. */
const quiet = 2000
/** So long after a search, ms, the background stands still; it looks so often whether that is over. */
const pauseOfSearches = 600
const step = 100

/**
 * Does what is left to do of texts, in the background: the compute thread makes a little, the writer keeps it, and so on until nothing
 * is left. `log` gets a line where that fails; it is tried again with the next change.
 */
export function keepBackground(threads: Threads, log: (line: string) => void): KeptBackground {
  const { writer, searchedAt } = threads
  const works = worksOf(threads)
  const names = Object.keys(works) as WorkName[]
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  /** Calls that wait for the end of a work. */
  const hurried: Record<WorkName, number> = { signatures: 0, ledgers: 0, pairs: 0 }
  const running: Partial<Record<WorkName, Promise<void>>> = {}
  let round: Promise<void> = Promise.resolve()

  const isWanted = (name: WorkName) => !isStopped && (hurried[name] > 0 || timer === undefined)
  /** While someone types into the search box, the computer is theirs. */
  async function untilNobodySearches(name: WorkName) {
    while (!isStopped && hurried[name] === 0 && performance.now() - searchedAt() < pauseOfSearches) await wait(step)
  }
  async function doAll(name: WorkName) {
    if (!(await works[name].isWaiting())) return
    for (const piece of works[name].pieces) {
      do {
        if (!isWanted(name)) return
        await untilNobodySearches(name)
      } while (await piece())
    }
  }
  function begin(name: WorkName): Promise<void> {
    running[name] ??= doAll(name).finally(() => {
      delete running[name]
    })
    return running[name]
  }
  function beginLater() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      for (const name of names) round = round.then(() => begin(name)).catch(error => tell(name, error))
    }, quiet)
    timer.unref()
  }
  const tell = (name: WorkName, error: unknown) =>
    log(`${name}: ${error instanceof CollateError ? error.code : 'failed'}`)
  const stopListening = writer.on('library.changed', ({ kinds }) => {
    if (kinds.includes('documents') || kinds.includes('index')) beginLater()
  })
  beginLater()

  return {
    async prepare(name, signal) {
      hurried[name]++
      try {
        await begin(name)
        // What came in while the last round was under way.
        await begin(name)
      } finally {
        hurried[name]--
      }
      if (signal.aborted) throw new CollateError('cancelled', 'Cancelled.')
    },
    async stop() {
      isStopped = true
      stopListening()
      clearTimeout(timer)
      await Promise.all([round, ...Object.values(running).map(work => work.catch(() => {}))])
    },
  }
}

function worksOf({ compute, read, writer }: Threads): Record<WorkName, Work> {
  const sign = async () => {
    const signed = await compute.call('thread.sign', null)
    if (signed.length > 0) await writer.call('thread.keepSignatures', signed)
    return signed.length > 0
  }
  const analyse = async () => {
    const analysed = await compute.call('thread.analyse', null)
    if (analysed.length > 0) await writer.call('thread.keepAnalyses', analysed)
    return analysed.length > 0
  }
  const merge = () => writer.call('thread.mergeMarks', null)
  const pair = async () => {
    const paired = await compute.call('thread.pair', null)
    if (paired.length > 0) await writer.call('thread.keepPairs', paired)
    return paired.length > 0
  }
  return {
    signatures: { isWaiting: async () => (await read('similar.status', {})).waiting > 0, pieces: [sign] },
    ledgers: { isWaiting: async () => (await read('ledgers.status', {})).waiting > 0, pieces: [analyse] },
    pairs: { isWaiting: async () => (await read('similar.status', {})).unpaired > 0, pieces: [merge, pair] },
  }
}
