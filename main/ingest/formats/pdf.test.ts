import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { addGrey } from '../ocr/greyscale.ts'
import { closeOcr } from '../ocr/ocr.ts'
import { drawPrint } from '../ocr/test-print.ts'
import { makePdf, type TestLine, type TestPdf } from '../pdf/test-pdf.ts'
import { readBytes } from '../test-read.ts'

/** OCR loads its data first, on machines of any speed. */
const slow = { timeout: 120_000 }
afterAll(closeOcr)

const read = (file: TestPdf, password?: string) =>
  readBytes(makePdf(file), 'minutes.pdf', { ...(password ? { password } : {}) })
const textOf = async (...pages: TestPdf['pages']) => ((await read({ pages })) as { text: string }).text

/** Lines of 10 points under each other. */
const column = (x: number, top: number, lines: string[], more: Partial<TestLine> = {}): TestLine[] =>
  lines.map((text, index) => ({ x, y: top - index * 12, text, ...more }))

/** Full lines of about 230 points. */
const left = [
  'The council of the lake towns met on Monday to vote',
  'on the repair of the dam, which had been put off by',
  'three winters of thin money and by one of quarrels.',
  'Nobody who spoke in the hall doubted that the gover-',
  'nor knew of the crack in the eastern wall by March.',
  'The vote was carried by eleven to four at midnight.',
]
const right = [
  'Outside, the fishermen of the north shore had hung',
  'their nets over the railings as a sign that they are',
  'not to be counted among those who trust the water.',
  'One of them, who gave no name, said that the re-',
  'elected keeper had not been seen on the wall since.',
  'The keeper was re-elected last autumn without rival.',
]

describe('the text of a page', () => {
  test('goes down one column, then the other, whichever way it is drawn', async () => {
    const inColumns = [...column(50, 700, left), ...column(320, 700, right)]
    const byRows = inColumns.toSorted((a, b) => b.y - a.y)
    const expected = `${left.slice(0, 4).join(' ').replace(/-$/, '')}${left.slice(4).join(' ')}`
    for (const lines of [inColumns, byRows]) {
      const text = await textOf([
        { x: 50, y: 740, text: 'Dam repair is carried at midnight, after three winters', size: 20 },
        ...lines,
      ])
      expect(text).toContain(`three winters\n\n${expected}\n\nOutside, the fishermen`)
      expect(text).toContain('said that the re-elected keeper')
    }
  })

  test('is parted into paragraphs by gaps, indents and short last lines', async () => {
    const gaps = await textOf([...column(50, 700, left.slice(0, 3)), ...column(50, 650, right.slice(0, 3))])
    expect(gaps).toBe(`${left.slice(0, 3).join(' ')}\n\n${right.slice(0, 3).join(' ')}`)
    const indented = column(50, 700, [...left.slice(0, 3), ...right.slice(0, 3)]).map((line, i) =>
      i === 3 ? { ...line, x: 65 } : line,
    )
    expect(await textOf(indented)).toBe(gaps)
    expect(await textOf(column(50, 700, [...left.slice(0, 3), 'It rained.', ...right.slice(0, 3)]))).toBe(
      `${left.slice(0, 3).join(' ')} It rained.\n\n${right.slice(0, 3).join(' ')}`,
    )
  })

  test('keeps the rows of a table', async () => {
    const rows = [
      ['Station', 'Votes', 'Share'],
      ['Ardel North', '1,204', '61.3'],
      ['Ardel South', '988', '55.0'],
    ]
    const cells = rows.flatMap((row, i) => row.map((text, j) => ({ x: 50 + j * 150, y: 700 - i * 14, text })))
    const answer = await read({ pages: [cells] })
    const text = rows.map(row => row.join('\t')).join('\n')
    expect(answer).toMatchObject({
      text,
      marks: expect.arrayContaining([{ kind: 'table', start: 0, end: text.length }]),
    })
  })

  test('has what stands on its side last, and what is drawn twice once', async () => {
    const aside = { x: 30, y: 300, text: 'Printed by the council', turn: 90 }
    const twice = { x: 50.3, y: 700, text: left[0] ?? '' }
    expect(await textOf([aside, ...column(50, 700, left.slice(0, 3)), twice])).toBe(
      `${left.slice(0, 3).join(' ')}\n\nPrinted by the council`,
    )
  })

  test('on a page that lies on its side is read upright', async () => {
    const lines = left.slice(0, 3).map((text, index) => ({ x: 100 + index * 12, y: 100, text, turn: 90 }))
    expect(await textOf(lines)).toBe(left.slice(0, 3).join(' '))
  })
})

describe('pages', () => {
  const header = (page: number): TestLine[] => [
    { x: 50, y: 760, text: 'Minutes of the lake council' },
    { x: 300, y: 30, text: `${page}` },
  ]

  test('have their headers and numbers apart, and do not part sentences', async () => {
    const pages = [1, 2, 3].map(page => [
      ...header(page),
      ...column(50, 700, page === 2 ? right.slice(0, 2) : left.slice(0, 2)),
    ])
    const answer = await read({ pages })
    if (answer.status !== 'read') throw new Error(answer.reason)
    const sentence = `${left[0]} ${left[1]}`
    expect(answer.text).toContain(`${sentence}\n\n`)
    const furniture = answer.marks.filter(({ kind }) => kind === 'header-footer')
    expect(furniture.map(({ start, end }) => answer.text.slice(start, end))).toEqual(
      [1, 2, 3].map(page => `Minutes of the lake council\n${page}`),
    )
  })

  test('are mapped, and a paragraph goes on over them', async () => {
    const answer = await read({
      pages: [column(50, 700, left.slice(0, 4)), column(50, 700, left.slice(4)), [{ x: 9, y: 9, text: 'End.' }]],
    })
    if (answer.status !== 'read') throw new Error(answer.reason)
    expect(answer.text).toContain('doubted that the governor knew')
    const pages = answer.marks.filter(({ kind }) => kind === 'page')
    expect(pages.map(({ start, end }) => answer.text.slice(start, end))).toEqual([
      expect.stringMatching(/^The council.* the gover$/),
      expect.stringMatching(/^nor knew.*midnight\.$/),
      'End.',
    ])
  })
})

