import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const filler = 'Nothing of interest was said that day by anybody at all. '.repeat(20)

async function shown(query: string, text: string) {
  archive.add(text)
  const [result] = (await archive.search(query)).results
  return (result?.snippets ?? []).map(snippet => {
    expect(text.startsWith(snippet.text, snippet.start)).toBe(true)
    return { text: snippet.text, words: snippet.matches.map(([start, end]) => snippet.text.slice(start, end)) }
  })
}

describe('snippets', () => {
  it('show where the engine matched, in passages of about 160 code units cut between words', async () => {
    const found = await shown('turnout observer', `${filler}The turnouts were doubted.\n${filler}An observer spoke.`)
    expect(found.map(({ words }) => words)).toEqual([['turnouts'], ['observer']])
    for (const { text } of found) {
      expect(text.length).toBeLessThan(220)
      expect(text).toMatch(/^\S.*\S$/s)
    }
  })

  it('prefer the passage that holds most of the words', async () => {
    const found = await shown(
      'turnout observer',
      `turnout ${filler} observer ${filler} the observer on turnout ${filler}`,
    )
    expect(found.some(({ words }) => words.join(' ') === 'observer turnout')).toBe(true)
  })

  it('mark a phrase as a whole and nothing else', async () => {
    const found = await shown('"far short"', `Far away, it fell far short of short commitments.`)
    expect(found.map(({ words }) => words)).toEqual([['far short']])
  })

  it('begin at the beginning where only the title matched, and are none without a text', async () => {
    archive.add({ title: 'Turnout', text: 'An account.' }, { title: 'Turnout', text: '' })
    const { results } = await archive.search('turnout')
    expect(results.map(({ snippets }) => snippets.map(({ text }) => text)).sort()).toEqual([[], ['An account.']])
  })

  it('find a late place in a very long text, and do not part surrogates', async () => {
    const found = await shown('turnout', `${filler.repeat(1000)} turnout ${'😀'.repeat(500)}`)
    expect(found.map(({ words }) => words)).toEqual([['turnout']])
    expect(found[0]?.text.isWellFormed()).toBe(true)
  })
})

describe('a result', () => {
  it('says how many places of the text match, as many as the reader goes through', async () => {
    const text = `${'The turnout, they said, was "the turnout". '.repeat(200)} No turnouts.`
    const [id = 0] = archive.add({ text, title: 'Turnout' })
    const [result] = (await archive.search('turnout')).results
    expect(result?.matches).toEqual({ count: 401, isAbout: false })
    expect(archive.matched('turnout', id)).toHaveLength(401)
  })

  it('tells a note from the text', async () => {
    const [id = 0] = archive.add({ text: 'The count went on.', note: 'Ask about the turnout. Ask again.' })
    const insert = archive.db.prepare("insert into passages (document_id, note, kind) values (?, ?, 'highlight')")
    const { lastInsertRowid } = insert.run(id, 'Ask about the turnout.')
    insert.run(id, 'Ask again.')
    const [result] = (await archive.search('turnout')).results
    expect(result?.matches.count).toBe(0)
    expect(result?.notes).toEqual([{ passageId: lastInsertRowid, text: 'Ask about the turnout.', matches: [[14, 21]] }])
    const [inText] = (await archive.search('text:count')).results
    expect(inText).toMatchObject({ matches: { count: 1 }, notes: [] })
  })
})
