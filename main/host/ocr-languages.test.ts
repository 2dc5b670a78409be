import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLanguageData } from '../ingest/ocr/check-language-data.ts'
import { builtInFile } from '../ingest/ocr/language-data.ts'
import { ocrHandlers } from './ocr-languages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-ocr-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const call = { signal: { aborted: false, addEventListener: () => {} } }
const kazakh = () => readFileSync(builtInFile('kaz'))

test('language data that a person adds is kept, listed, chosen and removed', () => {
  const file = join(folder, 'rus.traineddata')
  writeFileSync(file, kazakh())
  const handlers = ocrHandlers(join(folder, 'config'))
  const codes = (answer: { languages: { code: string }[] }) => answer.languages.map(({ code }) => code)
  expect(handlers['ocr.languages']({}, call)).toMatchObject({ chosen: null })
  const added = handlers['ocr.addLanguage']({ path: file }, call) as never
  expect(codes(added)).toEqual(['eng', 'kaz', 'rus', 'ukr'])
  expect(handlers['ocr.choose']({ codes: ['rus', 'eng'] }, call)).toMatchObject({ chosen: ['rus', 'eng'] })
  expect(() => handlers['ocr.choose']({ codes: ['deu'] }, call)).toThrow(/Add it first/)
  // What was chosen and is gone is chosen no more.
  expect(handlers['ocr.removeLanguage']({ code: 'rus' }, call)).toMatchObject({ chosen: ['eng'] })
  expect(handlers['ocr.choose']({ codes: null }, call)).toMatchObject({ chosen: null })
})

test.each([
  ['words.traineddata', Buffer.from('No data, only words.')],
  ['rus.traineddata', Buffer.alloc(0)],
  ['osd.traineddata', null],
  ['a b.traineddata', null],
])('%s is refused with a sentence, and nothing is kept', (name, bytes) => {
  const file = join(folder, name)
  writeFileSync(file, bytes ?? kazakh())
  const handlers = ocrHandlers(join(folder, 'config'))
  expect(() => handlers['ocr.addLanguage']({ path: file }, call)).toThrow(/not language data/)
  expect(() => readdirSync(join(folder, 'config', 'ocr'))).toThrow()
})

test('no bytes break the check', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const header = Buffer.concat([Buffer.from([24, 0, 0, 0]), bytes])
      expect(readLanguageData(Buffer.from(bytes))).toBeNull()
      const read = readLanguageData(header)
      expect(read === null || read === header).toBe(true)
      expect(readLanguageData(gzipSync(bytes))).toBeNull()
    }),
  )
})
