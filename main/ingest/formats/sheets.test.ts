import { type BookType, utils, type WorkBook, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { expectReadOrSaid } from '../test-harm.ts'
import { writeOpenDocument } from '../test-office.ts'
import { readBytes } from '../test-read.ts'

function workbook(): WorkBook {
  const day = { t: 'n', v: 44230, z: 'dd.mm.yyyy' }
  const votes = utils.aoa_to_sheet([
    ['Ward', 'Ayes', 'Day', ''],
    ['North', { t: 'n', v: 1234.5, z: '#,##0.0' }, day],
    [],
    ['Южный\nберег', null, day],
  ])
  utils.cell_add_comment(votes.A2, 'Who counted?', 'E. Tarn')
  const book = utils.book_new()
  utils.book_append_sheet(book, votes, 'Votes')
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['', ''],
      ['', 'seven'],
    ]),
    'Old',
  )
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  book.Props = { Title: 'Dam vote', Author: 'Orla Vennick', CreatedDate: new Date('2021-02-03T04:05:06Z') }
  return book
}
const written = (bookType: BookType): Buffer => write(workbook(), { type: 'buffer', bookType })

const openSheet = (rows: string) =>
  writeOpenDocument('spreadsheet', `<table:table table:name="Votes">${rows}</table:table>`)
const openCell = (words: string, more = '') => `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`

describe('a workbook', () => {
  test.each([
    ['xlsx', 'xlsx'],
    ['xls', 'xls'],
    ['xlsb', 'xlsx'],
  ] as const)('of the kind %s is read as its cells show it', async (bookType, format) => {
    expect(await readBytes(written(bookType), 'votes.bin')).toMatchObject({
      ...{ status: 'read', format, title: 'Dam vote', byline: 'Orla Vennick', date: '2021-02-03' },
      text: 'Votes\n\nWard\tAyes\tDay\nNorth\t1,234.5\t03.02.2021\nЮжный берег\t\t03.02.2021\n\nOld\n\nseven',
      fields: expect.arrayContaining([
        { name: 'Hidden sheet', value: 'Old' },
        { name: 'Comment', value: 'E. Tarn, Votes: Who counted?' },
      ]),
      remarks: [expect.stringMatching(/hidden/), expect.stringMatching(/Comments/)],
      marks: [{ kind: 'heading' }, { kind: 'table' }, { kind: 'heading' }, { kind: 'table' }],
    })
  })

  test('of OpenDocument is read as its cells show it', async () => {
    const rows = `<table:table-row>${openCell('Ward')}${openCell('45,7 %')}</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
    expect(await readBytes(openSheet(rows))).toMatchObject({ format: 'ods', text: 'Votes\n\nWard\t45,7 %' })
  })

  test('of a million million cells, or that says so, ends with text or a sentence', async () => {
    const rows = `<table:table-row table:number-rows-repeated="1000000">${openCell('ha', 'table:number-columns-repeated="1000000"')}</table:table-row>`
    const open = await readBytes(openSheet(rows))
    expect(open.status === 'read' ? open.text.slice(0, 12) : open.reason).toMatch(/^Votes\n\nha\tha|original is kept/)
    const parts = unzipSync(written('xlsx'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const wide = sheet.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
    expect(await readBytes(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(wide) }))).toMatchObject({
      format: 'xlsx',
      status: 'read',
    })
  }, 60_000)

  test('of very many rows is cut, and says so', async () => {
    const parts = unzipSync(written('xlsx'))
    const rows = Array.from(
      { length: 100_002 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    )
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows.join('')}</sheetData>`)
      .replace(/<dimension[^>]*>/, '')
    const answer = await readBytes(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }))
    expect(answer.status === 'read' && answer.text.includes('\n99999\n')).toBe(true)
    expect(answer.status === 'read' && answer.text.includes('\n100000')).toBe(false)
    expect(answer.remarks).toContainEqual(expect.stringMatching(/first 100,000 rows/))
  }, 60_000)

  test.each(['xlsx', 'xls', 'xlsb'] as const)(
    'that is a cut or changed %s ends with text or a sentence',
    async bookType => {
      const file = written(bookType)
      await expectReadOrSaid(file, `votes.${bookType}`, 30)
    },
    60_000,
  )
})
