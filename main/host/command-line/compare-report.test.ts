import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzip } from '../../report/test-unzip.ts'
import { type LibrarySession, startSession } from './library-session.ts'
import { runCommandLine } from './run-command-line.ts'
import { createTerminal } from './terminal.ts'
import { faultsOf } from './test-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-reports-'))
const at = (name: string) => join(folder, name)
const schema = JSON.parse(readFileSync(new URL('../../../docs/comparison.schema.json', import.meta.url), 'utf8'))

const copied = 'A clerk of the district said that he had burnt the papers in a stove behind the school at night.'
const courier = `Turnout was 85 percent, the commission said. ${copied} The weather was cold.`
const letter = `The commission said turnout was 87 percent. ${copied} Nobody answered.`

let window: LibrarySession
beforeAll(async () => {
  process.env.COLLATE_CONFIG = at('config')
  window = startSession()
  const { client } = window
  await client.call('library.create', { folder: at('library'), name: 'Elections' })
  await client.call('imports.paste', { text: courier, title: 'Courier', address: 'https://example.org/a' })
  await client.call('imports.paste', { text: letter, title: 'Letter' })
  const { id } = await client.call('events.create', { name: 'Election of 1999' })
  await client.call('documents.edit', { ids: [1, 2], patch: { eventId: id, outlet: 'The Courier' } })
  await client.call('translations.create', {
    documentId: 1,
    textVersion: 1,
    start: 0,
    end: 44,
    language: 'ru',
    text: 'Явка составила 85 процентов, сообщила комиссия.',
    translator: null,
    madeOn: null,
  })
})
afterAll(async () => {
  await window.close()
  delete process.env.COLLATE_CONFIG
  rmSync(folder, { recursive: true })
})

const compare = (...args: string[]) => collate('compare', '1', '2', ...args)

async function collate(...args: string[]) {
  const [out, notes]: [string[], string[]] = [[], []]
  const stream = (pieces: string[]) => ({ write: (text: string) => pieces.push(text) })
  const terminal = createTerminal(stream(out), stream(notes), () => () => {})
  const code = await runCommandLine([...args, '--library', at('library')], terminal)
  return { code, out: out.join(''), notes: notes.join('') }
}

describe('a comparison as JSON', () => {
  it('is what its schema says, with words at its offsets, and the same each time', async () => {
    const { code, out } = await compare('--json')
    const value = JSON.parse(out)
    expect([code, faultsOf(value, schema)]).toEqual([0, []])
    expect(value.points.length).toBeGreaterThan(1)
    expect(value.differences.length).toBeGreaterThan(0)
    expect(value.translations).toHaveLength(1)
    expect(value.wording.pairs[0].matches).toMatchObject([{ kind: 'copied', count: 20 }])
    const [match] = value.wording.pairs[0].matches
    expect(value.accounts[0].text.slice(match.a.start, match.a.end)).toBe(copied.slice(0, -1))
    const alone = value.alone.map(({ document, start, end }: { document: number; start: number; end: number }) =>
      value.accounts[document - 1].text.slice(start, end),
    )
    expect(alone).toEqual(['The weather was cold.', 'Nobody answered.'])
    expect((await compare('--json')).out).toBe(out)
  })

  it('would be found wrong if it were', async () => {
    const value = JSON.parse((await compare('--json')).out)
    const spoilt = [
      { ...value, points: [{ ...value.points[0], by: 'nobody' }] },
      { ...value, points: [{ ...value.points[0], score: 1.5 }] },
      { ...value, accounts: value.accounts.slice(1) },
      { ...value, accounts: value.accounts.map((account: object) => ({ ...account, sha256: 'none' })) },
      { ...value, more: 1 },
      { ...value, alone: [{ document: 1, start: -1, end: 2 }] },
    ]
    expect(spoilt.filter(one => faultsOf(one, schema).length === 0)).toEqual([])
    const { accounts: _, ...less } = value
    expect(faultsOf(less, schema)).toEqual(['$ has no accounts'])
  })
})

