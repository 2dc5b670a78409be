import type { Format } from '../format.ts'
import { isOpenDocument } from '../is-package.ts'
import { readOfficeDocument } from '../office-document.ts'

/**
 * Spreadsheets of LibreOffice and its like, by officeparser: it gives what the cells show as the file writes it, and bounds cells that
 * are repeated a million times, which SheetJS fills one by one.
 */
export const ods: Format = {
  name: 'ods',
  extractor: 'ods/1',
  isDear: true,
  recognises: source => isOpenDocument(source, 'spreadsheet', ['ods', 'ots']),
  read: source => readOfficeDocument(source, 'ods'),
}
