// Makes the PDF of e2e/corpus/desk: node e2e/corpus/make-pdf-desk.ts
import { writeFileSync } from 'node:fs'
import { makePdf, type TestLine } from '../../main/ingest/pdf/test-pdf.ts'

const column = (x: number, top: number, lines: string[]): TestLine[] =>
  lines.map((text, index) => ({ x, y: top - index * 13, text }))

const sheet = (number: number): TestLine[] => [
  { x: 60, y: 756, text: 'Water board of Ardel: study of the eastern wall', size: 8 },
  { x: 300, y: 36, text: String(number), size: 8 },
]

const left = [
  'The wall was built in 1921 and raised by two metres',
  'in 1958. Its crack, which divers found in May 2018,',
  'runs for eleven metres below the second sluice. The',
  'engineers measured it in each of the four winters',
  'since, and found that it widened by three milli-',
  'metres a year while the lake stood high.',
]
const right = [
  'Repair is possible in one summer, if the lake is let',
  'down by four metres before the end of April. It will',
  'cost 4.2 million, of which the towns pay a third; a',
  'new dam would cost 31 million, and would take seven',
  'years. The board does not say which of both it holds',
  'to be right. That is for the council to vote on, and',
]
const after = [
  'it should know before it votes that the figures of the southern gauge are missing for two of the',
  'four winters, because nobody had been sent to read it.',
]

writeFileSync(
  new URL('desk/study.pdf', import.meta.url),
  makePdf({
    info: { Title: 'Study of the eastern wall', Author: 'Orla Tench', CreationDate: "D:20190327101500+02'00'" },
    pages: [
      [
        ...sheet(1),
        { x: 60, y: 700, text: 'What the crack in the dam means', size: 20 },
        ...column(60, 660, left),
        ...column(320, 660, right),
      ],
      [...sheet(2), ...column(60, 700, after)],
    ],
  }),
)
