import { expect, it } from 'vitest'
import { groupLinked } from './distinct-wordings.ts'

it('puts together what is linked, directly or through others', () => {
  expect(
    groupLinked(6, [
      [4, 5],
      [0, 3],
      [3, 5],
    ]),
  ).toEqual([[0, 3, 4, 5], [1], [2]])
})
