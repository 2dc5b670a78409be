import { expect, test } from 'vitest'
import { joinLines, knownWords } from './undo-hyphens.ts'

const known = knownWords(
  'The re-elected keeper of the dam told the governor that he co-operates. The council is well known.\nA sluice-\ngate',
)

test.each([
  ['the gover-', 'nor said', 'the governor said'],
  ['the gov\u00ad', 'ernment', 'the government'],
  ['the pub¬', 'lic', 'the public'],
  ['was re-', 'elected', 'was re-elected'],
  ['a well-', 'known name', 'a well-known name'],
  ['the Anglo-', 'French line', 'the Anglo-French line'],
  ['THE COUN-', 'CIL VOTES', 'THE COUNCIL VOTES'],
  ['of 1999-', '2005', 'of 1999-2005'],
  ['кто-', 'нибудь', 'кто-нибудь'],
  ['прави-', 'тельство', 'правительство'],
  ['a dash -', 'and more', 'a dash - and more'],
  ['the second', 'line', 'the second line'],
  ['水库', '投票', '水库投票'],
  ['', 'alone', 'alone'],
])('%j and %j are %j', (before, after, joined) => {
  expect(joinLines(before, after, known)).toBe(joined)
})

test('what a line parts is not known as words', () => {
  expect(known.has('sluice')).toBe(false)
  expect(known.has('re-elected')).toBe(true)
})
