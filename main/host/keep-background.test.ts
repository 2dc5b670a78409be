import { afterEach, expect, test } from 'vitest'
import { type KeptBackground, keepBackground } from './keep-background.ts'
import type { Threads } from './threads.ts'

let kept: KeptBackground | undefined
afterEach(() => kept?.stop())

const signal = { aborted: false, addEventListener() {} }

/** Threads with so many texts to sign and to analyse, that note what they are asked; `searches` says how often someone just searched. */
function fakeThreads(left: { sign: number; analyse: number }, searches = 0) {
  const asked: string[] = []
  const take = (name: 'sign' | 'analyse') => (left[name]-- > 0 ? [{}] : [])
  const call = async (method: string) => {
    asked.push(method)
    if (method === 'thread.sign') return take('sign')
    if (method === 'thread.analyse') return take('analyse')
    return method === 'thread.pair' ? [] : false
  }
  const read = async (method: string) =>
    method === 'ledgers.status' ? { waiting: left.analyse } : { waiting: left.sign, unpaired: 1 }
  const searchedAt = () => {
    if (searches-- <= 0) return Number.NEGATIVE_INFINITY
    asked.push('search')
    return performance.now()
  }
  // Only what the background asks of threads is there.
  const threads = { compute: { call }, writer: { call, on: () => () => {} }, read, searchedAt }
  return { asked, threads: threads as unknown as Threads }
}

const ended = (asked: readonly string[]) =>
  expect.poll(() => asked.at(-1), { timeout: 20_000, interval: 50 }).toBe('thread.pair')

test('texts are signed, then analysed, then looked at for near duplicates, each until nothing is left', async () => {
  const { asked, threads } = fakeThreads({ sign: 2, analyse: 1 })
  kept = keepBackground(threads, () => {})
  await ended(asked)
  expect(asked).toEqual([
    ...['thread.sign', 'thread.keepSignatures', 'thread.sign', 'thread.keepSignatures', 'thread.sign'],
    ...['thread.analyse', 'thread.keepAnalyses', 'thread.analyse', 'thread.mergeMarks', 'thread.pair'],
  ])
})

test('while someone searches nothing is begun', async () => {
  const { asked, threads } = fakeThreads({ sign: 0, analyse: 1 }, 3)
  kept = keepBackground(threads, () => {})
  await ended(asked)
  expect(asked.slice(0, 4)).toEqual(['search', 'search', 'search', 'thread.analyse'])
})

test('who waits for a work has it at once, also while someone searches, and no other is done for that', async () => {
  const { asked, threads } = fakeThreads({ sign: 1, analyse: 1 }, 100)
  kept = keepBackground(threads, () => {})
  await kept.prepare('ledgers', signal)
  expect(asked).toEqual(['thread.analyse', 'thread.keepAnalyses', 'thread.analyse'])
})

test('a work that fails is told of, and the next is done all the same', async () => {
  const { asked, threads } = fakeThreads({ sign: 1, analyse: 1 })
  const { call } = threads.compute
  const failing = async (method: string) => {
    if (method === 'thread.sign') throw new Error('words of a document')
    return (call as unknown as (method: string) => Promise<unknown>)(method)
  }
  const lines: string[] = []
  kept = keepBackground({ ...threads, compute: { call: failing } } as unknown as Threads, line => void lines.push(line))
  await ended(asked)
  expect(lines).toEqual(['signatures: failed'])
})
