import { EventEmitter, once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isPassing } from './passing-files.ts'
import { type FolderWatch, watchFolder } from './watch-folder.ts'

let outside: string
let folder: string
let watching: FolderWatch
let told: EventEmitter
let names: string[]
beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'collate-watch-')))
  folder = join(outside, 'desk')
  mkdirSync(folder)
  told = new EventEmitter()
  names = []
})
afterEach(async () => {
  await watching.close()
  rmSync(outside, { recursive: true, force: true })
})

const settle = 60
function watch() {
  watching = watchFolder({
    path: folder,
    settle,
    retryAfter: settle,
    onState: (state, sentence) => told.emit(state, sentence),
    onFiles(files) {
      names.push(...files.map(({ path }) => path.slice(folder.length + 1)))
      for (const file of files) told.emit(basename(file.path), file)
    },
  })
}
const put = (name: string, content = name) => writeFileSync(join(folder, name), content)

test('what lies there, what comes and what changes is told, each when it has stopped growing', async () => {
  mkdirSync(join(folder, 'inner'))
  put('old.txt')
  put('inner/older.txt')
  watch()
  await Promise.all([once(told, 'old.txt'), once(told, 'older.txt'), once(told, 'watching')])
  const [first] = await Promise.all([once(told, 'new.txt'), put('new.txt', 'half')])
  expect(first).toMatchObject([{ path: join(folder, 'new.txt'), bytes: 4 }])
  const [second] = await Promise.all([once(told, 'new.txt'), appendFileSync(join(folder, 'new.txt'), ' and half')])
  expect(second).toMatchObject([{ bytes: 13 }])
  const [moved] = await Promise.all([
    once(told, 'whole.pdf'),
    put('whole.pdf.part'),
    renameSync(join(folder, 'whole.pdf.part'), join(folder, 'whole.pdf')),
  ])
  expect(moved).toMatchObject([{ path: join(folder, 'whole.pdf') }])
})

test('hidden and unfinished files, links and what lies behind them are left alone', async () => {
  writeFileSync(join(outside, 'secret.txt'), 'not chosen')
  mkdirSync(join(folder, '.git'))
  for (const name of ['.git/config.txt', '.hidden', '~$report.docx', 'a.crdownload', 'b.TMP', 'c.txt~', 'd.part'])
    put(name)
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  symlinkSync(outside, join(folder, 'linked'))
  watch()
  await once(told, 'watching')
  put('last.txt')
  await once(told, 'last.txt')
  expect(names).toEqual(['last.txt'])
})

test('a folder that vanishes is said, and taken up again when it is back', async () => {
  put('one.txt')
  watch()
  await once(told, 'watching')
  const [[sentence]] = await Promise.all([once(told, 'missing'), rmSync(folder, { recursive: true })])
  expect(sentence).toContain('no longer there')
  mkdirSync(folder)
  put('two.txt')
  await once(told, 'two.txt')
})

test('nothing is told after the end', async () => {
  put('one.txt')
  watch()
  await watching.close()
  expect(names).toEqual([])
})

test.each(['report.txt', 'part.txt', 'tmp', 'Übersicht.download.html', 'a~b.txt'])('%s is a file to take in', name =>
  expect(isPassing(name)).toBe(false),
)
