import { expect, test } from 'vitest'
import { isTitle, readMoment } from './info.ts'

test.each([
  ["D:20160304233000+05'00'", '2016-03-04 23:30'],
  ['2016-03-04T23:30:00Z', '2016-03-04 23:30'],
  ['D:20160304', '2016-03-04'],
  ['D:201603', '2016-03'],
  ['D:20160231', '2016-02'],
  ['2016', '2016'],
  ['D:19700101000000', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
])('%j is %j', (stated, moment) => {
  expect(readMoment(stated)).toBe(moment)
})

test.each([
  'Microsoft Word - vote3.doc',
  'untitled',
  'Untitled-2',
  'vote.indd',
  'Документ1',
  'https://council.example/vote',
  '0001',
  'scan 17',
])('%j is no title', title => {
  expect(isTitle(title)).toBe(false)
})

test.each(['The dam vote', 'Scanning the lake', 'Протокол № 4', 'Test of the third gauge'])('%j is one', title => {
  expect(isTitle(title)).toBe(true)
})
