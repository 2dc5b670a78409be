import { expect, it } from 'vitest'
import { quotationRanges } from './quotation-ranges.ts'

const quoted = (text: string) => quotationRanges(text).map(range => text.slice(...range))

it('finds quotations in marks of every kind', () => {
  expect(quoted('He said "no" and “never”; «нет», „nein“ und „nie”.')).toEqual([
    '"no"',
    '“never”',
    '«нет»',
    '„nein“',
    '„nie”',
  ])
})

it('follows a quotation that goes on in the next paragraph to the end of its line', () => {
  expect(quoted('“It rained.\n\n“It snowed,” he said.')).toEqual(['“It rained.', '“It snowed,”'])
})

it('takes no inch for a quotation', () => {
  expect(quoted('A 5" board and a 6" one.')).toEqual([])
})
