import { expect, it } from 'vitest'
import { nameAccounts } from './account-names.ts'

const account = (id: number, outlet: string | null, date: string | null, title: string) => ({
  id,
  outlet,
  date,
  title,
  language: null,
  eventId: null,
  textVersion: 1,
  text: '',
  sentences: [],
})

it('names accounts by outlet, and by more only where the outlet is not enough', () => {
  const names = nameAccounts([
    account(1, 'Courier', '1999', 'First'),
    account(2, 'Mirror', '1999', 'Second'),
    account(3, 'Mirror', '2005', 'Third'),
    account(4, 'Letter', '1999', 'Fourth'),
    account(5, 'Letter', '1999', 'Fifth'),
    account(6, null, null, 'Sixth'),
  ])
  expect([...names.values()]).toEqual([
    'Courier',
    'Mirror, 1999',
    'Mirror, 2005',
    'Letter: Fourth',
    'Letter: Fifth',
    'Sixth',
  ])
})
