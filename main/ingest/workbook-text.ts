import type { CellObject, WorkBook } from '@e965/xlsx'
import type { DocumentField } from '../contract/documents.ts'
import { type Content, unreadable } from './format.ts'
import { commentsRemark, hiddenRemark, infoContent } from './office-info.ts'
import { unknownEncryption } from './office-tree.ts'
import { type FormatNumber, shownCell } from './shown-cell.ts'
import { createTextBlocks } from './text-blocks.ts'

/** Rows read of one sheet. */
const mostRows = 100_000
const mostComments = 150

/** Reads a workbook by SheetJS: each sheet is a heading and a table of what its cells show. Throws `unreadable`. */
export async function readWorkbook(bytes: Uint8Array, hasCodePages = false): Promise<Content> {
  const sheetJs = await import('@e965/xlsx')
  // Workbooks before 1997 have their letters in the code page of a country.
  if (hasCodePages) sheetJs.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  const options = { type: 'buffer', dense: true, sheetRows: mostRows + 1, cellNF: true } as const
  let book: WorkBook
  try {
    book = sheetJs.read(bytes, { ...options, cellFormula: false, cellHTML: false })
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw unreadable(unknownEncryption)
    throw error
  }
  const format: FormatNumber = (pattern, value) => sheetJs.SSF.format(pattern, value)
  return contentOf(book, format)
}

function contentOf(book: WorkBook, format: FormatNumber): Content {
  const blocks = createTextBlocks()
  const comments: DocumentField[] = []
  const hidden: DocumentField[] = []
  let isCut = false
  for (const [at, name] of book.SheetNames.entries()) {
    const rows = rowsOf(book.Sheets[name]?.['!data'])
    if (rows.length === 0) continue
    blocks.heading(name, 1)
    blocks.table(shownRows(rows.slice(0, mostRows), format))
    if (book.Workbook?.Sheets?.[at]?.Hidden) hidden.push({ name: 'Hidden sheet', value: name })
    isCut ||= rows.length > mostRows
    comments.push(...commentsIn(name, rows))
  }
  const remarks: string[] = []
  if (hidden.length > 0) remarks.push(hiddenRemark)
  if (isCut) remarks.push(cutRemark)
  if (comments.length > 0) remarks.push(commentsRemark)
  const info = infoContent(propertiesOf(book))
  const fields = [...(info.fields ?? []), ...hidden.slice(0, mostHidden), ...comments.slice(0, mostComments)]
  return { ...info, ...blocks.result(), fields, remarks }
}

const mostHidden = 20
const cutRemark = `Of a sheet only the first ${mostRows.toLocaleString('en')} rows can be read and searched here. The rest is in the original.`

type Cells = (CellObject | undefined)[]

/** Rows without cells are left out of SheetJS's list. */
function rowsOf(data: (Cells | undefined)[] = []): Cells[] {
  return Array.from(data, cells => cells ?? [])
}

/** Only columns in which anything stands: a table may begin far to the right. */
function shownRows(rows: readonly Cells[], format: FormatNumber): Iterable<string[]> {
  const used = new Set<number>()
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (cell && cell.v !== undefined && cell.v !== '') used.add(column)
    })
  }
  const columns = [...used].sort((a, b) => a - b)
  return (function* () {
    for (const cells of rows) {
      const last = columns.findLastIndex(column => cells[column] !== undefined)
      yield columns.slice(0, last + 1).map(column => {
        const cell = cells[column]
        return cell ? shownCell(cell, format) : ''
      })
    }
  })()
}

function commentsIn(name: string, rows: readonly Cells[]): DocumentField[] {
  const found: DocumentField[] = []
  for (const cells of rows) {
    if (found.length >= mostComments) break
    cells.forEach(cell => {
      for (const { a, t } of cell?.c ?? []) {
        const said = t?.replaceAll(/\s+/g, ' ').trim().slice(0, 2000)
        if (said) found.push({ name: 'Comment', value: `${a ? `${a}, ` : ''}${name}: ${said}` })
      }
    })
  }
  return found
}

function propertiesOf({ Props = {} }: WorkBook) {
  const date = (at: Date | string | undefined) => (at === undefined ? undefined : new Date(at))
  return {
    ...{ title: Props.Title, author: Props.Author, lastModifiedBy: Props.LastAuthor, company: Props.Company },
    ...{ subject: Props.Subject, keywords: Props.Keywords, description: Props.Comments },
    ...{ created: date(Props.CreatedDate), modified: date(Props.ModifiedDate) },
  }
}
