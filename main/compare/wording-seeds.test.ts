import { expect, it } from 'vitest'
import { readWording } from './read-wording.ts'
import { indexSeeds, runsBetween } from './wording-seeds.ts'

function runs(one: string, other: string) {
  const numbers = new Map<string, number>()
  const [left, right] = [one, other].map((text, id) => readWording({ id, text, language: 'en' }, numbers))
  if (!left || !right) throw new Error('There are two texts.')
  return runsBetween(indexSeeds(left), indexSeeds(right), right.forms.length)
}

it('finds runs of five words and more, each whole, the longest first', () => {
  expect(runs('a b c d e x f g h i j k', 'y f g h i j k a b c d e a b c d')).toEqual([
    { i: 6, j: 1, length: 6 },
    { i: 0, j: 7, length: 5 },
  ])
})

it('pairs what is said again and again in order, not each with each', () => {
  const said = 'a b c d e '.repeat(1000)
  expect(runs(said, said)).toEqual([{ i: 0, j: 0, length: 5000 }])
  expect(runs(said, `x ${said}`)).toEqual([{ i: 0, j: 1, length: 5000 }])
})
