import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReader } from '../../library/database.ts'
import { databaseFile } from '../../library/manifest.ts'
import { originalPath } from '../../library/originals.ts'
import { type LibrarySession, startSession } from './library-session.ts'
import { runCommandLine } from './run-command-line.ts'
import { createTerminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-commands-'))
const library = join(folder, 'library')
const reports = join(folder, 'reports')
const slow = 60_000
/** The ids of the two reports: files that are read side by side are numbered as they come to their end. */
let ids = { courier: 0, letter: 0 }

const courier =
  'Nazarbayev wins with 81 percent\n\nTurnout was 85 percent, the Central Election Commission said. Rivals question the count. The weather was cold.\n'
const letter =
  'How a turnout is made\n\nThe Central Election Commission said turnout was 87 percent. A teacher doubts it.\n'

beforeAll(() => {
  process.env.COLLATE_CONFIG = join(folder, 'config')
  mkdirSync(join(reports, 'more'), { recursive: true })
  writeFileSync(join(reports, 'courier.txt'), courier)
  writeFileSync(join(reports, 'letter.txt'), letter)
  writeFileSync(join(reports, 'more', 'again.txt'), courier)
  writeFileSync(join(reports, 'more', 'empty.txt'), '')
})
afterAll(() => {
  delete process.env.COLLATE_CONFIG
  rmSync(folder, { recursive: true })
})

/** A stream that remembers what was written. */
function memory() {
  const pieces: string[] = []
  return { write: (text: string) => pieces.push(text), text: () => pieces.join('') }
}

/** Runs a command as a program would: what it printed, what it noted, its exit code. */
async function collate(...args: string[]) {
  const [output, errors] = [memory(), memory()]
  const code = await runCommandLine(
    args,
    createTerminal(output, errors, () => () => {}),
  )
  const out = output.text()
  const lines = () => out.trimEnd().split('\n')
  return {
    code,
    out,
    notes: errors.text(),
    json: () => JSON.parse(out),
    lines: () => lines().map(line => JSON.parse(line)),
  }
}

/** The file that holds a document's original. */
function originalOf(id: number): string {
  const db = openReader({ file: databaseFile(library) })
  const original = db.prepare('select original from documents where id = ?').pluck().get(id) as string
  db.close()
  return originalPath(library, original)
}

describe('wrong use', () => {
  it('is told from work that failed', async () => {
    for (const args of [
      ['nothing'],
      ['show'],
      ['show', 'x'],
      ['list', '--nonsense'],
      ['search'],
      ['compare', '1'],
      ['compare', '1', '1'],
      ['versions', '1'],
      ['similar'],
      ['similar', '1', '2'],
      ['similar', '1', '--limit', '51'],
      ['wording', '1', '--range', '9..3'],
      ['wording', '1', '--range', '3..9', '--quote', 'x'],
      ['draft'],
      ['draft', 'mine.txt', '--accounts-only'],
      ['import'],
      ['edit', '1'],
      ['edit', '1', '--date', '1999-02-30'],
      ['tag', '1'],
      ['erase', '1'],
      ['check', '1'],
      ['reindex', '1'],
      ['search', 'x', '--limit', '0'],
      ['search', 'x', '--saved', 'X'],
      ['searches', 'x'],
    ]) {
      const { code, out, notes } = await collate(...args)
      expect([args, code, out]).toEqual([args, 2, ''])
      expect(notes.length).toBeGreaterThan(20)
    }
    expect(await collate('list')).toMatchObject({ code: 2, notes: expect.stringContaining('--library FOLDER') })
    expect(await collate('list', '--library', join(folder, 'none'))).toMatchObject({ code: 1, out: '' })
  })

  it('is met with help for each command', async () => {
    const { out } = await collate('--help')
    const names = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'create',
        'import',
        'list',
        'search',
        'show',
        'tag',
        'edit',
        'compare',
        'draft',
        'versions',
        'similar',
        'wording',
        'backup',
        'restore',
        'check',
        'reindex',
        'serve',
      ]),
    )
    for (const name of names) {
      const help = await collate(name ?? '', '--help')
      expect([name, help.code]).toEqual([name, 0])
      expect(help.out).toContain(`collate ${name}`)
    }
  })
})

