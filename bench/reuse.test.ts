import { expect, it } from 'vitest'
import { reuse } from './reuse.ts'

it('finds nine in ten copied words at 20 edits in a hundred, and hardly any other', async () => {
  const figures = await reuse.run({ options: { copies: '4' }, operands: [] }, () => {})
  expect(figures['collate.precision20']).toBeGreaterThan(0.95)
  expect(figures['collate.recall20']).toBeGreaterThan(0.9)
  expect(figures['collate.recall0']).toBeGreaterThan(0.99)
  expect(figures['collate.unrelatedWordsPerPair']).toBeLessThan(10)
})
