import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx'
import { factsTable, line, passagesTable, quotePassage, styles, translationLines } from './docx-parts.ts'
import type { Part, Report, ReportAccount, ReportPoint } from './report.ts'

type Block = Paragraph | Table

/** A report as a Word document (Office Open XML), its bytes. Each quoted passage has its citation as a footnote. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: 'Collate',
    lastModifiedBy: 'Collate',
    description: report.made,
    styles,
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children: blocksOf(report) }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function blocksOf(report: Report): Block[] {
  const {
    accounts,
    alone,
    claims,
    event,
    figures,
    made,
    method,
    note,
    notice,
    points,
    speakers,
    summary,
    tags,
    title,
    translations,
    wording,
  } = report
  const { items } = accounts
  return [
    heading(title, HeadingLevel.TITLE),
    line(made, { isQuiet: true }),
    ...(tags === null ? [] : [line(tags, { isQuiet: true })]),
    ...(notice === null ? [] : [line(notice, { isStrong: true })]),
    ...note.map(paragraph => line(paragraph)),
    heading(accounts.title, HeadingLevel.HEADING_1),
    line(event.sentence, { isStrong: !event.isEstablished }),
    ...items.flatMap(accountBlocks),
    heading(summary.title, HeadingLevel.HEADING_1),
    ...summary.sentences.map(sentence => line(sentence, { isItem: true })),
    ...[points, figures, speakers, claims].flatMap(part => partBlocks(part, point => pointBlocks(point, items))),
    ...partBlocks(wording, pair => [
      heading(pair.title, HeadingLevel.HEADING_2),
      line(pair.by, { isQuiet: true, isKept: true }),
      // Between two tables stands a line, or Word makes one of them.
      ...pair.matches.flatMap(match => [
        line(match.title, { isKept: true }),
        passagesTable(match.passages, items),
        line(''),
      ]),
    ]),
    ...partBlocks(alone, item => [
      heading(labelOf(items[item.account]), HeadingLevel.HEADING_2),
      ...(item.passages.length === 0 ? [line(item.none)] : []),
      ...item.passages.flatMap(passage => [quotePassage(passage, items), ...translationLines(passage)]),
    ]),
    ...partBlocks(translations, passage => [passagesTable([passage], items), line('')]),
    heading(method.title, HeadingLevel.HEADING_1),
    ...method.sentences.map(sentence => line(sentence, { isQuiet: true })),
  ]
}

function partBlocks<T>(part: Part<T> | null, write: (item: T) => Block[]): Block[] {
  if (part === null) return []
  return [
    heading(part.title, HeadingLevel.HEADING_1),
    ...part.intro.map(sentence => line(sentence, { isQuiet: true })),
    ...(part.items.length === 0 ? [line(part.none)] : part.items.flatMap(write)),
  ]
}

const pointBlocks = (point: ReportPoint, accounts: readonly ReportAccount[]): Block[] => [
  heading(point.title, HeadingLevel.HEADING_2),
  line(`${point.by}, ${point.likeness}`, { isQuiet: !point.isByPerson, isStrong: point.isByPerson, isKept: true }),
  // A table without rows is none that Word reads.
  ...(point.passages.length === 0 ? [] : [passagesTable(point.passages, accounts)]),
  ...point.differences.map(difference => line(difference, { isItem: true })),
]

const accountBlocks = (account: ReportAccount): Block[] => [
  heading(labelOf(account), HeadingLevel.HEADING_2),
  line(account.citation, { isKept: true }),
  factsTable(account.facts),
]

const labelOf = (account: ReportAccount | undefined) => `[${account?.number ?? 0}] ${account?.name ?? ''}`

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level, keepNext: true })
