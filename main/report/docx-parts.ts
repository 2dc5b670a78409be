import {
  BorderStyle,
  FootnoteReferenceRun,
  type IStylesOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx'
import type { Fact, ReportAccount, ReportPassage, Run } from './report.ts'
import { reportWords } from './report-words.ts'

/** Widths of the two columns of every table, twentieths of a point: together a page of A4 less its margins. */
const columns = [2400, 6626]
const quiet = '57524A'
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4CA' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none }

/** Fonts that every office program has or replaces. Sizes are half points. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 21 }, paragraph: { spacing: { after: 100 } } },
    title: { run: { font: 'Calibri', size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
    heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 240, after: 60 } } },
  },
}

type LineOptions = {
  isQuiet?: boolean
  isStrong?: boolean
  isItem?: boolean
  /** On the page of what follows. */
  isKept?: boolean
}

/** A line in the report's own words, or a person's. */
export function line(text: string, { isQuiet, isStrong, isItem, isKept }: LineOptions = {}): Paragraph {
  return new Paragraph({
    ...(isKept ? { keepNext: true } : {}),
    ...(isItem ? { bullet: { level: 0 } } : {}),
    ...directionOf(text).paragraph,
    children: [run(text, { isQuiet: isQuiet ?? false, isStrong: isStrong ?? false })],
  })
}

/** What is known of an account, a line for each. */
export function factsTable(facts: readonly Fact[]): Table {
  return twoColumns(
    facts.map(({ label, text, isCode }) => [
      [new Paragraph({ children: [run(label, { isQuiet: true })] })],
      [
        isCode
          ? new Paragraph({ children: [new TextRun({ text, font: 'Consolas', size: 16, noProof: true })] })
          : line(text),
      ],
    ]),
  )
}

/** Passages beside the names of their accounts, their translations beneath them. */
export function passagesTable(passages: readonly ReportPassage[], accounts: readonly ReportAccount[]): Table {
  return twoColumns(
    passages.map(passage => {
      const account = accounts[passage.account]
      return [
        [line(`[${passage.account + 1}] ${account?.name ?? ''}`, { isStrong: true })],
        [quotePassage(passage, accounts), ...translationLines(passage)],
      ]
    }),
  )
}

/** The words of a passage; its footnote says where they come from. */
export function quotePassage(passage: ReportPassage, accounts: readonly ReportAccount[]): Paragraph {
  const { account, language, place, runs } = passage
  const direction = directionOf(runs.map(({ text }) => text).join(''))
  const source = `${accounts[account]?.citation ?? ''} ${reportWords.place(place)}`
  return new Paragraph({
    ...direction.paragraph,
    children: [
      ...runs.map(({ text, differs }) => {
        const look = differs === null ? {} : marks(differs)
        return new TextRun({ text, ...direction.run, ...direction.language(language), ...look })
      }),
      new FootnoteReferenceRun({ children: [line(` ${source}`)] }),
    ],
  })
}

/** Translations with who made them, set apart so that they are not taken for the account's words. */
export function translationLines({ translations }: ReportPassage): Paragraph[] {
  return translations.flatMap(({ label, language, quote, text }) => {
    const direction = directionOf(text)
    return [
      new Paragraph({
        keepNext: true,
        indent: { start: 300 },
        children: [run(`${label}${quote === null ? '' : ` (“${quote}”)`}:`, { isQuiet: true })],
      }),
      new Paragraph({
        ...direction.paragraph,
        indent: { start: 300 },
        children: [new TextRun({ text, italics: true, ...direction.run, ...direction.language(language) })],
      }),
    ]
  })
}

/** Telling differences stand out by more than a colour; mere wording is underlined. */
const marks = (differs: NonNullable<Run['differs']>) =>
  differs === 'wording'
    ? { underline: { type: UnderlineType.DOTTED } }
    : {
        bold: true,
        underline: { type: UnderlineType.SINGLE },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FBE0D6' },
      }

function run(text: string, { isQuiet = false, isStrong = false }: { isQuiet?: boolean; isStrong?: boolean }): TextRun {
  return new TextRun({
    text,
    ...directionOf(text).run,
    ...(isQuiet ? { color: quiet, size: 19 } : {}),
    ...(isStrong ? { bold: true } : {}),
  })
}

function twoColumns(rows: readonly (readonly [Paragraph[], Paragraph[]])[]): Table {
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders,
    rows: rows.map(
      cells =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                children,
                width: { size: columns[at] ?? 0, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
              }),
          ),
        }),
    ),
  })
}

/**
 * What a paragraph and a run need for text that reads from right to left: told by its first letter, as the Unicode
 * bidirectional algorithm has it (rule P2).
 */
function directionOf(text: string) {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  const isReversed = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
  return {
    paragraph: isReversed ? { bidirectional: true } : {},
    run: isReversed ? { rightToLeft: true } : {},
    language: (tag: string | null) =>
      tag === null ? {} : { language: isReversed ? { bidirectional: tag } : { value: tag } },
  }
}