test('a PDF says who wrote it, when and what it is called; each with its origin', async () => {
  const info = {
    Title: 'The dam vote',
    Author: 'Ada Quillfeather',
    CreationDate: "D:20160304233000+05'00'",
    Creator: 'Quill 2',
  }
  expect(await read({ pages: [column(50, 700, left)], info })).toMatchObject({
    ...{ title: 'The dam vote', byline: 'Ada Quillfeather', date: '2016-03-04' },
    fieldOrigins: { title: 'info', byline: 'info', date: 'info' },
    fields: expect.arrayContaining([
      { name: 'Created', value: '2016-03-04 23:30' },
      { name: 'Application', value: 'Quill 2' },
    ]),
  })
  const junk = { Title: 'Microsoft Word - minutes3.doc', Author: 'User', CreationDate: 'D:19700101000000' }
  const big = { x: 50, y: 740, text: 'Dam repair is carried', size: 20 }
  expect(await read({ pages: [[big, ...column(50, 700, left)]], info: junk })).toMatchObject({
    ...{ title: 'Dam repair is carried', byline: null, date: null, fieldOrigins: { title: 'guess' } },
    marks: expect.arrayContaining([{ kind: 'heading', start: 0, end: 21, level: 1 }]),
  })
})

test('what was filled in stands at its place, and comments are kept apart', async () => {
  const answer = await read({
    pages: [[{ x: 50, y: 700, text: 'Keeper of the dam:' }]],
    page: '/Annots [100 0 R 101 0 R]',
    catalog: '/AcroForm << /Fields [100 0 R] >>',
    objects: {
      100: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (keeper) /V (Ada Quillfeather) /Rect [150 694 300 712] /F 4 >>',
      101: '<< /Type /Annot /Subtype /Text /Contents (Ask her.) /Rect [400 700 420 720] /F 4 >>',
    },
  })
  expect(answer).toMatchObject({
    text: expect.stringMatching(/^Keeper of the dam:\sAda Quillfeather$/),
    fields: expect.arrayContaining([{ name: 'Comment on page 1', value: 'Ask her.' }]),
  })
})

test('what is attached becomes a document of its own', async () => {
  const answer = await read({
    pages: [column(50, 700, left)],
    catalog: '/Names << /EmbeddedFiles << /Names [(votes.txt) 100 0 R] >> >>',
    objects: {
      100: '<< /Type /Filespec /F (votes.txt) /EF << /F 101 0 R >> >>',
      101: '<< /Type /EmbeddedFile /Length 6 >>\nstream\n11 : 4\nendstream',
    },
  })
  expect(answer.contents.map(({ name, content }) => [name, String(content)])).toEqual([['votes.txt', '11 : 4']])
})

/** A page that is a picture of print. */
function scanned(words: string): string {
  const { width, height, data } = drawPrint(words, { width: 900 }).getContext('2d').getImageData(0, 0, 900, 200)
  const grey = Buffer.alloc(width * height)
  addGrey(data, grey, 0)
  return `q 540 0 0 120 30 500 cm BI /W ${width} /H ${height} /BPC 8 /CS /G /F /AHx ID ${grey.toString('hex')}> EI Q`
}

describe('what cannot be read', () => {
  test('a locked PDF asks for its password', async () => {
    const file = { pages: [column(50, 700, left)], password: 'heron' }
    expect(await read(file)).toMatchObject({ status: 'no-text', format: 'pdf', needs: 'password' })
    expect(await read(file, 'heron')).toMatchObject({ status: 'read' })
  })

  test('pages that are pictures are read by OCR, and named where nothing is recognised in them', slow, async () => {
    const picture = 'q 200 0 0 200 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q'
    expect(await read({ pages: [picture] })).toMatchObject({
      ...{ status: 'no-text', needs: null, reason: expect.stringMatching(/no words were recognised/) },
    })
    expect(
      await read({ pages: [column(50, 700, left), scanned('The council voted on Tuesday.'), picture] }),
    ).toMatchObject({
      ...{ status: 'read', needs: null, fields: [{ name: 'Pages' }, { name: 'Recognised with', value: 'eng' }] },
      text: expect.stringMatching(/\n\nThe council voted on Tuesday\.$/),
      marks: expect.arrayContaining([expect.objectContaining({ kind: 'page', number: 2, ocr: 'eng' })]),
      remarks: [expect.stringMatching(/by OCR/), expect.stringMatching(/^Page 3 has only pictures/)],
    })
    expect(await read({ pages: [''] })).toMatchObject({
      status: 'no-text',
      needs: null,
      reason: expect.stringMatching(/no words/),
    })
  })

  test('damaged files end with text or a sentence', async () => {
    const whole = makePdf({ pages: [column(50, 700, left), column(50, 700, right)], info: { Title: 'The dam vote' } })
    const damage = fc.oneof(
      fc.nat(whole.length).map(length => whole.subarray(0, length)),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }).map(flips => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of flips) bytes[at] = byte
        return bytes
      }),
      fc.uint8Array({ maxLength: 2000 }).map(bytes => Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes])),
    )
    await fc.assert(
      fc.asyncProperty(damage, async bytes => {
        const answer = await readBytes(bytes, 'minutes.pdf')
        expect(answer.status === 'read' ? answer.text : answer.reason).toMatch(/\S/)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
