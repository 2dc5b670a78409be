import type { Format } from '../format.ts'
import { readWorkbook } from '../workbook-text.ts'

/** Excel workbooks until 2003, by SheetJS. */
export const xls: Format = {
  name: 'xls',
  extractor: 'xls/1',
  isDear: true,
  recognises: ({ members }) => members.includes('Workbook') || members.includes('Book'),
  read: source => readWorkbook(source.bytes(), true),
}
