import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectReadOrSaid } from '../test-harm.ts'
import { readBytes } from '../test-read.ts'

const by = { id: 9, author: 'E. Tarn', date: '2021-02-03T00:00:00Z' }
const numbered = { reference: 'points', level: 0 }
const cell = (...words: string[]) => new TableCell({ children: words.map(said => new Paragraph(said)) })

async function writeReport(): Promise<Buffer> {
  const report = new Document({
    title: 'Minutes of the dam vote',
    creator: 'Orla Vennick',
    lastModifiedBy: 'E. Tarn',
    numbering: {
      config: [{ reference: 'points', levels: [{ level: 0, format: 'decimal', text: '%1.', start: 4 }] }],
    },
    comments: { children: [{ id: 0, author: 'E. Tarn', children: [new Paragraph('Who counted?')] }] },
    footnotes: { 1: { children: [new Paragraph('By show of hands.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Town council of Lake Ardel')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Not for release')] }) },
        children: [
          new Paragraph({ text: 'The dam vote', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('The council voted'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
              new DeletedTextRun({ ...by, text: ' eight to three' }),
              new InsertedTextRun({ ...by, id: 10, text: ' seven to four' }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Raise the sluice', numbering: numbered }),
          new Paragraph({ text: 'Ask the mill', numbering: numbered }),
          new Paragraph({ text: 'Later', bullet: { level: 0 } }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Ward'), cell('Ayes')] }),
              new TableRow({ children: [cell('North', 'bank'), cell('3')] }),
            ],
          }),
          new Paragraph('The vote is final.'),
        ],
      },
    ],
  })
  return Buffer.from(await Packer.toBuffer(report))
}

/** The same document with its text changed. */
function rewritten(file: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Buffer {
  const parts = unzipSync(file)
  return Buffer.from(zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) }))
}

describe('a Word document', () => {
  let report: Buffer
  beforeAll(async () => {
    report = await writeReport()
  })
  const inBody = (xml: string) =>
    rewritten(report, text => text.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${xml}</w:body>`))

  test('is read as a person reads it, whatever it is called', async () => {
    const answer = await readBytes(report, 'minutes.txt')
    expect(answer).toMatchObject({
      status: 'read',
      format: 'docx',
      title: 'Minutes of the dam vote',
      byline: 'Orla Vennick',
    })
    if (answer.status !== 'read') return
    const { text, marks, fields, remarks } = answer
    expect(text).toBe(
      [
        'Town council of Lake Ardel',
        'The dam vote',
        'The council voted[1] seven to four.',
        '4. Raise the sluice\n5. Ask the mill\n– Later',
        'Ward\tAyes\nNorth bank\t3',
        'The vote is final.',
        '[1] By show of hands.',
        'Not for release',
      ].join('\n\n'),
    )
    expect(marks.map(mark => [mark.kind, text.slice(mark.start, mark.end)])).toEqual([
      ['header-footer', 'Town council of Lake Ardel'],
      ['heading', 'The dam vote'],
      ['table', 'Ward\tAyes\nNorth bank\t3'],
      ['header-footer', 'Not for release'],
    ])
    expect(fields).toContainEqual({ name: 'Comment', value: 'E. Tarn: Who counted?' })
    expect(fields).toContainEqual({ name: 'Last modified by', value: 'E. Tarn' })
    expect(remarks).toEqual([expect.stringMatching(/tracked changes/), expect.stringMatching(/^Comments/)])
  })

  test('keeps hyphens that do not break, and what fields and directions show', async () => {
    const answer = await readBytes(
      inBody(
        '<w:p><w:r><w:t>4</w:t><w:noBreakHyphen/><w:t>5</w:t></w:r><w:fldSimple w:instr="REF a"><w:r><w:t> of them</w:t></w:r></w:fldSimple><w:bdo w:val="rtl"><w:r><w:t> all</w:t></w:r></w:bdo></w:p>',
      ),
    )
    expect(answer).toMatchObject({ text: expect.stringContaining('4‑5 of them all') })
  })

  test('of pictures only says so', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const answer = await readBytes(inBody(picture))
    expect(answer.remarks).toContainEqual(expect.stringMatching(/pictures/))
  })

  test('that declares entities is refused', async () => {
    const bomb = rewritten(
      report,
      xml =>
        `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${xml.replace(/^<\?xml[^>]*>/, '').replace('final', '&b;')}`,
    )
    expect(await readBytes(bomb)).toMatchObject({
      status: 'no-text',
      reason: expect.stringMatching(/fill a memory.*kept\.$/),
    })
  })

  test('that unpacks to very much is refused', async () => {
    const parts = unzipSync(report)
    const bomb = zipSync({ ...parts, 'word/document2.xml': new Uint8Array(129 * 1024 * 1024) }, { level: 1 })
    expect(await readBytes(bomb)).toMatchObject({
      status: 'no-text',
      reason: expect.stringMatching(/more room.*kept\.$/),
    })
  })

  test('of very many paragraphs is refused', async () => {
    expect(await readBytes(inBody('<w:p/>'.repeat(400_000)))).toMatchObject({
      status: 'no-text',
      reason: expect.stringMatching(/too long.*kept\.$/),
    })
  })

  test('that nests without end ends with text or a sentence', async () => {
    const deep = inBody(
      `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}<w:p><w:r><w:t>deep</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`,
    )
    const answer = await readBytes(deep)
    expect(answer.status === 'read' ? answer.text : answer.reason).toMatch(/deep|original is kept/)
  }, 30_000)

  test('that is cut or changed ends with text or a sentence', async () => {
    await expectReadOrSaid(report, 'minutes.docx', 40)
  }, 60_000)
})
