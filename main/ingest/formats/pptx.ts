import type { Format } from '../format.ts'
import { isPackage } from '../is-package.ts'
import { readOfficeDocument } from '../office-document.ts'

/** PowerPoint presentations since 2007, slide by slide with their notes, by officeparser. */
export const pptx: Format = {
  name: 'pptx',
  extractor: 'pptx/1',
  isDear: true,
  recognises: source => isPackage(source, /^ppt\/(presentation\.xml|slides\/slide\d+\.xml)$/, 'ppt/presentation'),
  read: source => readOfficeDocument(source, 'pptx'),
}