describe('a report', () => {
  it('is written into the files that are named', async () => {
    const { code, out, notes } = await compare(
      '--html',
      at('report.html'),
      '--md',
      at('report.md'),
      '--docx',
      at('report.docx'),
    )
    expect([code, out]).toEqual([0, ''])
    expect(notes).toContain(at('report.html'))
    const [html, markdown] = ['report.html', 'report.md'].map(name => readFileSync(at(name), 'utf8'))
    const document = unzip(readFileSync(at('report.docx'))).get('word/document.xml')
    const { sha256 } = await window.client.call('documents.get', { id: 1 })
    for (const text of [html, markdown, document]) {
      expect(text).toContain(sha256)
      expect(text).toContain('Election of 1999: comparison of 2 accounts')
      expect(text).toContain('Suggested by the program')
      expect(text).toContain('Явка составила 85 процентов')
      expect(text).toContain('“Courier”, The Courier, undated, https://example.org/a')
    }
    expect(html).toMatch(/^<!doctype html>/)
    expect(readdirSync(folder).filter(name => name.includes('.new'))).toEqual([])
  })

  it('says which passages a person joined', async () => {
    const texts = [courier, letter].map((text, index) => {
      const start = text.indexOf(index === 0 ? 'The weather' : 'Nobody')
      return { document: index + 1, textVersion: 1, start, end: text.length }
    })
    const [one, other] = texts
    if (!one || !other) throw new Error('two texts')
    await window.client.call('ties.set', { kind: 'joined', pairs: [{ one, other }] })
    await compare('--md', at('joined.md'))
    expect(readFileSync(at('joined.md'), 'utf8')).toContain('*Joined by a person*')
    await window.client.call('history.undo', {})
  })

  it('of a kept comparison has its name, note and tags, and only the parts that are asked for', async () => {
    const { client } = window
    const { id: tag } = await client.call('tags.create', { name: 'turnout' })
    const { id } = await client.call('comparisons.create', { name: 'The count: a/b', note: 'Ask.', documents: [1, 2] })
    await client.call('comparisons.tag', { id, add: [tag], remove: [] })
    const parts = { points: false, figures: false, attributions: false, wording: false, alone: false }
    const chosen = { documents: [2, 1], format: 'md' as const, comparisonId: id, parts }
    const { name, base64 } = await client.call('compare.report', chosen)
    const text = Buffer.from(base64, 'base64').toString('utf8')
    expect(name).toBe('The count a b.md')
    expect(text).toMatch(/^# The count: a\/b\n\nReport of a comparison.*\n\nTags: turnout\n\nAsk\.\n/)
    expect(text).toContain('### 1. The Courier\n\n“Letter”')
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Accounts',
      'Summary',
      'Other translations',
      'How this was made',
    ])
    expect(await collate('compare', '--kept', 'the count: A/B', '--md', at('kept.md'))).toMatchObject({ code: 0 })
    expect(readFileSync(at('kept.md'), 'utf8')).toMatch(/^# The count: a\/b\n/)
    expect(await collate('compare', '--kept', 'none')).toMatchObject({ code: 1, out: '' })
    expect(await collate('compare', '1', '--kept', 'none')).toMatchObject({ code: 2, out: '' })
    await expect(client.call('compare.report', { ...chosen, comparisonId: 99 })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('replaces no file unless it is told to', async () => {
    writeFileSync(at('mine.md'), 'mine')
    const refused = await compare('--md', at('mine.md'), '--html', at('other.html'))
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.notes).toContain('--force')
    expect(readFileSync(at('mine.md'), 'utf8')).toBe('mine')
    expect(readdirSync(folder)).not.toContain('other.html')
    expect(await compare('--md', at('mine.md'), '--force')).toMatchObject({ code: 0 })
    expect(readFileSync(at('mine.md'), 'utf8')).toMatch(/^# Election of 1999/)
  })

  it('that cannot be written is said in a sentence, and leaves nothing', async () => {
    const { code, notes } = await compare('--md', join(folder, 'nowhere', 'report.md'))
    expect([code, notes]).toEqual([1, expect.stringContaining('could not be written')])
    expect(await compare('--md', at('twice'), '--html', at('twice'))).toMatchObject({ code: 2 })
  })
})

describe('ledgers', () => {
  it('are written as tables beside a comparison, and not over what is there', async () => {
    const { code, notes } = await compare('--csv', at('tables'))
    expect([code, notes]).toEqual([0, expect.stringContaining('Ledgers written to')])
    expect(readdirSync(at('tables')).sort()).toEqual(['attributions.csv', 'claims.csv', 'figures.csv'])
    expect(readFileSync(at('tables/figures.csv'), 'utf8')).toContain('85 percent')
    expect((await compare('--csv', at('tables'))).code).toBe(1)
    expect((await compare('--csv', at('tables'), '--force')).code).toBe(0)
  })

  it('of the library are listed for people, programs and spreadsheets', async () => {
    const { out } = await collate('ledger', 'measures', '--json')
    const turnout = JSON.parse(out).rows.find(({ key }: { key: string }) => key.includes('turnout'))
    expect(turnout).toMatchObject({ figures: 2, documents: 2 })
    const figures = ['ledger', 'figures', '--measure', turnout.key, '--event', 'Election of 1999']
    const { rows } = JSON.parse((await collate(...figures, '--json')).out)
    expect(rows.map((row: { value: number }) => row.value).sort()).toEqual([85, 87])
    expect((await collate(...figures, '--csv')).out).toContain('"Turnout was 85 percent, the commission said."')
    expect((await collate(...figures, '--query', 'nobody')).out).toContain('87 percent')
    for (const name of ['speakers', 'attributions', 'chronology']) {
      expect(await collate('ledger', name)).toMatchObject({ code: 0, out: expect.stringMatching(/\S/) })
    }
    expect((await collate('ledger', 'weather')).code).toBe(2)
    expect((await collate('ledger', 'figures', '--tag', 'none')).notes).toContain('no tag')
  })
})
