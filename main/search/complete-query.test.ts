import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mostSuggested } from '../contract/suggestions.ts'
import { completeQuery } from './complete-query.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
  archive.db.exec(`
    insert into tags values (1, null, 'Elections'), (2, 1, 'Turnout'), (3, 1, 'Ballot "papers"');
    insert into sources values (1, 'Central Election Commission', '["ЦИК", "turnout people"]');
    insert into events values (1, 'Election 2005');
    insert into comparisons values (1, 'Two accounts');`)
})
afterEach(() => archive.remove())

const complete = (query: string, at = query.length) => completeQuery(archive.db, query, at)
const texts = (query: string, at?: number) => complete(query, at).suggestions.map(({ text }) => text)
/** The query with the first suggestion taken. */
function taken(query: string, at = query.length): string {
  const { start, end, suggestions } = complete(query, at)
  return query.slice(0, start) + (suggestions[0]?.text ?? '') + query.slice(end)
}

describe('words', () => {
  it('are those of the library that begin so, one for each stem, without those of grammar', () => {
    archive.add('Observers and an observer observed the obscure count.', 'They were in the theatre, then there.')
    expect(texts('obs')).toEqual(['obscure', 'observed'])
    expect(texts('the')).toEqual(['theatre'])
    expect(texts('observ')).toEqual(['observed'])
    expect(texts('observer')).toEqual([])
    expect(texts('o')).toEqual([])
    expect(texts('zz')).toEqual([])
  })

  it('stand in the middle of a query, after a mark, a field or a quotation mark', () => {
    archive.add('The turnout of Назарбаев supporters.')
    expect(taken('+turn')).toBe('+turnout')
    expect(taken('not -turn yet', 9)).toBe('not -turnout yet')
    expect(taken('title:turn')).toBe('title:turnout')
    expect(taken('"the turn')).toBe('"the turnout')
    expect(taken('(наз')).toBe('(назарбаев')
    expect(taken('left-turn')).toBe('left-turnout')
    expect(texts('turnout and', 3)).toEqual([])
    expect(texts('turn*')).toEqual([])
  })

  it('come before names, the frequent ones first', () => {
    archive.add(...Array.from({ length: 64 }, () => 'The taken ones.'))
    archive.add(...Array.from({ length: 128 }, () => 'The tableau.'))
    expect(texts('ta')).toEqual(['tableau', 'taken', 'tag:'])
  })
})

describe('names', () => {
  it('are offered as filters for a word, by any word of theirs and by other names', () => {
    expect(texts('turn')).toEqual(['tag:Turnout', 'source:"Central Election Commission"'])
    expect(texts('цик')).toEqual(['source:"Central Election Commission"'])
    expect(texts('elect')).toEqual(['tag:Elections', 'source:"Central Election Commission"', 'event:"Election 2005"'])
    expect(complete('turn').suggestions[0]).toMatchObject({ kind: 'tag', label: 'Elections/Turnout' })
  })

  it('are the values of a filter, all of them where nothing is typed yet', () => {
    expect(texts('tag:')).toEqual(['"Ballot *papers*"', 'Elections', 'Turnout'])
    expect(taken('osce tag:pap')).toBe('osce tag:"Ballot *papers*"')
    expect(taken('tag:"ballot pa')).toBe('tag:"Ballot *papers*"')
    expect(taken('event:elec')).toBe('event:"Election 2005"')
    expect(taken('in:tw')).toBe('in:"Two accounts"')
    expect(taken('is:unr')).toBe('is:unread')
    expect(texts('is:')).toContain('annotated')
    expect(texts('date:20')).toEqual([])
  })

  it('find what they name', async () => {
    archive.add('One.', 'Two.')
    archive.db.exec('insert into document_tags values (1, 3)')
    expect(await archive.ids(taken('tag:ball'))).toEqual([1])
  })

  it('are outlets, each once', () => {
    archive.add(
      { text: 'One.', outlet: 'The Caspian Courier' },
      { text: 'Two.', outlet: 'The Caspian Courier' },
      { text: 'Three.', outlet: 'Вечерняя магистраль' },
    )
    expect(texts('casp')).toEqual(['caspian', 'outlet:"The Caspian Courier"'])
    expect(texts('outlet:')).toEqual(['"The Caspian Courier"', '"Вечерняя магистраль"'])
  })
})

it('never throws, and never offers more than there is room for', () => {
  archive.add('The turnout of the election, observed in 1999 by the OSCE.')
  const part = fc.constantFrom(
    'tag:',
    '"',
    '(',
    ')',
    'tu',
    'el',
    ' ',
    '*',
    '-',
    '+',
    'NOT',
    '\\',
    '[',
    '🙂',
    'is:',
    '«',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3 }))), fc.nat(40), (parts, at) => {
      const { start, end, suggestions } = complete(parts.join(''), at)
      expect(start).toBeLessThanOrEqual(end)
      expect(suggestions.length).toBeLessThanOrEqual(mostSuggested)
    }),
    { numRuns: 300 },
  )
})
