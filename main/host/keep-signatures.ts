import { setTimeout as wait } from 'node:timers/promises'
import { CollateError } from '../contract/failure.ts'
import type { AbortSignalLike } from '../contract/method.ts'
import type { Threads } from './threads.ts'

export type KeptSignatures = {
  /** Resolves when every text has its signature; begins at once. Fails: cancelled, or as a thread does. */
  prepare(signal: AbortSignalLike): Promise<void>
  /** Ends the work after the texts under way; the rest is taken up when the library is opened again. */
  stop(): Promise<void>
}

/** How long after documents came in, or a library was opened, their wording is read, ms: until then others have the computer. */
const quiet = 2000
/** So long after a search, ms, the background stands still; it looks so often whether that is over. */
const pauseOfSearches = 600
const step = 100

/**
 * Signs texts that have no signature, in the background: the compute thread makes a few signatures, the writer keeps them, and so on
 * until none is left; then, in the same way, finds what is nearly the same. `log` gets a line where that fails; it is tried again with the next change.
 */
export function keepSignatures(
  { compute, read, writer, searchedAt }: Threads,
  log: (line: string) => void,
): KeptSignatures {
  let isStopped = false
  /** Calls that wait for the end of it. */
  let hurried = 0
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let pairing: Promise<void> | undefined

  /** While someone types into the search box, the computer is theirs. */
  async function untilNobodySearches() {
    while (!isStopped && hurried === 0 && performance.now() - searchedAt() < pauseOfSearches) await wait(step)
  }
  async function signAll() {
    // The compute thread starts with its first call: not for nothing.
    if ((await read('similar.status', {})).waiting === 0) return
    while (!isStopped && (hurried > 0 || timer === undefined)) {
      await untilNobodySearches()
      const signed = await compute.call('thread.sign', null)
      if (signed.length === 0) return
      await writer.call('thread.keepSignatures', signed)
    }
  }
  /** What is nearly the same as a text is looked for when all are signed; nobody waits for it. */
  async function pairAll() {
    if ((await read('similar.status', {})).unpaired === 0) return
    const isWanted = () => !isStopped && timer === undefined
    while (isWanted() && (await writer.call('thread.mergeMarks', null))) await untilNobodySearches()
    while (isWanted()) {
      await untilNobodySearches()
      const paired = await compute.call('thread.pair', null)
      if (paired.length === 0) return
      await writer.call('thread.keepPairs', paired)
    }
  }
  function begin(): Promise<void> {
    running ??= signAll().finally(() => {
      running = undefined
    })
    return running
  }
  function beginLater() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      pairing = (pairing ?? Promise.resolve()).then(begin).then(pairAll)
      pairing = pairing.catch(error => log(`signatures: ${error instanceof CollateError ? error.code : 'failed'}`))
    }, quiet)
    timer.unref()
  }
  const stopListening = writer.on('library.changed', ({ kinds }) => {
    if (kinds.includes('documents') || kinds.includes('index')) beginLater()
  })
  beginLater()

  return {
    async prepare(signal) {
      hurried++
      try {
        await begin()
        // What came in while the last round was under way.
        await begin()
      } finally {
        hurried--
      }
      if (signal.aborted) throw new CollateError('cancelled', 'Cancelled.')
    },
    async stop() {
      isStopped = true
      stopListening()
      clearTimeout(timer)
      await Promise.all([running?.catch(() => {}), pairing])
    },
  }
}
