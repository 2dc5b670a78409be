import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPdf } from './pdfjs.ts'
import { boundedScale, renderPage } from './render-page.ts'
import { makePdf, type TestPdf } from './test-pdf.ts'

const line = { x: 72, y: 700, text: 'The sluice was shut at noon.', size: 12 }

async function firstLine(file: TestPdf, password?: string): Promise<string> {
  const { pdf, close } = await openPdf({ bytes: makePdf(file), password })
  try {
    const { items } = await (await pdf.getPage(1)).getTextContent()
    return items.map(item => ('str' in item ? item.str : '')).join('')
  } finally {
    await close()
  }
}

test('a PDF is opened, and only its owner’s password is no hindrance', async () => {
  expect(await firstLine({ pages: [[line]] })).toBe(line.text)
  expect(await firstLine({ pages: [[line]], password: '' })).toBe(line.text)
})

test('a locked PDF asks for its password, and opens with it', async () => {
  const file = { pages: [[line]], password: 'heron' }
  await expect(firstLine(file)).rejects.toMatchObject({
    code: 'unreadable',
    needs: 'password',
    message: expect.stringMatching(/Enter its password/),
  })
  await expect(firstLine(file, 'crane')).rejects.toMatchObject({
    needs: 'password',
    message: expect.stringMatching(/not the password/),
  })
  expect(await firstLine(file, 'heron')).toBe(line.text)
})

test('what cannot be opened is said in a sentence', async () => {
  const open = (bytes: Buffer) => openPdf({ bytes })
  await expect(open(Buffer.from('%PDF-1.7\nnothing more'))).rejects.toMatchObject({ code: 'unreadable', needs: null })
})

test('a page is drawn dark on white', async () => {
  const { pdf, close } = await openPdf({ bytes: makePdf({ pages: [[{ ...line, size: 60 }]] }) })
  const { png, width, height } = await renderPage(await pdf.getPage(1), 72)
  await close()
  expect([width, height]).toEqual([612, 792])
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').drawImage(await loadImage(png), 0, 0)
  const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data
  expect(pixels[0]).toBe(255)
  expect(pixels.some((value, index) => index % 4 === 0 && value < 64)).toBe(true)
})

test('a page of any size stays within bounds', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e7, noNaN: true }),
      fc.double({ min: 1, max: 1e7, noNaN: true }),
      (width, height) => {
        const scale = boundedScale(width, height, 300 / 72)
        expect(width * height * scale * scale).toBeLessThan(40_000_001)
        expect(Math.max(width, height) * scale).toBeLessThan(16_001)
      },
    ),
  )
})
