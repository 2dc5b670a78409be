import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReader, openWriter } from './database.ts'
import { databaseFile } from './manifest.ts'
import { copiesFolder, databaseVersion, migrate, migrations } from './migrate.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (key?: string) => openWriter({ file: databaseFile(folder), key })

test('a new database gets every migration and no copy', () => {
  const db = open()
  expect(migrate(db, folder)).toEqual([])
  expect(databaseVersion(db)).toBe(migrations.length)
  expect(readdirSync(folder)).not.toContain('before-migration')
  db.close()
})

test.each([undefined, "a key with ’ and ' in it"])(
  'an older database is copied as it was, then brought up (key: %s)',
  key => {
    const db = open(key)
    migrate(db, folder, ['create table a (x)'])
    db.exec("insert into a values ('kept')")
    const said = migrate(db, folder, ['create table a (x)', 'alter table a add column y'])
    expect(said.join()).toContain('copy of the database')
    expect(databaseVersion(db)).toBe(2)
    db.close()
    const [copy] = readdirSync(copiesFolder(folder))
    const old = openReader({ file: join(copiesFolder(folder), copy as string), key })
    expect(old.prepare('select * from a').all()).toEqual([{ x: 'kept' }])
    old.close()
  },
)

test('a migration that fails changes nothing', () => {
  const db = open()
  migrate(db, folder, ['create table a (x)'])
  expect(() => migrate(db, folder, ['create table a (x)', 'create table b (x); create table a (x)'])).toThrow()
  expect(databaseVersion(db)).toBe(1)
  expect(db.prepare("select name from sqlite_schema where name = 'b'").all()).toEqual([])
  db.close()
})

test('a database of a newer Collate is refused with a sentence', () => {
  const db = open()
  db.pragma('user_version = 999')
  expect(() => migrate(db, folder)).toThrow('newer Collate')
  db.close()
})
