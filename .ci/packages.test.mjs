import { expect, test } from 'vitest'
import { holds } from './packages.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/lunr': { version: '2.3.9' },
  'node_modules/only-for-mac': { version: '1.0.0', optional: true },
}

test('nothing is missing where every package is there in its version', () => {
  expect(holds({ 'node_modules/lunr': { version: '2.3.9' } }, wanted)).toBe(true)
})

test('a package more does no harm', () => {
  expect(holds({ 'node_modules/lunr': { version: '2.3.9' }, 'node_modules/more': { version: '1.0.0' } }, wanted)).toBe(
    true,
  )
})

test.each([
  ['missing', {}],
  ['of another version', { 'node_modules/lunr': { version: '2.3.8' } }],
])('a package %s is noticed', (_, installed) => {
  expect(holds(installed, wanted)).toBe(false)
})
