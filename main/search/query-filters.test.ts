import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFilter } from './query-filters.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
let one = 0
let two = 0
let three = 0
let all: number[] = []
beforeEach(() => {
  archive = makeTestArchive()
  all = archive.add(
    { text: 'turnout', date: '2005-12-04', language: 'en-GB' },
    { text: 'turnout', date: '2005', language: 'ru', title: 'Явка' },
    { text: 'turnout osce', language: null },
  )
  const [first = 0, second = 0, third = 0] = all
  one = first
  two = second
  three = third
})
afterEach(() => archive.remove())

const found = async (query: string) => [query, await archive.ids(query)]

describe('names', () => {
  beforeEach(() => {
    archive.db.exec(`
      insert into tags values (1, null, 'Elections'), (2, 1, 'Turnout'), (3, null, 'Явка');
      insert into document_tags values (${one}, 1), (${two}, 2), (${three}, 3);
      insert into sources values (1, 'Election Commission', '["ЦИК"]');
      insert into passages values (${two}, 1, null, 'quote'), (${three}, null, 'Doubtful', 'highlight');
      insert into events values (1, 'Election 2005');
      insert into editions values (${one}, 7), (${two}, 7), (${three}, 8);
      insert into comparisons values (1, 'Two counts');
      insert into comparison_accounts values (1, ${one}), (1, ${three});
      update documents set event_id = 1 where id = ${two}`)
  })

  it.each([
    ['tag:turnuot osce', 'There is no tag “turnuot”. Perhaps you mean “Turnout”.', 'tag:Turnout osce'],
    ['osce -tag:elections/явко', 'There is no tag “elections/явко”. Perhaps you mean “Явка”.', 'osce -tag:Явка'],
    [
      'source:commission',
      'There is no source “commission”. Perhaps you mean “Election Commission”.',
      'source:"Election Commission"',
    ],
    ['source:ЦИТ', 'There is no source “ЦИТ”. Perhaps you mean “Election Commission”.', 'source:"Election Commission"'],
    [
      'event:"Election 2004"',
      'There is no event “Election 2004”. Perhaps you mean “Election 2005”.',
      'event:"Election 2005"',
    ],
    ['in:zeppelin', 'There is no comparison “zeppelin”.', null],
    ['tag:z*', 'There is no tag “z*”.', null],
  ])('that the library has not are said: %s', async (query, sentence, suggestion) => {
    const { remark } = await archive.search(query)
    expect(remark).toMatchObject({ sentence, suggestion })
    expect(query.slice(remark?.start, remark?.end)).toMatch(/^\w+:\S/)
  })

  it('that the library has, and those that are still being typed, are not remarked on', async () => {
    for (const query of ['tag:turn*', 'tag:elections/turnout', 'source:цик', 'event:*', 'is:read']) {
      expect((await archive.search(query)).remark).toBeNull()
    }
    expect((await archive.search('osce tag:tur', { isTyping: true })).remark).toBeNull()
    expect((await archive.search('osce tag:trun', { isTyping: true })).remark).not.toBeNull()
    expect((await archive.search('tag:tur osce', { isTyping: true })).remark).not.toBeNull()
  })

  it.each<[string, () => number[]]>([
    ['tag:elections', () => [one, two]],
    ['tag:turnout', () => [two]],
    ['tag:elections/turnout', () => [two]],
    ['tag:явка', () => [three]],
    ['tag:elect*', () => [one, two]],
    ['tag:*', () => [one, two, three]],
    ['-tag:*', () => []],
    ['-tag:Turnout', () => [one, three]],
    ['source:"election commission"', () => [two]],
    ['source:цик', () => [two]],
    ['event:"Election 2005"', () => [two]],
    ['-event:*', () => [one, three]],
    ['in:"two counts"', () => [one, three]],
    ['has:quote', () => [two]],
    ['has:note', () => [three]],
    ['has:edition', () => [one, two]],
    ['is:annotated', () => [two, three]],
    ['osce OR tag:turnout', () => [two, three]],
    ['turnout (osce OR tag:turnout)', () => [two, three]],
    ['+turnout tag:elections osce', () => [one, two]],
    ['tag:"\'); drop table tags; --"', () => []],
  ])('%s', async (query, expected) => expect(await found(query)).toEqual([query, expected()]))

  it('let one of any words through, but every filter', async () => {
    expect(await archive.ids('osce turnout tag:turnout', { any: true })).toEqual([two])
  })
})