describe('a library on the command line', () => {
  it('is made, and filled with a line for each file', { timeout: slow }, async () => {
    const created = await collate('create', '--library', library, '--name', 'Elections', '--json')
    expect(created.json()).toMatchObject({ name: 'Elections', folder: library })
    const imported = await collate('import', reports, join(folder, 'none.txt'), '--json')
    expect(imported.code).toBe(1)
    const lines = imported.lines()
    expect(lines.at(-1)).toEqual({ totals: { files: 5, imported: 2, duplicate: 1, failed: 2 } })
    const byPath = Object.fromEntries(lines.slice(0, -1).map(line => [line.path, line]))
    const first = [byPath[join(reports, 'courier.txt')], byPath[join(reports, 'more', 'again.txt')]]
    expect(first.map(line => line.status).sort()).toEqual(['duplicate', 'imported'])
    expect(first[0].id).toBe(first[1].id)
    ids = { courier: first[0].id, letter: byPath[join(reports, 'letter.txt')].id }
    for (const path of [join(reports, 'more', 'empty.txt'), join(folder, 'none.txt')]) {
      expect(byPath[path]).toMatchObject({ status: 'failed', reason: expect.stringMatching(/\.$/) })
    }
  })
})

describe('a library that a window holds', () => {
  let window: LibrarySession

  beforeAll(async () => {
    window = startSession()
    await window.client.call('library.open', { folder: library })
  }, slow)
  afterAll(() => window.close())

  it('is listed, searched and shown', { timeout: slow }, async () => {
    const { total, documents } = (await collate('list', '--json')).json()
    expect([total, documents.length]).toEqual([2, 2])
    const found = (await collate('search', 'turnout', '--json')).json()
    expect(found).toMatchObject({ total: 2, unreadable: 0 })
    for (const { snippets } of found.results) {
      for (const { text, matches } of snippets) {
        for (const [start, end] of matches) expect(text.slice(start, end).toLowerCase()).toBe('turnout')
      }
    }
    const id = found.results.find((result: { title: string }) => result.title.startsWith('How')).id
    expect((await collate('show', String(id), '--json')).json()).toMatchObject({
      id,
      text: letter,
      tags: [],
      event: null,
    })
    expect((await collate('show', String(id))).out).toContain('A teacher doubts it.')
    expect(await collate('show', '999')).toMatchObject({ code: 1, out: '' })
    expect((await collate('search', 'wether', '--json')).json()).toMatchObject({
      total: 0,
      didYouMean: { query: 'weather', total: 1 },
    })
    expect((await collate('search', 'wether')).notes).toContain('Did you mean: weather (1 document)')
    expect((await collate('search', 'Nasarbajew', '--json')).json()).toMatchObject({
      total: 1,
      alsoSearched: { words: ['Nazarbayev'], more: 0 },
    })
    expect((await collate('search', 'Nasarbajew')).notes).toContain('Also searched: Nazarbayev (')
    expect((await collate('search', 'Nasarbajew', '--exact-spelling', '--json')).json().total).toBe(0)
    const list = join(folder, 'list.csv')
    writeFileSync(list, 'Name;Seat\n"Commission, Election";=1+1\nAnna Verdin;\n')
    const batch = await collate('search', '--batch', list, '--json')
    expect(batch.json()).toMatchObject({
      unreadable: 0,
      names: [
        { name: 'Commission, Election', query: '(Commission Election)~3', total: 2 },
        { name: 'Anna Verdin', row: ['Anna Verdin', ''], total: 0, documents: [] },
      ],
    })
    expect(batch.notes).toContain('1 of 2 names found.')
    expect((await collate('search', '--batch', list)).out).toMatch(/^2\s+Commission, Election\s+#/)
    const answers = join(folder, 'answers.csv')
    expect((await collate('search', '--batch', list, '--out', answers)).notes).toContain(`Written: ${answers}`)
    const written = readFileSync(answers, 'utf8').split('\r\n')
    expect(written[0]).toBe('\ufeffName,Seat,documents,first documents,searched for,remark')
    expect(written[1]).toMatch(/^"Commission, Election","'=1\+1",2,/)
    expect(await collate('search', '--batch', list, '--out', answers)).toMatchObject({ code: 1 })
    expect(await collate('search', '--batch', join(folder, 'no.csv'))).toMatchObject({ code: 1, out: '' })
    expect((await collate('search', '--batch', list, '--column', 'rank')).code).toBe(2)
    const asQuery = await collate('search', '--batch', list, '--as', 'query', '--column', '2', '--json')
    expect(asQuery.json().names[1]).toMatchObject({ query: '', remark: 'There is no word in this row.' })
    expect(await collate('search', 'nowhere')).toMatchObject({
      code: 0,
      out: '',
      notes: expect.stringContaining('Nothing found'),
    })
  })

  it('keeps searches under a name', { timeout: slow }, async () => {
    const found = await collate('search', 'weather', 'teacher', '--any', '--save', 'Both', '--json')
    expect(found.json().total).toBe(2)
    expect((await collate('search', 'cold', '--save', 'both')).notes).toContain('already a saved search')
    const listed = (await collate('searches', '--json')).json().searches
    expect(listed).toMatchObject([{ name: 'Both', total: 2, asked: { query: 'weather teacher', any: true } }])
    expect((await collate('searches')).out).toMatch(/2 +Both +weather teacher/)
    expect((await collate('search', '--saved', 'BOTH', '--json')).json()).toEqual(found.json())
    expect(await collate('search', '--saved', 'Neither')).toMatchObject({ code: 1, out: '' })
    expect((await collate('searches', '--delete', 'both', '--json')).json()).toEqual({ searches: [] })
    expect((await collate('undo', '--json')).code).toBe(0)
    expect((await collate('searches', '--json')).json().searches).toEqual(listed)
  })

  it('is tagged and edited, and each change taken back', { timeout: slow }, async () => {
    const tagged = await collate('tag', '1', '2', '999', '--add', 'elections/turnout', '--add', 'Media', '--json')
    expect(tagged.code).toBe(1)
    expect(tagged.json()).toEqual({
      documents: [1, 2],
      missing: [999],
      created: ['elections', 'elections/turnout', 'Media'],
    })
    await collate('tag', '2', '--remove', 'media')
    const edited = await collate(
      'edit',
      '1',
      '2',
      '--event',
      'Election of 1999',
      '--date',
      '1999-01',
      '--outlet',
      'Courier',
    )
    expect(edited).toMatchObject({ code: 0, notes: expect.stringContaining('New event: Election of 1999') })
    const only = (await collate('list', '--tag', 'Media', '--event', 'election of 1999', '--json')).json()
    expect(only.documents).toMatchObject([
      { id: 1, outlet: 'Courier', date: '1999-01', tags: ['elections/turnout', 'Media'] },
    ])
    await collate('edit', '1', '--outlet', '')
    expect((await collate('show', '1', '--json')).json().outlet).toBeNull()
    expect((await collate('undo')).notes).toContain('Undone: edit documents (1)')
    expect((await collate('show', '1', '--json')).json().outlet).toBe('Courier')
    expect((await collate('list', '--event', 'no such')).code).toBe(1)
  })

  it('compares accounts by passages that hold the words they should', { timeout: slow }, async () => {
    const { accounts, points, wording, differences } = (await collate('compare', '1', '2', '--json')).json()
    expect(wording).toMatchObject({ wordings: [[1], [2]], pairs: [{ a: 1, b: 2, share: 0, matches: [] }] })
    const texts = new Map<number, string>(accounts.map(({ id, text }: { id: number; text: string }) => [id, text]))
    type Member = { document: number; start: number; end: number }
    const says = ({ document, start, end }: Member) =>
      /turnout was 8\d percent/i.test(texts.get(document)?.slice(start, end) ?? '')
    const joined = points.map(({ members }: { members: Member[] }) =>
      members
        .filter(says)
        .map(m => m.document)
        .sort(),
    )
    expect(joined).toContainEqual([1, 2])
    const paper = (await collate('compare', '1', '2')).out
    expect(paper).toContain('↔')
    expect(paper).toContain('2 accounts, 2 distinct wordings')
    expect(differences).toContainEqual(
      expect.objectContaining({
        document: 1,
        ranges: expect.arrayContaining([expect.objectContaining({ kind: 'number', against: [2] })]),
      }),
    )
    expect(paper).toContain('[#85]')
    for (const word of ['weather', 'teacher']) expect(paper.split(word)).toHaveLength(2)
  })

  it('checks a draft, sentence by sentence', { timeout: slow }, async () => {
    const mine = join(folder, 'mine.txt')
    writeFileSync(
      mine,
      'Turnout was 85 percent, the Central Election Commission said. “A teacher trusts it,” they wrote. A whale swam by.',
    )
    const check = (await collate('draft', mine, `${ids.courier}`, '--json')).json()
    expect(check.sentences.map(({ standing }: { standing: string }) => standing)).toEqual([
      'found',
      'missing',
      'missing',
    ])
    expect(check.figures).toMatchObject([{ standing: 'found', links: [{ document: ids.courier }] }])
    expect(check).toMatchObject({
      isArchiveSearched: true,
      documents: expect.arrayContaining([{ ...check.documents[0] }]),
    })
    const { out, notes } = await collate('draft', mine, `${ids.courier}`)
    expect(out).toMatch(/✓ Turnout was 85 percent/)
    expect(out).toMatch(/✗ A whale swam by\.\n {4}not found in the archive/)
    expect(out).toContain(`≠ “A teacher trusts it,” 1 word changed against ${ids.letter}`)
    expect(notes).toContain('1 of 3 sentences found, 1 quotation with words changed.')
    expect((await collate('draft', mine, `${ids.courier}`, '--accounts-only')).out).toContain(
      'not found in these accounts',
    )
    expect(await collate('draft', join(folder, 'none.txt'))).toMatchObject({ code: 1, out: '' })
  })

  it('describes documents by a table, after saying what it would change', { timeout: slow }, async () => {
    const table = join(folder, 'table.csv')
    writeFileSync(table, 'File;Author;Mood\nletter.txt;Our Letters;\nnone.txt;Nobody;glad\n')
    const asked = await collate('describe', table, '--dry-run')
    expect(asked).toMatchObject({ code: 1, notes: expect.stringContaining('1 of 2 rows match a document.') })
    expect(asked.notes).toContain('1 document would be changed.')
    expect(asked.notes).toContain('Not understood as columns: Mood.')
    const done = await collate('describe', table, '--json')
    expect(done.json()).toMatchObject({
      documents: 1,
      isDone: true,
      rows: [{ documentId: ids.letter }, {}],
    })
    expect((await collate('show', String(ids.letter), '--json')).json().byline).toBe('Our Letters')
    expect((await collate('undo')).notes).toContain('Undone: describe documents (1)')
    expect((await collate('describe')).code).toBe(2)
  })

  it('tells what changed between editions', { timeout: slow }, async () => {
    const { editions, steps } = (await collate('versions', '2', '1', '--as-given', '--json')).json()
    expect(editions.map(({ id }: { id: number }) => id)).toEqual([2, 1])
    expect(steps).toMatchObject([{ before: 2, after: 1 }])
    expect((await collate('versions', '1', '2')).out).toMatch(/corrected|added/)
  })

  it('changes before the eyes of who looks at it', { timeout: slow }, async () => {
    const changed = new Promise<void>(resolve => window.client.on('library.changed', () => resolve()))
    const more = join(folder, 'more.txt')
    writeFileSync(more, 'The OSCE judged the election.\n')
    const imported = await collate('import', more, '--json')
    expect(imported.lines()).toMatchObject([{ path: more, status: 'imported' }, { totals: { imported: 1 } }])
    await changed
    expect(await window.client.call('documents.counts', {})).toMatchObject({ all: 3 })
    const { results } = (await collate('search', 'OSCE', '--json')).json()
    const id = String(results[0].id)
    expect((await collate('trash', id)).code).toBe(0)
    expect((await collate('list', '--json')).json().total).toBe(2)
    expect((await collate('erase', id, '--for-good', '--json')).json()).toEqual({ erased: 1, missing: [] })
    expect((await collate('list', '--trash', '--json')).json().total).toBe(0)
  })

  it('is proved to be indexed, before and after it is indexed again', { timeout: slow }, async () => {
    const before = await collate('check', '--originals', '--json')
    expect(before).toMatchObject({ code: 0 })
    expect(before.json()).toMatchObject({ documents: 2, originals: 2, wrong: 0, problems: [] })
    expect((await collate('reindex', '--json')).json()).toEqual({ documents: 2 })
    const { words, tables } = (await collate('check', '--json')).json()
    expect([words, tables > 5]).toEqual([before.json().words, true])
    writeFileSync(originalOf(ids.letter), 'other bytes')
    const after = await collate('check', '--originals')
    expect(after).toMatchObject({
      code: 1,
      out: `document ${ids.letter}: has an original that is not what was imported\n`,
      notes: expect.stringContaining('2 originals read: 1 problem.'),
    })
    writeFileSync(originalOf(ids.letter), letter)
  })

  it('is backed up, and the copy restored', { timeout: slow }, async () => {
    const copy = join(folder, 'copy')
    expect((await collate('backup', copy, '--json')).json()).toMatchObject({ folder: copy, documents: 2 })
    expect((await collate('backup', copy)).code).toBe(1)
    const restored = join(folder, 'restored')
    expect((await collate('restore', copy, '--library', restored, '--json')).json()).toMatchObject({ folder: restored })
    // It is the library opened last from now on.
    expect((await collate('list', '--json')).json().total).toBe(2)
  })
})

/** Starts the command line as a process of its own. */
function start(...args: string[]) {
  const program = fileURLToPath(new URL('../collate.ts', import.meta.url))
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, errors] = [memory(), memory()]
  child.stdout.setEncoding('utf8').on('data', output.write)
  child.stderr.setEncoding('utf8').on('data', errors.write)
  const ended = new Promise<{ code: number | null; out: string; notes: string }>(resolve => {
    child.on('close', code => resolve({ code, out: output.text(), notes: errors.text() }))
  })
  return { child, ended }
}

