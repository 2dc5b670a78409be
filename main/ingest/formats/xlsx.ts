import { zipSync } from 'fflate'
import type { Content, Format, Source } from '../format.ts'
import { isPackage } from '../is-package.ts'
import { readPackage } from '../read-package.ts'
import { readWorkbook } from '../workbook-text.ts'

/** Excel workbooks since 2007, by SheetJS: what the cells show, sheet by sheet. */
export const xlsx: Format = {
  name: 'xlsx',
  extractor: 'xlsx/1',
  isDear: true,
  recognises: source => isPackage(source, /^xl\/workbook\d*\.(xml|bin)$/, 'xl/workbook'),
  read,
}

/** Bytes that the sheets may unpack to: some 1.5 million cells, which take SheetJS half a minute. */
const largestSheets = 64 * 1024 * 1024

async function read(source: Source): Promise<Content> {
  const parts = await readPackage(source.bytes(), isWanted, largestSheets)
  source.progress()
  return readWorkbook(zipSync(Object.fromEntries(parts), { level: 0 }))
}

/** Not pictures, macros, and the copies of tables that pivots keep. */
const isWanted = (name: string) =>
  /\.(xml|rels|bin)$/i.test(name) && !/pivot|media|vba|printerSettings|embeddings/i.test(name)
