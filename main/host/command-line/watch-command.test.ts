import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runForTest } from './test-command-line.ts'

// Each command starts processes and threads.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'collate-watch-command-')))
const desk = join(folder, 'desk')

beforeAll(async () => {
  process.env.COLLATE_CONFIG = join(folder, 'config')
  mkdirSync(desk)
  await collate('create')
})
afterAll(() => {
  delete process.env.COLLATE_CONFIG
  rmSync(folder, { recursive: true })
})

const collate = (...args: string[]) => runForTest(join(folder, 'library'), ...args)

it('watches a folder, lets it be, and forgets it', async () => {
  expect((await collate('watch')).out).toContain('No folder is watched.')
  expect(await collate('watch', 'add', desk)).toMatchObject({ code: 0, out: expect.stringContaining(desk) })
  expect((await collate('watch', 'pause', '1')).out).toContain('paused')
  expect(JSON.parse((await collate('watch', 'resume', desk, '--json')).out).folders).toEqual([
    { id: 1, path: desk, eventId: null, state: 'off', sentence: null },
  ])
  expect((await collate('watch', 'remove', desk)).out).toContain('No folder is watched.')
})

it('says what was not understood', async () => {
  expect(await collate('watch', 'look')).toMatchObject({ code: 2, notes: expect.stringContaining('list, add') })
  expect(await collate('watch', 'add')).toMatchObject({ code: 2 })
  expect(await collate('watch', 'pause', join(folder, 'other'))).toMatchObject({ code: 2 })
})
