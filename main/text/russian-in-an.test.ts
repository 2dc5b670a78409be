import { expect, it } from 'vitest'
import { casesInAn } from './russian-in-an.ts'

it.each([
  ['казахстан', 'а у ом е'],
  ['иван', 'а у ом е ы'],
  ['нурсултан', 'а у ом е'],
  ['севастьян', 'а у ом е'],
])('%s has the same cases from each of them', (name, endings) => {
  const cases = casesInAn(name)
  for (const ending of endings.split(' ')) expect(casesInAn(name + ending)).toEqual(cases)
  expect(cases).toContain(`${name}ом`)
})

it('a woman’s name too', () => {
  for (const form of ['татьяна', 'татьяны', 'татьяне', 'татьяну', 'татьяной'])
    expect(casesInAn(form)).toEqual(expect.arrayContaining(['татьяна', 'татьяной', 'татьяну']))
})

it.each(['указание', 'ан', 'она', 'назарбаев', 'анна', 'выборы', 'казахстанский'])('%s has none', form => {
  expect(casesInAn(form)).toEqual([])
})
