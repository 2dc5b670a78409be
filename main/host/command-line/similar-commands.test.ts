import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runForTest } from './test-command-line.ts'

// Each command starts processes and threads.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'collate-similar-'))
const library = join(folder, 'library')
const passage = 'the pumps had failed twice in March and that nobody had paid for new ones'
const wire = `Ferry sinks off Kallavesi\n\nA ferry with 84 people on board sank off Kallavesi on Tuesday. Captain Orvo Rautio told
investigators that ${passage}. Five people are missing.\n`
const weekly = `A year of broken promises\n\nShipping on the lakes has had a bad year. A captain questioned after his ship was lost
said the pumps had failed twice in March and nobody had paid for new ones. The owners kept silent about all of it.\n`
const council =
  'Council passes budget\n\nThe council passed a budget of 40 million on Monday. Schools will get a new roof in the spring.\n'

beforeAll(async () => {
  process.env.COLLATE_CONFIG = join(folder, 'config')
  mkdirSync(join(folder, 'reports'))
  for (const [name, text] of Object.entries({ wire, weekly, council, again: `${wire}More follows.\n` }))
    writeFileSync(join(folder, 'reports', `${name}.txt`), text)
  await collate('create')
  await collate('import', join(folder, 'reports'))
})
afterAll(() => {
  delete process.env.COLLATE_CONFIG
  rmSync(folder, { recursive: true })
})

const collate = (...args: string[]) => runForTest(library, ...args)

async function idsByName(): Promise<Record<string, number>> {
  const { documents } = JSON.parse((await collate('list', '--json')).out)
  const name = (title: string) => title.toLowerCase()
  return Object.fromEntries(documents.map(({ id, title }: { id: number; title: string }) => [name(title), id]))
}

it('lists the accounts most like one, and says which is near-identical', async () => {
  const { documents } = JSON.parse((await collate('list', '--json')).out)
  const ferries = documents.filter(({ title }: { title: string }) => title.startsWith('Ferry'))
  const [one, other] = ferries.map(({ id }: { id: number }) => id)
  const { accounts } = JSON.parse((await collate('similar', String(one), '--json')).out)
  expect(accounts[0]).toMatchObject({ id: other, title: 'Ferry sinks off Kallavesi', sameEvent: true })
  expect(accounts[0].nearIdentical).toBeGreaterThan(0.8)
  const paper = await collate('similar', String(one))
  expect(paper).toMatchObject({ code: 0, out: expect.stringContaining('near-identical') })
})

it('shows where else a passage stands, by its words or its offsets', async () => {
  const ids = await idsByName()
  const id = String(ids['ferry sinks off kallavesi'])
  const { isAll, places } = JSON.parse((await collate('wording', id, '--quote', passage, '--json')).out)
  expect(isAll).toBe(true)
  expect(places.map(({ title }: { title: string }) => title).sort()).toEqual([
    'A year of broken promises',
    'Ferry sinks off Kallavesi',
  ])
  const found = places.find(({ title }: { title: string }) => title.startsWith('A year'))
  const [{ kind, here, there, words }] = found.matches
  expect(kind).toBe('edited')
  expect(wire.slice(...(here as [number, number]))).toBe(passage)
  expect(weekly.slice(...(there as [number, number]))).toContain('nobody had paid')
  expect(words).toHaveLength(2)

  const start = wire.indexOf(passage)
  const byRange = await collate('wording', id, '--range', `${start}..${start + passage.length}`)
  expect(byRange).toMatchObject({ code: 0, notes: expect.stringContaining('In 2 documents.') })
  expect(byRange.out).toContain('A year of broken promises')
  expect(await collate('wording', id, '--quote', 'words that are not there')).toMatchObject({ code: 1 })
  expect(await collate('wording', String(ids['council passes budget']))).toMatchObject({
    code: 0,
    notes: expect.stringContaining('not found in any other'),
  })
})
