import { expect, test } from 'vitest'
import { rewordedRanges } from './reworded-ranges.ts'

test('of two wordings the words are marked that the other has not', () => {
  const text = 'We counted until five, and then again'
  const marked = rewordedRanges(text, 'We counted until FIVE and then again.').map(([start, end]) =>
    text.slice(start, end),
  )
  expect(marked).toEqual([])
  const other = rewordedRanges(text, 'We counted until four and then stopped')
  expect(other.map(([start, end]) => text.slice(start, end))).toEqual(['five', 'again'])
})