describe('as a process', () => {
  it('stops an import at Ctrl+C and goes on with it later', { timeout: slow }, async () => {
    const many = join(folder, 'many')
    const files = 300
    mkdirSync(many)
    for (let i = 0; i < files; i++) writeFileSync(join(many, `${i}.txt`), `Report ${i}\n\n${courier.repeat(20)}`)
    await collate('create', '--library', join(folder, 'second'))
    const { child, ended } = start('import', many, '--json')
    child.stdout.once('data', () => child.kill('SIGINT'))
    const stopped = await ended
    expect(stopped.code).toBe(1)
    expect(stopped.notes).toContain('collate import --resume')
    const last = stopped.out.trimEnd().split('\n').at(-1) ?? ''
    const { totals } = JSON.parse(last)
    expect(totals.imported).toBeLessThan(files)
    const resumed = await collate('import', '--resume', '--json')
    expect(resumed).toMatchObject({ code: 0 })
    expect(resumed.lines().at(-1).totals.imported).toBe(files - totals.imported)
  })

  it('ends quietly when nobody reads on', { timeout: slow }, async () => {
    const { child, ended } = start('list', '--library', join(folder, 'second'))
    child.stdout.once('data', () => child.stdout.destroy())
    const { code, notes } = await ended
    expect([code, notes.replace(/\d[\d,]* documents\n/, '')]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(folder, 'second', 'library.json'), 'utf8'))).toBeTruthy()
  })
})
