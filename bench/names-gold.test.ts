import { expect, it } from 'vitest'
import { parseNameGold, readNameGold } from './names-gold.ts'

it('takes the labels out of a text and keeps where they stood', () => {
  const [gold] = parseNameGold(
    'en',
    '== 1 2005-12-05\nMayor [p orr! Ann Orr] spoke on [d ? Monday] in [l tarsk Tarsk].\n',
  )
  expect(gold).toMatchObject({ name: 'en-1', split: 'tuning', date: '2005-12-05', subjects: new Set(['orr']) })
  expect(gold?.text).toBe('Mayor Ann Orr spoke on Monday in Tarsk.')
  expect(gold?.labels.map(({ start, end, kind, id }) => [gold.text.slice(start, end), kind, id])).toEqual([
    ['Ann Orr', 'person', 'orr'],
    ['Monday', 'date', null],
    ['Tarsk', 'place', 'tarsk'],
  ])
})

it('refuses a label that is not in form', () => {
  expect(() => parseNameGold('en', '== 1 -\nIn [x tarsk Tarsk].')).toThrow('en-1')
})

it('holds sixty texts, half of them unseen', () => {
  const gold = readNameGold()
  expect(gold.map(({ language }) => language).filter(language => language === 'en')).toHaveLength(30)
  expect(gold.filter(({ language }) => language === 'ru')).toHaveLength(20)
  expect(gold.filter(({ language }) => language === 'kk')).toHaveLength(10)
  expect(gold.filter(({ split }) => split === 'unseen')).toHaveLength(30)
})
