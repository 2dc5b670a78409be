import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countInTurn } from './count-in-turn.ts'

let asked: number[] = []
let atOnce = 0
let most = 0
/** What counting one takes, ms. */
let cost = 10
let isTyping = false
let counting: ReturnType<typeof countInTurn>
const counted = new Map<number, number>()

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  most = 0
  cost = 10
  isTyping = false
  counted.clear()
  counting = countInTurn({
    ids: () => [1, 2, 3],
    async count(id) {
      asked.push(id)
      most = Math.max(most, ++atOnce)
      await new Promise(resolve => setTimeout(resolve, cost))
      atOnce--
      if (id === 2) throw new Error('gone')
      return { total: id * 10, isAbout: false }
    },
    onCounted: (id, { total }) => void counted.set(id, total),
    isTyping: () => isTyping,
  })
})
afterEach(() => {
  counting.stop()
  vi.useRealTimers()
})

test('one is counted after another, and what fails holds up nothing', async () => {
  counting.touch()
  await vi.advanceTimersByTimeAsync(1000)
  expect([asked, most]).toEqual([[1, 2, 3], 1])
  expect([...counted]).toEqual([
    [1, 10],
    [3, 30],
  ])
})

test('many changes are one round, and where that is dear the next comes seconds later', async () => {
  cost = 200
  for (let change = 0; change < 40; change++) {
    counting.touch()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(3500)
  expect(asked).toHaveLength(6)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(6)
})

test('what is counted at once is counted again soon', async () => {
  counting.touch()
  await vi.advanceTimersByTimeAsync(550)
  counting.touch()
  await vi.advanceTimersByTimeAsync(650)
  expect(asked).toHaveLength(6)
})

test('nothing is counted while someone types', async () => {
  isTyping = true
  counting.touch()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual([])
  isTyping = false
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toEqual([1, 2, 3])
})

test('what was stopped counts no more', async () => {
  counting.touch()
  await vi.advanceTimersByTimeAsync(505)
  counting.stop()
  counting.touch()
  await vi.advanceTimersByTimeAsync(10_000)
  expect([asked, counted.size]).toEqual([[1], 0])
})
