import { expect, test } from 'vitest'
import type { ImportFile } from '../contract/imports.ts'
import { createCommitter } from './committer.ts'
import type { Outcome } from './store.ts'

const failed = (fileId: number): Outcome => ({ status: 'failed', fileId, reason: 'x' })
const fileOf = ({ fileId }: Outcome): ImportFile => ({
  id: fileId,
  path: '',
  state: 'failed',
  documentId: null,
  reason: 'x',
})

function makeCommitter() {
  const batches: number[][] = []
  const committed: number[] = []
  const committer = createCommitter({
    commit: async outcomes => {
      batches.push(outcomes.map(({ fileId }) => fileId))
      await new Promise(resolve => setImmediate(resolve))
      return outcomes.map(fileOf)
    },
    onCommitted: ({ id }) => committed.push(id),
    onFailure: error => {
      throw error
    },
  })
  return { committer, batches, committed }
}

test('everything added is committed in order, in batches, also after an empty drain', async () => {
  const { committer, batches, committed } = makeCommitter()
  await committer.drain()
  const ids = Array.from({ length: 200 }, (_, id) => id)
  for (const id of ids) committer.add(failed(id))
  await committer.drain()
  committer.add(failed(200))
  await committer.drain()
  expect(committed).toEqual([...ids, 200])
  expect(Math.max(...batches.map(batch => batch.length))).toBe(64)
})

test('a batch that fails gives back what is lost, and nothing is committed after it', async () => {
  const lost: number[] = []
  let calls = 0
  const committer = createCommitter({
    commit: () => {
      calls++
      return Promise.reject(new Error('disk full'))
    },
    onCommitted: () => {},
    onFailure: (_error, outcomes) => lost.push(...outcomes.map(({ fileId }) => fileId)),
  })
  for (let id = 0; id < 130; id++) committer.add(failed(id))
  await committer.drain()
  expect(calls).toBe(1)
  expect(lost).toHaveLength(130)
})
