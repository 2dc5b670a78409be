import { expect, test } from 'vitest'
import { emptyDesk } from '../../library/desk.ts'
import { isSameScope, scopeOfDesk, scopeOfView } from './ledger-scope.ts'

test('a ledger is of what is in the list', () => {
  expect(isSameScope(scopeOfDesk(emptyDesk), scopeOfView({ kind: 'all' }))).toBe(true)
  const event = { kind: 'event', id: 3 } as const
  expect(scopeOfDesk({ ...emptyDesk, view: event })).toEqual(scopeOfView(event))
  expect(scopeOfDesk({ ...emptyDesk, view: event, query: ' turnout ', any: true })).toMatchObject({
    query: 'turnout',
    any: true,
    filters: { view: event },
  })
})
