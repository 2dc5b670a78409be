import type { Part, Report, ReportAccount, ReportPassage, ReportPoint, ReportTranslation } from './report.ts'

/** A report as Markdown (CommonMark): words of the accounts stand as they are, whatever Markdown would make of them. */
export function writeMarkdown(report: Report): string {
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
  const items = accounts.items
  const blocks = [
    `# ${escapeLine(title)}`,
    escapeLine(made),
    ...(tags === null ? [] : [escapeLine(tags)]),
    ...(notice === null ? [] : [`**${escapeLine(notice)}**`]),
    ...note.map(escapeLine),
    `## ${accounts.title}`,
    event.isEstablished ? escapeLine(event.sentence) : `**${escapeLine(event.sentence)}**`,
    ...items.flatMap(describeAccount),
    `## ${summary.title}`,
    bullets(summary.sentences.map(escapeLine)),
    ...[points, figures, speakers, claims].flatMap(part => describePart(part, point => describePoint(point, items))),
    ...describePart(wording, pair => [
      `### ${escapeLine(pair.title)}`,
      `*${escapeLine(pair.by)}*`,
      ...pair.matches.flatMap(match => [
        `${escapeLine(match.title)}:`,
        ...match.passages.flatMap(passage => quote(passage, items)),
      ]),
    ]),
    ...describePart(alone, item => [
      `### ${labelOf(items, item.account)}`,
      ...(item.passages.length === 0 ? [escapeLine(item.none)] : item.passages.flatMap(passage => quote(passage))),
    ]),
    ...describePart(translations, passage => quote(passage, items)),
    `## ${method.title}`,
    ...method.sentences.map(escapeLine),
  ]
  return `${blocks.join('\n\n')}\n`
}

function describePart<T>(part: Part<T> | null, write: (item: T) => string[]): string[] {
  if (part === null) return []
  return [
    `## ${part.title}`,
    ...part.intro.map(escapeLine),
    ...(part.items.length === 0 ? [escapeLine(part.none)] : part.items.flatMap(write)),
  ]
}

const describePoint = (point: ReportPoint, items: readonly ReportAccount[]): string[] => [
  `### ${escapeLine(point.title)}`,
  `*${escapeLine(point.by)}*, ${escapeLine(point.likeness)}`,
  ...point.passages.flatMap(passage => quote(passage, items)),
  ...(point.differences.length === 0 ? [] : [bullets(point.differences.map(escapeLine))]),
]

const describeAccount = ({ citation, facts, name, number }: ReportAccount): string[] => [
  `### ${number}. ${escapeLine(name)}`,
  escapeLine(citation),
  bullets(facts.map(({ label, text, isCode }) => `${label}: ${isCode ? `\`${text}\`` : escapeLine(text)}`)),
]

/** A passage as a block quotation below its account, its translations after it. */
function quote({ account, place, runs, translations }: ReportPassage, accounts?: readonly ReportAccount[]): string[] {
  const words = runs.map(({ differs, text }) => (differs === null ? escapeText(text) : emphasise(text))).join('')
  return [
    ...(accounts ? [`**${labelOf(accounts, account)}**`] : []),
    `> ${escapeStart(words.trim())} (${place})`,
    ...translations.flatMap(translate),
  ]
}

const translate = ({ label, quote: translated, text }: ReportTranslation): string[] => [
  `${escapeLine(label)}${translated === null ? '' : ` (“${escapeText(translated)}”)`}:`,
  `> ${escapeLine(text)}`,
]

const labelOf = (accounts: readonly ReportAccount[], account: number) =>
  `\\[${account + 1}\\] ${escapeText(accounts[account]?.name ?? '')}`

/** Bold, with the white space around the words left outside, where Markdown wants it. */
function emphasise(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return words === '' ? text : `${before}**${escapeText(words)}**${after}`
}

const bullets = (lines: readonly string[]) => lines.map(line => `- ${line}`).join('\n')

/** Text on one line so that Markdown leaves it alone. */
export const escapeLine = (text: string): string => escapeStart(escapeText(text.trim()))

/** What means something to Markdown, or to the HTML in it, within a line. */
const escapeText = (text: string) => text.replace(/[\\`*_[\]<>&|~$]/g, '\\$&')

/** What would begin a heading, a list, a rule or a quotation at the start of a line. */
const escapeStart = (text: string) => text.replace(/^[#+=:-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
