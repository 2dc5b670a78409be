import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runForTest } from './test-command-line.ts'
import { faultsOf } from './test-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-analyse-'))
afterAll(() => rmSync(folder, { recursive: true }))
const schema = JSON.parse(readFileSync(new URL('../../../docs/analysis.schema.json', import.meta.url), 'utf8'))

const text =
  '\ufeffTurnout was 86.3 percent, Ainur Sadenova said. She is 41.\nSome 400 observers came from 35 countries.\n'

async function analyse(content: string | Uint8Array, ...args: string[]) {
  const file = join(folder, 'text.txt')
  writeFileSync(file, content)
  const { runCommandLine } = await import('./run-command-line.ts')
  const { createTerminal } = await import('./terminal.ts')
  const [out, notes]: [string[], string[]] = [[], []]
  const stream = (pieces: string[]) => ({ write: (piece: string) => pieces.push(piece) })
  const code = await runCommandLine(
    ['analyse', file, ...args],
    createTerminal(stream(out), stream(notes), () => () => {}),
  )
  return { code, out: out.join(''), notes: notes.join('') }
}

describe('analyse', () => {
  it('prints what its schema says, with words at its offsets', async () => {
    const { code, out } = await analyse(text, '--json')
    const value = JSON.parse(out)
    expect([code, faultsOf(value, schema)]).toEqual([0, []])
    const body = text.slice(1)
    expect(value.figures.map(({ start, end }: { start: number; end: number }) => body.slice(start, end))).toContain(
      '86.3 percent',
    )
  })

  it('is empty and in form for an empty text', async () => {
    const { code, out } = await analyse('', '--json')
    const value = JSON.parse(out)
    expect([code, faultsOf(value, schema), value.figures, value.language]).toEqual([0, [], [], null])
  })

  it('prints plain lines, and who gave a figure or that nobody is named', async () => {
    const { out } = await analyse(text)
    expect(out).toContain('86.3 percent = 86.3 %: turnout')
    expect(out).toMatch(/400 observers? .*given by nobody named|400 = about 400: observers, given by nobody named/)
  })

  it('counts dates from the day that it is given', async () => {
    const dates = async (...args: string[]) =>
      JSON.parse((await analyse('He won on Sunday.', '--json', ...args)).out).dates
    expect(await dates('--date', '2005-12-05')).toEqual([{ start: 10, end: 16, edtf: '2005-12-04' }])
    expect(await dates()).toEqual([{ start: 10, end: 16, edtf: null }])
    expect((await analyse('He won.')).out).toContain('Dates (0)')
  })

  it('says what is wrong with a file or an option', async () => {
    expect(await analyse(new Uint8Array([0xff, 0xfe, 0xfd]))).toMatchObject({
      code: 1,
      notes: expect.stringContaining('not plain text in UTF-8'),
    })
    expect(await analyse(text, '--language', 'English!')).toMatchObject({ code: 2 })
    expect(await analyse(text, '--date', 'Sunday')).toMatchObject({ code: 2 })
    expect((await runForTest(folder, 'analyse')).code).toBe(2)
  })
})
