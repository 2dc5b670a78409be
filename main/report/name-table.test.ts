import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { writeCsv } from './csv.ts'
import { writeNameTable } from './name-table.ts'

const answer = { query: '(Anna Verdin)~3', total: 2, isAbout: false, remark: null }
const documents = [{ id: 7, title: '=HYPERLINK("http://a")', outlet: 'Daily', date: '1999-01', matches: 2 }]

it('reads back as it was written, but for an apostrophe before a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=cmd()', ' =1', '@x', '-1', '+7', '\t=1', '"', 'a"b,c;d\r\ne', '＝1', '\n=1'),
  )
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(rows, written => {
      const read = Papa.parse<string[]>(writeCsv(written), { delimiter: ',', newline: '\r\n' }).data
      expect(
        read.map(row =>
          row.map((cell, at) => (cell === `'${written[read.indexOf(row)]?.[at]}` ? cell.slice(1) : cell)),
        ),
      ).toEqual(written)
      for (const cell of read.flat()) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u)
    }),
  )
})

it('carries the columns of the list through, and tells what was found', () => {
  const table = [
    ['Full name', 'seat'],
    ['Anna Verdin', '-1+1'],
    ['Nobody', ''],
  ]
  const written = writeNameTable({ table, hasHead: true, answers: [{ ...answer, documents }, null] })
  expect(written.charCodeAt(0)).toBe(0xfeff)
  expect(written.slice(1).split('\r\n')).toEqual([
    'Full name,seat,documents,first documents,searched for,remark',
    `Anna Verdin,"'-1+1",2,"#7 =HYPERLINK(""http://a""), Daily, 1999-01",(Anna Verdin)~3,`,
    'Nobody,,,,,Not searched for.',
    '',
  ])
  expect(writeNameTable({ table: [['Anna']], hasHead: false, answers: [] })).toContain('name,documents')
})
