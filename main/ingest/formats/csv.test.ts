import fc from 'fast-check'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readBytes } from '../test-read.ts'

describe('a table as text', () => {
  test.each([
    ['votes.csv', 'Ward,Ayes,\r\n"North, upper",3,\r\n,,\r\n"South ""bank""\nand mill",4\r\n'],
    ['votes.csv', 'Ward;Ayes\n"North, upper";3\n"South ""bank""\nand mill";4'],
    ['votes.csv', 'sep=|\nWard|Ayes\nNorth, upper|3\n"South ""bank"" and mill"|4'],
    ['votes.tsv', 'Ward\tAyes\nNorth, upper\t3\nSouth "bank" and mill\t4'],
  ])('%s is read as rows of cells, however they are delimited', async (name, table) => {
    expect(await readBytes(table, name)).toMatchObject({
      ...{ status: 'read', format: 'csv', title: 'votes' },
      text: 'Ward\tAyes\nNorth, upper\t3\nSouth "bank" and mill\t4',
      marks: [{ kind: 'table', start: 0, end: 48 }],
    })
  })

  test('is read in the charset it is in', async () => {
    const table = 'Округ;За\nСеверный берег;3\nЮжный берег у старой мельницы;4\n'
    expect(await readBytes(iconv.encode(table, 'win1251'), 'голоса.csv')).toMatchObject({
      text: 'Округ\tЗа\nСеверный берег\t3\nЮжный берег у старой мельницы\t4',
    })
  })

  test('with a quotation mark left open says so', async () => {
    expect(await readBytes('a,b\n"c,d\ne,f\n', 'x.csv')).toMatchObject({
      remarks: [expect.stringMatching(/row 2 has no partner/)],
    })
  })

  test('that is empty says so', async () => {
    expect(await readBytes('\n\n', 'x.csv')).toMatchObject({
      status: 'no-text',
      reason: expect.stringMatching(/kept\.$/),
    })
  })

  test('keeps what its writer wrote', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'ab",;\n ж'), maxLength: 6 })
      .map(said => `x${said.replaceAll(/\s+/g, ' ').trim()}`)
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3 }))
    await fc.assert(
      fc.asyncProperty(table, async rows => {
        const answer = await readBytes(Papa.unparse(rows, { quotes: true }), 'x.csv')
        expect(answer.status === 'read' && answer.text).toBe(rows.map(row => row.join('\t')).join('\n'))
      }),
    )
  })
})
