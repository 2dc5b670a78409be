import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withLanguageData } from './language-data.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-data-'))
  vi.stubEnv('TMPDIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

function leave(name: string, minutesAgo: number) {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'eng.traineddata.gz'), 'x')
  utimesSync(path, Date.now() / 1000, Date.now() / 1000 - minutesAgo * 60)
}

test('language data is lent for a while, and what an ended process left is removed', async () => {
  leave('collate-ocr-aaaaaa', 60)
  leave('collate-ocr-bbbbbb', 1)
  leave('collate-ocr-of-another', 60)
  const lent = await withLanguageData(['eng'], null, path => {
    expect(readdirSync(path)).toEqual(['eng.traineddata.gz'])
    return Promise.resolve(path)
  })
  expect(existsSync(lent)).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['collate-ocr-bbbbbb', 'collate-ocr-of-another'])
})