describe('facts', () => {
  it.each<[string, () => number[]]>([
    ['date:2005', () => [one, two]],
    ['date:2005-12', () => [one, two]],
    ['date:2005-11', () => [two]],
    ['date:2004..2005-06', () => [two]],
    ['date:..2004', () => []],
    ['date:2005-12..', () => [one, two]],
    ['date:>2005-11', () => [one]],
    ['-date:*', () => [three]],
    ['-date:2005-12-04', () => [three]],
    ['lang:en', () => [one]],
    ['lang:ru OR lang:en', () => [one, two]],
    ['-lang:*', () => [three]],
  ])('%s', async (query, expected) => expect(await found(query)).toEqual([query, expected()]))

  it('of the file and of what was done with it', async () => {
    archive.db.exec(`
      update documents set words = 600, format = 'html', is_read = 1, imported_at = ${Date.now()} where id = ${one};
      update documents set unreadable = 'A picture.' where id = ${two};
      insert into origins values (${two}, 1), (${two}, 2)`)
    expect(await found('words:>500')).toEqual(['words:>500', [one]])
    expect(await found('words:100..600')).toEqual(['words:100..600', [one]])
    expect(await found('words:..500')).toEqual(['words:..500', [two, three]])
    expect(await found('type:html')).toEqual(['type:html', [one]])
    expect(await found('type:text')).toEqual(['type:text', [two, three]])
    expect(await found('is:unread')).toEqual(['is:unread', [two, three]])
    expect(await found('is:read')).toEqual(['is:read', [one]])
    expect(await found('is:duplicate')).toEqual(['is:duplicate', [two]])
    expect(await found('is:unreadable')).toEqual(['is:unreadable', [two]])
    expect(await found('imported:<7d')).toEqual(['imported:<7d', [one]])
    expect(await found('imported:>7d')).toEqual(['imported:>7d', [two, three]])
    expect(await found('imported:1970')).toEqual(['imported:1970', [two, three]])
  })

  it('of a field that holds anything, or nothing', async () => {
    archive.db.exec(`update documents set outlet = 'Courier' where id = ${one};
      insert into passages values (${three}, null, 'Doubtful', 'highlight')`)
    expect(await found('outlet:*')).toEqual(['outlet:*', [one]])
    expect(await found('-outlet:*')).toEqual(['-outlet:*', [two, three]])
    expect(await found('outlet:(*)')).toEqual(['outlet:(*)', [one]])
    expect(await found('note:* turnout')).toEqual(['note:* turnout', [three]])
    expect(await found('text:*')).toEqual(['text:*', all])
  })

  it('of the trash, which nothing else looks into', async () => {
    archive.db.prepare('update documents set trashed_at = 1 where id = ?').run(two)
    expect(await archive.ids('turnout')).toEqual([one, three])
    expect(await archive.ids('is:trashed')).toEqual([two])
    expect(await archive.ids('turnout is:trashed')).toEqual([two])
    expect(await archive.ids('is:trashed', { filters: { language: { include: ['ru'], exclude: [] } } })).toEqual([two])
    expect(await archive.ids('-is:trashed')).toEqual([one, three])
    expect(await archive.ids('turnout -(is:trashed osce)')).toEqual([one, three])
    expect(await archive.ids('is:unread')).toEqual([one, three])
  })
})

describe('readFilter', () => {
  it.each([
    ['date', '2005-02-30'],
    ['date', '..'],
    ['words', '>many'],
    ['imported', '7d'],
    ['lang', 'русский'],
    ['has', 'picture'],
    ['tag', ' '],
  ])('says of %s:%s what to write', (name, value) => {
    const answer = readFilter(name, value, 0)
    expect(answer).toMatchObject({ sentence: expect.stringContaining('Write') })
  })

  it('takes days as they begin on this computer', () => {
    const answer = readFilter('imported', '2026-02', 0)
    const days = [new Date(2026, 1, 1).getTime(), new Date(2026, 2, 1).getTime()]
    expect(answer).toMatchObject({ condition: { values: days } })
  })
})

describe('words that every object of JavaScript knows', () => {
  it.each([
    'is:constructor',
    'is:__proto__',
    'has:constructor',
    'has:__proto__',
    'type:constructor',
    'lang:constructor',
  ])('%s is read like any other', async query => {
    const [id] = archive.add(`The ${query.replace(':', ' ')} of the ballot boxes.`)
    const answer = await archive.search(query)
    expect(answer.results.map(result => result.id)).toEqual(query.startsWith('type') ? [] : [id])
  })
})
