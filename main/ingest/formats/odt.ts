import type { Format } from '../format.ts'
import { isOpenDocument } from '../is-package.ts'
import { readOfficeDocument } from '../office-document.ts'

/** Texts of LibreOffice and its like, by officeparser. */
export const odt: Format = {
  name: 'odt',
  extractor: 'odt/1',
  isDear: true,
  recognises: source => isOpenDocument(source, 'text', ['odt', 'ott']),
  read: source => readOfficeDocument(source, 'odt'),
}
