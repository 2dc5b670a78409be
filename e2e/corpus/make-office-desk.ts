// Makes the Office files of e2e/corpus/desk: node e2e/corpus/make-office-desk.ts
import { writeFileSync } from 'node:fs'
import { utils, write as writeBook } from '@e965/xlsx'
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { writeDoc } from '../../main/ingest/test-doc.ts'
import { writeOpenDocument, writePresentation } from '../../main/ingest/test-office.ts'

const write = (name: string, content: Uint8Array | string) =>
  writeFileSync(new URL(`desk/${name}`, import.meta.url), content)

const votes = [
  ['Member', 'Ward', 'Vote'],
  ['Rowe', 'North bank', 'for'],
  ['Tull', 'North bank', 'for'],
  ['Hask', 'Mill end', 'for'],
  ['Oren', 'Mill end', 'for'],
  ['Marsh', 'South bank', 'against'],
  ['Pell', 'South bank', 'against'],
  ['Vane', 'Old town', 'against'],
]

const report = new Document({
  title: 'Ardel votes for the dam',
  creator: 'Mina Castell',
  footnotes: { 1: { children: [new Paragraph('The minutes say 22:20.')] } },
  sections: [
    {
      footers: { default: new Footer({ children: [new Paragraph('Draft for the morning edition')] }) },
      children: [
        new Paragraph({ text: 'Ardel votes for the dam', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('The council of Ardel voted four to three for the Lake Ardel dam late on Wednesday'),
            new FootnoteReferenceRun(1),
            new TextRun(', after five hours in which 212 guests were heard.'),
          ],
        }),
        new Paragraph('“Nobody wanted this to be close,” said Tessa Rowe, who chaired the sitting.'),
        new Table({
          rows: votes.map(
            row => new TableRow({ children: row.map(said => new TableCell({ children: [new Paragraph(said)] })) }),
          ),
        }),
      ],
    },
  ],
})
write('report.docx', await Packer.toBuffer(report))
write(
  'memo.doc',
  await writeDoc(
    'Memo on the Lake Ardel dam\rThe water board counted an inflow of 41 cubic metres a second in March 2019.\rMr Marsh was told so on 2 April.',
  ),
)
write(
  'statement.rtf',
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Serif;}}{\info{\title Statement of the south bank}{\author Ivo Marsh}{\creatim\yr2019\mo4\dy4\hr9\min0}}
\pard We shall go to court over the Lake Ardel dam\emdash and we shall say why: the figures are two years old.\par
\pard Ivo Marsh, member for the south bank\par}
`,
)

const paragraph = (words: string) => `<text:p>${words}</text:p>`
write(
  'objection.odt',
  writeOpenDocument(
    'text',
    `<text:h text:outline-level="1">Objection to the Lake Ardel dam</text:h>${paragraph('The mill has stood for 180 years; the water would stand two metres over its wheel.')}${paragraph('We ask the council to vote again.')}`,
    {
      meta: '<meta:initial-creator>Berit Pell</meta:initial-creator><meta:creation-date>2019-04-05T10:00:00</meta:creation-date>',
    },
  ),
)
write(
  'plan.pptx',
  writePresentation([
    {
      title: 'What it costs',
      points: ['31 million', 'Paid over nine years'],
      notes: 'Say that the ministry pays half.',
    },
    { title: 'The Lake Ardel dam', points: ['27 metres high', 'Power for 4,000 homes'] },
  ]),
)
write(
  'hearing.odp',
  writeOpenDocument(
    'presentation',
    `<draw:page draw:name="p1"><draw:frame presentation:class="title"><draw:text-box>${paragraph('What 212 guests said of the Lake Ardel dam')}</draw:text-box></draw:frame><draw:frame><draw:text-box>${paragraph('31 spoke; 19 were against it')}</draw:text-box></draw:frame></draw:page>`,
  ),
)

const sheet = utils.aoa_to_sheet(votes)
const book = utils.book_new(sheet, 'Lake Ardel dam')
for (const bookType of ['xlsx', 'xls'] as const)
  write(`votes.${bookType}`, writeBook(book, { type: 'buffer', bookType }))
const cell = (words: string) => `<table:table-cell>${paragraph(words)}</table:table-cell>`
const rows = [
  ['Month', 'Inflow into Lake Ardel'],
  ['February 2019', '38'],
  ['March 2019', '41'],
]
write(
  'inflow.ods',
  writeOpenDocument(
    'spreadsheet',
    `<table:table table:name="Inflow">${rows.map(row => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`,
  ),
)
write(
  'guests.csv',
  'Guest;Spoke;On\nMiller of Ardel;yes;"the Lake Ardel dam; the mill"\nTeacher from the old town;no;\n',
)
write(
  'session.vtt',
  'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Tessa Rowe>We vote on the Lake Ardel dam.\n\n00:00:04.200 --> 00:00:06.000\n<v Tessa Rowe>Who is for it?\n\n00:00:09.000 --> 00:00:11.000\n<v Ivo Marsh>I ask for the names.\n',
)
write(
  'street.srt',
  '1\n00:00:00,500 --> 00:00:03,000\nWe stand before the town hall,\nwhere the vote on the Lake Ardel dam\n\n2\n00:00:03,100 --> 00:00:05,000\nwas four to three.\n\n3\n00:00:12,000 --> 00:00:14,000\n- Were you inside?\n- Till midnight.\n',
)
