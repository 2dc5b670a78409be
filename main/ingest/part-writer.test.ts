import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { safePartName } from './part-name.ts'
import { createPartWriter } from './part-writer.ts'
import { partSchema } from './service.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'collate-parts-')), 'parts')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const MB = 1024 * 1024
const writer = (room: Partial<{ bytes: number; parts: number }> = {}, size = 1000) =>
  createPartWriter({ folder, room: { bytes: 20 * 1024 * MB, parts: 20_000, ...room }, size, progress: () => {} })

async function* chunks(count: number, size: number) {
  for (let n = 0; n < count; n++) yield Buffer.alloc(size)
}

test('a third of what is free on the disk is taken at most, and that is said', async () => {
  const freeOn = () => 30
  const room = { bytes: 1000, parts: 10 }
  const { addPart, parts, remarks } = createPartWriter({ folder, room, size: 1000, progress: () => {}, freeOn })
  expect(await addPart('a.txt', chunks(2, 4))).toBe(true)
  expect(await addPart('b.txt', chunks(2, 4))).toBe(false)
  expect(parts.map(({ name }) => name)).toEqual(['a.txt'])
  expect(readdirSync(folder)).toEqual(['1'])
  expect(remarks()).toEqual([expect.stringMatching(/a third of what is free .* Make room, then read it again/)])
})

test('parts are written as they came, each under a name of its own', async () => {
  const { addPart, parts, remarks } = writer()
  expect(await addPart('a.txt', Buffer.from('one'))).toBe(true)
  expect(await addPart('a.txt', chunks(2, 3), { mime: 'text/plain' })).toBe(true)
  expect(parts).toEqual([
    { name: 'a.txt', file: '1', bytes: 3, known: {} },
    { name: 'a (2).txt', file: '2', bytes: 6, known: { mime: 'text/plain' } },
  ])
  expect(readFileSync(join(folder, '1'), 'utf8')).toBe('one')
  expect(remarks()).toEqual([])
})

test('nothing is written where there is nothing inside', () => {
  writer()
  expect(existsSync(folder)).toBe(false)
})

test('what unpacks to 200 times its size is stopped over 100 MB, and what came before is kept', async () => {
  const { addPart, parts, remarks } = writer({}, 1000)
  expect(await addPart('small.txt', Buffer.from('kept'))).toBe(true)
  expect(await addPart('bomb', chunks(1000, MB))).toBe(false)
  expect(await addPart('after.txt', Buffer.from('no'))).toBe(false)
  expect(parts.map(({ name }) => name)).toEqual(['small.txt'])
  expect(readdirSync(folder)).toEqual(['1'])
  expect(remarks()).toEqual([expect.stringMatching(/more than 200 times its size/)])
})

test.each([
  [{ bytes: 5 }, /more room/],
  [{ parts: 2 }, /more inside/],
  [{ parts: 0 }, /too deep/],
])('the room %j is a limit that is said', async (room, sentence) => {
  const { addPart, remarks } = writer(room)
  const answers: boolean[] = []
  for (let n = 0; n < 4; n++) answers.push(await addPart(`${n}`, Buffer.from('abc')))
  expect(answers.at(-1)).toBe(false)
  expect(remarks()).toEqual([expect.stringMatching(sentence)])
})

test('a part that breaks while it is unpacked leaves nothing, and the next may come', async () => {
  const { addPart, parts } = writer()
  async function* broken() {
    yield Buffer.from('half')
    throw new Error('damaged')
  }
  await expect(addPart('a', broken())).rejects.toThrow('damaged')
  expect(readdirSync(folder)).toEqual([])
  expect(await addPart('b', Buffer.from('b'))).toBe(true)
  expect(parts).toHaveLength(1)
})

test('no name climbs, is absolute, hides its end, or is empty', () => {
  expect(safePartName('../../etc/passwd')).toBe('etc/passwd')
  expect(safePartName('C:\\Users\\a.doc')).toBe('C:/Users/a.doc')
  expect(safePartName('/a/./b//..')).toBe('a/b')
  expect(safePartName('report\u202efdp.exe\0')).toBe('reportfdp.exe')
  expect(safePartName('..')).toBe('unnamed')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'./\\a \0\u202e') }), path => {
      const steps = safePartName(path).split('/')
      expect(steps.every(step => step !== '' && step !== '.' && step !== '..' && step.length <= 150)).toBe(true)
    }),
  )
})

test('a part is never named by a path of this computer', () => {
  const named = (file: string) => v.is(partSchema, { name: 'a.txt', file, bytes: 1, known: {} })
  expect(['1', '20000'].map(named)).toEqual([true, true])
  expect(['../1', '/etc/passwd', '1/../../x', '', '0', 'a'].filter(named)).toEqual([])
})
