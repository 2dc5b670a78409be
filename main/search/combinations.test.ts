import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byScript, cutToScripts, inEveryCombination } from './combinations.ts'

it('combines names within a script, unless they were written in several', () => {
  expect(byScript([['иван', 'ivan'], ['петров', 'petrov', 'petrow'], ['2']])).toEqual([
    [['иван'], ['петров'], ['2']],
    [['ivan'], ['petrov', 'petrow'], ['2']],
  ])
  expect(byScript([['иван', 'ivan'], ['петров']])).toEqual([[['иван'], ['петров']]])
  expect(byScript([['apple', 'apples'], ['яблоко']])).toEqual([[['apple', 'apples'], ['яблоко']]])
  expect(byScript([['1'], ['2']])).toEqual([[['1'], ['2']]])
})

it('asks for no more than it may, and always for what was written', () => {
  const form = fc.constantFrom('иван', 'иваном', 'ivan', 'iwan', '7', 'петров', 'petrov')
  const groups = fc.array(fc.uniqueArray(form, { minLength: 1 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 50 }), (given, most) => {
      const asked = byScript(cutToScripts(given, most)).flatMap(inEveryCombination)
      expect(asked.length).toBeLessThanOrEqual(Math.max(most, 1))
      expect(asked).toContainEqual(given.map(([first]) => first))
    }),
  )
})
