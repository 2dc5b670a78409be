import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyFile } from './copy-file.ts'
import type { FoundFile } from './store.ts'
import { walk } from './walk.ts'
import { withoutPrivileges } from './without-privileges.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-walk-'))
  chmodSync(folder, 0o777)
  for (const name of ['open', 'shut']) mkdirSync(at(name), { mode: 0o755 })
  writeFileSync(at('open', 'b.txt'), 'b')
  writeFileSync(at('shut', 'a.txt'), 'a')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function list(...paths: string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for await (const file of walk(paths.map(path => ({ path })))) found.push(file)
  return found
}

test.skipIf(process.platform === 'win32')('a folder without permission is one entry with a sentence', async () => {
  chmodSync(at('shut'), 0o700)
  chmodSync(at('open'), 0o755)
  if (process.geteuid?.() !== 0) chmodSync(at('shut'), 0o000)
  const found = await withoutPrivileges(() => list(folder))
  expect(found).toEqual([
    { path: at('open', 'b.txt') },
    { path: at('shut'), reason: expect.stringMatching(/no permission to read/) },
  ])
  chmodSync(at('shut'), 0o755)
})

test.skipIf(process.platform === 'win32')(
  'a file without permission fails with a sentence and leaves no copy',
  async () => {
    chmodSync(at('open', 'b.txt'), process.geteuid?.() === 0 ? 0o600 : 0o000)
    const copying = withoutPrivileges(() => copyFile({ from: at('open', 'b.txt'), to: at('copy') }))
    await expect(copying).rejects.toMatchObject({ code: 'unreadable', message: expect.stringMatching(/no permission/) })
    expect(await list(at('copy'))).toMatchObject([{ reason: expect.any(String) }])
  },
)

test('a folder that cannot be written to is a failure of the disk, not of the file', async () => {
  const copying = copyFile({ from: at('open', 'b.txt'), to: at('nowhere', 'copy') })
  await expect(copying).rejects.toMatchObject({ code: 'disk' })
})

test('what a person names may be a link; links inside a folder are not followed', async () => {
  symlinkSync(at('open'), at('named'))
  expect(await list(at('named'))).toEqual([{ path: at('named', 'b.txt') }])
  symlinkSync(at('shut', 'a.txt'), at('open', 'z.txt'))
  expect(await list(at('open'))).toEqual([
    { path: at('open', 'b.txt') },
    { path: at('open', 'z.txt'), reason: expect.stringMatching(/outside the folder/) },
  ])
})

test('hidden files are left out, and order is as a person counts', async () => {
  for (const name of ['10.txt', '9.txt', '.DS_Store', 'Thumbs.db', '~$open.txt']) writeFileSync(at('open', name), name)
  expect((await list(at('open'))).map(({ path }) => path)).toEqual(
    ['9.txt', '10.txt', 'b.txt'].map(name => at('open', name)),
  )
})
