import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { libraryArgument } from './arguments.ts'

it('finds the library among arguments', () => {
  expect(libraryArgument(['electron', '--inspect=0', '.', '--library', 'L'], '/home/x')).toBe(resolve('/home/x/L'))
  expect(libraryArgument(['collate', '--library=/a/b'], '/')).toBe(resolve('/a/b'))
  expect(libraryArgument(['collate', '--library'], '/')).toBeUndefined()
  expect(libraryArgument(['--library-x', 'collate', '.'], '/')).toBeUndefined()
})
