import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashesOf } from '../text/scan-words.ts'
import { createKnownForms } from './known-forms.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'
import { formList } from './word-lists.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const put = (id: number, text: string) =>
  archive.index.put([{ id, language: 'en', title: '', byline: null, outlet: null, text, note: null }])

describe('the index writer', () => {
  it('puts a document in place of what was there for its id', async () => {
    const [id = 0] = archive.add('turnout')
    put(id, 'commission')
    expect(await archive.ids('turnout')).toEqual([])
    expect(await archive.ids('commission')).toEqual([id])
  })

  it('believes no form to be written that a rollback took back', async () => {
    const failing = archive.db.transaction(() => {
      put(1, 'elections')
      throw new Error('rolled back')
    })
    expect(failing).toThrow('rolled back')
    const [id] = archive.add('elections')
    expect(await archive.ids('election')).toEqual([id])
  })

  it('believes no form to be written where it failed half-way', async () => {
    archive.db.transaction(() => {
      const fields = { language: 'en', title: '', byline: null, outlet: null, note: null }
      const half = [1, 1.5].map(id => ({ ...fields, id, text: 'elections' }))
      expect(() => archive.index.put(half)).toThrow('datatype mismatch')
    })()
    const [id] = archive.add('elections')
    expect(await archive.ids('election')).toContain(id)
  })

  it('removes a document, and leaves none of its own words in the bytes', async () => {
    const [kept, gone = 0] = archive.add(
      'The commission answered.',
      'Zhumabekovskaya whispered thunderously to commission.',
    )
    archive.db.transaction(() => {
      archive.db.prepare('delete from documents where id = ?').run(gone)
      archive.db.prepare('delete from texts where document_id = ?').run(gone)
      archive.index.remove(gone)
      archive.index.optimize()
      archive.index.pruneForms()
    })()
    archive.db.pragma('wal_checkpoint(truncate)')
    const bytes = archive.bytes().toString('latin1').toLowerCase()
    for (const word of ['zhumabekovskaya', 'whisper', 'thunder']) expect(bytes).not.toContain(word)
    expect(await archive.ids('commission')).toEqual([kept])
    expect(await archive.ids('whispered')).toEqual([])
  })

  it('makes whoever keeps lists of words let go of those that are forgotten', () => {
    const [gone = 0] = archive.add('thunderously whispered', 'whispered')
    expect(formList(archive.db).text).toContain('thunderously')
    archive.index.remove(gone)
    archive.index.pruneForms()
    expect(formList(archive.db).text).toBe('whispered\n')
  })

  it('writes forms again after forgetting them', async () => {
    const [first = 0] = archive.add('whispered')
    archive.index.remove(first)
    archive.index.optimize()
    archive.index.pruneForms()
    const [second] = archive.add('whispered')
    expect(await archive.ids('whispering')).toEqual([second])
  })
})

describe('known forms', () => {
  it('knows what it met, and nothing else, as it grows', () => {
    const known = createKnownForms()
    const isMet = (word: string) => known.meet(...hashesOf(word)) >= 0
    const words = Array.from({ length: 60_000 }, (_, at) => `word${at}`)
    expect(words.filter(isMet)).toEqual([])
    expect(words.every(isMet)).toBe(true)
    known.clear()
    expect(isMet('word1')).toBe(false)
  })
})
