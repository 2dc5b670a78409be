import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../.ci/find.mjs'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

test('when the library process dies it comes back with all that was saved', async ({ collate, folder }) => {
  const library = join(folder, 'library')
  await collate.createLibrary(library)
  await collate.imports.paste('The clerks counted until four.', 'Night count')
  await expect(collate.row('Night count')).toBeVisible()
  const { pid } = JSON.parse(readFileSync(join(library, 'owner.json'), 'utf8')) as { pid: number }
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => ownerOf(library), { timeout: 60_000 }).not.toBe(pid)
  await collate.imports.paste('They counted again at dawn.', 'Dawn count')
  await expect(collate.row('Dawn count')).toBeVisible()
  await expect(collate.row('Night count')).toBeVisible()
})

test('the command line works on the library that the window holds, and the window shows it', async ({
  collate,
  folder,
}) => {
  const library = join(folder, 'library')
  await collate.createLibrary(library)
  await collate.imports.paste('The clerks counted until four.', 'Night count')
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(root, 'out/main/collate.js'), ...args, '--library', library, '--json'], {
      encoding: 'utf8',
      env: { ...process.env, COLLATE_CONFIG: join(folder, 'config') },
    })
  const found = JSON.parse(run('search', 'clerks')) as { total: number; results: { id: number }[] }
  expect(found.total).toBe(1)
  run('edit', String(found.results[0]?.id), '--title', 'The long night count')
  await expect(collate.row('The long night count')).toBeVisible()
})

function ownerOf(library: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(join(library, 'owner.json'), 'utf8')) as { pid: number }).pid
  } catch {
    return undefined
  }
}
