import type { Format } from '../format.ts'
import { isOpenDocument } from '../is-package.ts'
import { readOfficeDocument } from '../office-document.ts'

/** Presentations of LibreOffice and its like, slide by slide with their notes, by officeparser. */
export const odp: Format = {
  name: 'odp',
  extractor: 'odp/1',
  isDear: true,
  recognises: source => isOpenDocument(source, 'presentation', ['odp', 'otp']),
  read: source => readOfficeDocument(source, 'odp'),
}
