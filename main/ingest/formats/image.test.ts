import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { closeOcr } from '../ocr/ocr.ts'
import { drawPrint, printPng } from '../ocr/test-print.ts'
import { makeTiff } from '../ocr/test-tiff.ts'
import { readBytes } from '../test-read.ts'

/** OCR loads its data first, on machines of any speed. */
const slow = { timeout: 120_000 }
afterAll(closeOcr)

const english = 'The town council of Ardel voted on Tuesday to mend the dam.\n\nThe works are put at 3.4 million.'
const russian =
  'Городской совет Арделя во вторник решил чинить плотину на озере. Депутаты спорили до ночи.\n\nРаботы начнутся в марте.'

describe('a picture of print', slow, () => {
  test('gives its words in paragraphs, its heading as title, and says what read them', async () => {
    const read = await readBytes(printPng(english, { heading: 'Ardel votes to mend its dam' }), 'scan.png')
    expect(read).toMatchObject({
      status: 'read',
      format: 'image',
      text: `Ardel votes to mend its dam\n\n${english}`,
      title: 'Ardel votes to mend its dam',
      fieldOrigins: { title: 'guess' },
      remarks: [expect.stringMatching(/recognised by OCR, with the language data eng\./)],
      fields: [{ name: 'Recognised with', value: 'eng' }],
    })
    expect(read).toMatchObject({
      marks: [
        { kind: 'page', number: 1, ocr: 'eng' },
        { kind: 'heading', start: 0, end: 27 },
      ],
    })
  })

  test('gives Russian words by Kazakh data, and says so', async () => {
    const read = await readBytes(drawPrint(russian).toBuffer('image/jpeg'), 'scan.jpg')
    expect(read).toMatchObject({ status: 'read', fields: [{ value: expect.stringMatching(/kaz/) }] })
    expect(read.status === 'read' && read.text).toContain('Работы начнутся в марте')
    expect(read.remarks).toContainEqual(expect.stringMatching(/Russian print was read with Kazakh data/))
  })

  test('is turned when it lies on its side', async () => {
    const read = await readBytes(printPng(english, { quarters: 1 }), 'scan.png')
    expect(read).toMatchObject({ text: english })
    expect(read.remarks).toContainEqual(expect.stringMatching(/was turned/))
  })

  test('is said to hold no words where it holds none', async () => {
    expect(await readBytes(printPng(' '), 'sky.png')).toMatchObject({
      status: 'no-text',
      needs: null,
      reason: expect.stringMatching(/^No words were recognised/),
    })
  })
})

test('“BM” at the beginning of a text makes no picture of it', async () => {
  expect(await readBytes('BM sold more than it had in years, and the council heard of it.')).toMatchObject({
    format: 'plain-text',
  })
})

test('a scan whose pages cannot be read is given up after ten of them, and that is said', slow, async () => {
  const page = { width: 40, height: 40 }
  const scan = makeTiff(Array.from({ length: 13 }, () => ({ ...page, saidWidth: 90_000, saidHeight: 90_000 })))
  const { remarks } = await readBytes(scan, 'scan.tif')
  expect(remarks).toEqual([
    'Pages that could not be read: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
    expect.stringMatching(/^Only the first 10 of 13 pages were read\. Split the scan/),
  ])
})

test('broken pictures end with a sentence', slow, async () => {
  const whole = [
    printPng('A', { width: 80 }),
    drawPrint('A', { width: 80 }).toBuffer('image/jpeg'),
    drawPrint('A', { width: 80 }).toBuffer('image/webp'),
  ]
  const broken = fc.record({
    bytes: fc.constantFrom(...whole),
    length: fc.nat({ max: 30 }),
    flips: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  })
  await fc.assert(
    fc.asyncProperty(broken, async ({ bytes, length, flips }) => {
      const cut = Buffer.from(bytes.subarray(0, 12 + length))
      for (const at of flips) cut[12 + (at % length || 0)] = at & 255
      expect(await readBytes(cut, 'broken.png')).toMatchObject({
        status: 'no-text',
        reason: expect.stringMatching(/\.$/),
      })
    }),
    { numRuns: 40 },
  )
})
