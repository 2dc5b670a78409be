import { expect, test } from 'vitest'
import { proposeName } from './propose-name.ts'

const events = [{ id: 7, name: 'Depot fire' }]

test('a comparison is called after the event of its accounts, or else after the first', () => {
  const [fire, flames] = [
    { title: 'Fire at the depot', eventId: 7 },
    { title: 'Depot in flames', eventId: 7 },
  ]
  expect(proposeName([fire, flames], events, [])).toBe('Depot fire')
  expect(proposeName([fire, { ...flames, eventId: null }], events, [])).toBe('Fire at the depot')
})

test('no two comparisons are proposed the same name, and none is proposed without one', () => {
  const accounts = [{ title: 'Fire', eventId: 7 }]
  expect(proposeName(accounts, events, [{ name: 'depot FIRE' }, { name: 'Depot fire (2)' }])).toBe('Depot fire (3)')
  expect(proposeName([], events, [])).not.toBe('')
})
