import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReader, openWriter } from './database.ts'

let folder: string
const file = () => join(folder, 'library.db')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-database-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('with a key nothing of it can be read in the file, and only that key opens it', () => {
  const db = openWriter({ file: file(), key: 'open sesame' })
  db.exec("create table a (x); insert into a values ('the clerk’s name')")
  db.close()
  expect(readFileSync(file()).includes('clerk')).toBe(false)
  expect(() => openReader({ file: file(), key: 'wrong' })).toThrow('does not open the library')
  expect(() => openReader({ file: file() })).toThrow('locked with a key')
  const reader = openReader({ file: file(), key: 'open sesame' })
  expect(reader.prepare('select x from a').pluck().get()).toBe('the clerk’s name')
  reader.close()
})

test('the writer waits for the disk at every commit, and overwrites what is deleted', () => {
  const db = openWriter({ file: file() })
  const full = 2
  expect(db.pragma('synchronous', { simple: true })).toBe(full)
  expect(db.pragma('secure_delete', { simple: true })).toBe(1)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  db.close()
})

test('only a reader that is mapped counts what it reads as its memory', () => {
  openWriter({ file: file() }).close()
  for (const isMapped of [true, false]) {
    const reader = openReader({ file: file(), isMapped })
    expect(Number(reader.pragma('mmap_size', { simple: true })) > 0).toBe(isMapped)
    reader.close()
  }
})

test('a reader cannot write', () => {
  const db = openWriter({ file: file() })
  db.exec('create table a (x)')
  const reader = openReader({ file: file() })
  expect(() => reader.exec('insert into a values (1)')).toThrow()
  reader.close()
  db.close()
})

test('a file that is no database is met with a sentence', () => {
  writeFileSync(file(), 'not a database at all, '.repeat(100))
  expect(() => openReader({ file: file() })).toThrow('damaged')
})
