import { expect, test } from 'vitest'
import { msLeft, withNews } from './work-progress.ts'

const news = (done: number, total: number) => ({ work: 'reindex', done, total }) as const

test('time left follows the pace since the work was first heard of', () => {
  const first = withNews(undefined, news(100, 1000), 5000)
  expect(first && msLeft(first, 5000)).toBeNull()
  const later = withNews(first, news(300, 1000), 9000)
  expect(later && msLeft(later, 9000)).toBe(14_000)
})

test('work that is over is forgotten, and work that begins anew is new', () => {
  const first = withNews(undefined, news(500, 1000), 0)
  expect(withNews(first, news(1000, 1000), 9000)).toBeUndefined()
  expect(withNews(first, news(100, 1000), 9000)).toEqual({ done: 100, total: 1000, heardAt: 9000, doneThen: 100 })
})
