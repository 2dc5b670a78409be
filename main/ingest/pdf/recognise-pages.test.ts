import { afterAll, expect, test } from 'vitest'
import { closeOcr } from '../ocr/ocr.ts'
import { openPdf } from './pdfjs.ts'
import { recognisePages } from './recognise-pages.ts'
import { makePdf } from './test-pdf.ts'

afterAll(closeOcr)

const picture = 'q 200 0 0 200 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q'

test('what is more than is recognised of one file is left, and told from what failed', async () => {
  const { pdf, close } = await openPdf({ bytes: makePdf({ pages: [picture, picture, picture] }) })
  const recognised = await recognisePages(pdf, [1, 3], () => {}, 1)
  expect({ ...recognised, read: [...recognised.read.keys()] }).toEqual({ read: [1], left: [3], isCut: true })
  expect(await recognisePages(pdf, [1], () => {}, 1)).toMatchObject({ left: [], isCut: false })
  await close()
}, 120_000)
