import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWordCounts } from './library-terms.ts'
import { makeTestArchive } from './test-archive.ts'

let archive: ReturnType<typeof makeTestArchive>
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

it('counts the documents of a stem by the sampled ones, in its own language alone', () => {
  for (let id = 1; id <= 128; id++)
    archive.add({ text: id === 128 ? 'Two elections.' : 'An election.', language: 'en' })
  const { documents, holding } = createWordCounts(archive.db, 'en-GB')
  expect(documents).toBe(128)
  expect(holding('elect')).toBe(128)
  expect(holding('zyzzyva')).toBe(0)
  expect(createWordCounts(archive.db, 'ru').holding('elect')).toBe(0)
})
