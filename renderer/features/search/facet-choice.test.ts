import { expect, test } from 'vitest'
import { choiceOf, filterOf, nothingChosen, withExcluded, withIncluded, withoutValue } from './facet-choice.ts'

test('a value is included or excluded, never both', () => {
  const excluded = withExcluded({ include: ['Wire', 'Herald'], exclude: [] }, 'Wire', true)
  expect(excluded).toEqual({ include: ['Herald'], exclude: ['Wire'] })
  expect(withIncluded(excluded, ['Herald', 'Wire'])).toEqual({ include: ['Herald', 'Wire'], exclude: [] })
  expect(withExcluded(excluded, 'Wire', false)).toEqual({ include: ['Herald'], exclude: [] })
})

test('documents that have none can be chosen like any value', () => {
  expect(withoutValue(withExcluded(nothingChosen, null, true), null)).toEqual(nothingChosen)
})

test('nothing chosen is no filter', () => {
  expect(filterOf('tag', nothingChosen)).toEqual({ tag: undefined })
  expect(choiceOf(filterOf('tag', { include: [3], exclude: [] }), 'tag')).toEqual({ include: [3], exclude: [] })
})
