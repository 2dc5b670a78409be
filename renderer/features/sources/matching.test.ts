import { expect, it } from 'vitest'
import type { Source } from '../../../main/contract/sources.ts'
import { isNamed, matchSources, splitAliases } from './matching.ts'

const source = (id: number, name: string, aliases: string[] = [], passages = 0): Source => ({
  id,
  name,
  kind: 'person',
  aliases,
  note: null,
  passages,
})

const register = [
  source(1, 'A member of the mission'),
  source(2, 'Miras Ospanov', ['Мирас Оспанов'], 2),
  source(3, 'Mission of observers', [], 9),
  source(4, 'José Ámbar'),
]

const named = (typed: string) => matchSources(register, typed).map(({ id }) => id)

it('finds names by their beginning, then by their words, whatever the case, accent or script', () => {
  expect(named('mis')).toEqual([3, 1])
  expect(named('оспан')).toEqual([2])
  expect(named('jose amb')).toEqual([4])
  expect(named('xyz')).toEqual([])
})

it('lists the often quoted first where nothing is typed', () => {
  expect(named('')).toEqual([3, 2, 1, 4])
})

it('knows a source by each of its names, and й from и', () => {
  expect(register.filter(one => isNamed(one, ' мирас оспанов ')).map(({ id }) => id)).toEqual([2])
  expect(isNamed(source(5, 'Майя'), 'Маия')).toBe(false)
})

it('reads other names from one field', () => {
  expect(splitAliases(' OSCE; ОБСЕ, OSCE,, ')).toEqual(['OSCE', 'ОБСЕ'])
})
