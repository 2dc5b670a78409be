import { rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCancellation } from '../contract/cancellation.ts'
import { checkLibrary } from './check-library.ts'
import { originalPath } from './originals.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

const check = (originals = false) => checkLibrary({ folder: library.folder }, originals, testCall)
const originalOf = (id: number) =>
  originalPath(
    library.folder,
    library.db.prepare('select original from documents where id = ?').pluck().get(id) as string,
  )

describe('checking a library', () => {
  it('finds nothing wrong after additions, edits, notes, trash, undo and erasure', async () => {
    const [one = 0, two = 0, three = 0] = library.add(
      'Turnout was 81.7%\n\nThe U.S. envoy said so; “10 000” votes.',
      'Явка составила 81,7 процента\n\nСообщил ЦИК.',
      'Whispered\n\nThunderously.',
    )
    const edit = (ids: number[], title: string) =>
      library.handlers['documents.edit']({ ids, patch: { title } }, testCall)
    await edit([one, two], 'A new title')
    await library.handlers['documents.trash']({ ids: [two] }, testCall)
    await library.handlers['history.undo']({}, testCall)
    await library.handlers['documents.erase']({ ids: [three] }, testCall)
    expect(await check(true)).toMatchObject({ documents: 2, originals: 2, wrong: 0, problems: [] })
    const { words } = await check()
    expect(words).toBeGreaterThan(10)
  })

  it('finds nothing wrong whatever is in the texts', async () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    const texts = fc.sample(anything, { numRuns: 300, seed: 7 })
    library.add(...[...texts, 'half a pair \ud800 of surrogates', 'a\u0000b'].map((text, at) => `${at}\n\n${text}`))
    expect(await check()).toMatchObject({ documents: 302, problems: [] })
  })

  it('says which document the index lacks, has too much, or has otherwise', async () => {
    const [missing = 0, different = 0, moved = 0, waiting = 0] = library.add('first', 'second', 'third word', 'fourth')
    const { db, writing } = library
    writing.index.remove(missing)
    db.prepare("update documents set title = 'Another' where id = ?").run(different)
    db.prepare("update texts set text = 'word third' where document_id = ?").run(moved)
    db.prepare('update documents set is_indexed = 0 where id = ?').run(waiting)
    const nobody = { id: 900, language: 'en', title: 'x', byline: null, outlet: null, text: '', note: null }
    writing.index.put([nobody])
    const { problems, wrong } = await check()
    expect(problems).toEqual([
      { kind: 'waiting', document: waiting },
      { kind: 'missing', document: missing },
      { kind: 'stray', document: 900 },
      { kind: 'different', document: different },
      { kind: 'unstemmed', document: different },
      { kind: 'different', document: moved },
    ])
    expect(wrong).toBe(6)
  })

  it('says whose word has no stem, or a wrong one', async () => {
    const [one = 0, two = 0] = library.add('elections', 'commissions')
    library.db.prepare("update forms set stem = 'x' where form = 'elections'").run()
    library.db.prepare("delete from forms where form = 'commissions'").run()
    expect((await check()).problems).toEqual([
      { kind: 'unstemmed', document: one },
      { kind: 'unstemmed', document: two },
    ])
  })

  it('says which originals are gone or changed, where it is asked to', async () => {
    const [gone = 0, changed = 0] = library.add('first', 'second')
    rmSync(originalOf(gone))
    writeFileSync(originalOf(changed), 'other bytes')
    expect((await check()).problems).toEqual([])
    expect((await check(true)).problems).toEqual([
      { kind: 'originalMissing', document: gone },
      { kind: 'originalChanged', document: changed },
    ])
  })

  it('says that the index itself is damaged', async () => {
    library.add('first', 'second')
    library.db.unsafeMode(true)
    library.db.exec('update postings_data set block = zeroblob(length(block)) where id > 10')
    const { problems, wrong } = await check()
    expect(wrong).toBeGreaterThan(0)
    expect(problems).toContainEqual({ kind: 'damaged', table: 'postings' })
  })

  it('says how far it is', async () => {
    library.add(...Array.from({ length: 45 }, (_, at) => `Report ${at}`))
    const told: unknown[] = []
    await checkLibrary({ folder: library.folder }, false, testCall, progress => told.push(progress))
    expect(told).toEqual([20, 40].map(done => ({ work: 'check', done, total: 45 })))
  })

  it('stops when it is told to', async () => {
    library.add('first')
    const { signal, abort } = createCancellation()
    const checking = checkLibrary({ folder: library.folder }, false, { signal })
    abort()
    await expect(checking).rejects.toMatchObject({ code: 'cancelled' })
  })
})
