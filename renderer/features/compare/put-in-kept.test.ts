import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { putInKept } from './put-in-kept.ts'

const key = ['comparisons.get', { id: 7 }]

it('is not taken back by an answer that was asked for before', async () => {
  const queries = new QueryClient()
  queries.setQueryData(key, { id: 7, draft: 'old' })
  let answer: (kept: unknown) => void = () => undefined
  const asking = queries.fetchQuery({ queryKey: key, queryFn: () => new Promise(resolve => (answer = resolve)) })
  asking.catch(() => undefined)
  let written: () => void = () => undefined
  const putting = putInKept(queries, 7, { draft: 'new' }, new Promise<void>(resolve => (written = resolve)))
  answer({ id: 7, draft: 'old' })
  await asking.catch(() => undefined)
  await Promise.resolve()
  written()
  await putting
  expect(queries.getQueryData(key)).toEqual({ id: 7, draft: 'new' })
  expect(queries.getQueryState(key)?.isInvalidated).toBe(true)
})

it('changes nothing where the comparison is not held', async () => {
  const queries = new QueryClient()
  await putInKept(queries, 7, { draft: 'new' }, Promise.resolve())
  expect(queries.getQueryData(key)).toBeUndefined()
})
