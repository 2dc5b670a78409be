import type { Analysis } from '../../text/analyse.ts'
import type { Attribution } from '../../text/attributions/attribution.ts'
import type { Figure } from '../../text/figures/figure.ts'
import { shownTime } from '../../text/figures/shown-time.ts'

/** No content of an attribution is shown further, in code units. */
const longestShown = 90

/** What was read from a text, in plain lines: names, dates, figures, attributions, each with its words. */
export function analysisLines(text: string, { language, names, dates, figures, attributions }: Analysis): string[] {
  const people = [...new Map(names.map(({ kind, key, full }) => [`${kind} ${key}`, `${kind}: ${full}`])).values()]
  return [
    `Language: ${language ?? 'not known'}`,
    ...section('Names', people),
    ...section(
      'Dates',
      dates.map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf ?? 'not known from which day'}`),
    ),
    ...section(
      'Figures',
      figures.map(figure => figureLine(text, figure)),
    ),
    ...section(
      'Who says what',
      attributions.map(attribution => attributionLine(text, attribution)),
    ),
  ]
}

const section = (title: string, lines: readonly string[]) => [
  '',
  `${title} (${lines.length})`,
  ...lines.map(line => `  ${line}`),
]

function figureLine(text: string, figure: Figure): string {
  const { start, end, measure, of, where, asOf, mode, source } = figure
  const told = [
    measure === null ? 'nothing said of what it measures' : measure.key,
    of === null ? '' : `of ${of}`,
    where === null ? '' : `in ${where}`,
    shownTime(asOf) === null ? '' : `as of ${asOf}`,
    mode === 'stated' ? '' : mode,
    source === null ? 'given by nobody named' : `given by ${source.name ?? source.text}`,
  ]
  return `${text.slice(start, end)} = ${sizeOf(figure)}: ${told.filter(part => part !== '').join(', ')}`
}

/** "about 30 %", "from 5 to 7", "over 5": a figure's value as it was read. */
export function sizeOf({ value, low, high, unit, approximate }: Figure): string {
  const number = (size: number) => size.toLocaleString('en', { maximumFractionDigits: 3 })
  const size =
    value !== null
      ? number(value)
      : low !== null && high !== null
        ? `${number(low)} to ${number(high)}`
        : low !== null
          ? `${number(low)} or more`
          : `${number(high ?? 0)} or less`
  return `${approximate ? 'about ' : ''}${size}${unit === null ? '' : ` ${unit}`}`
}

function attributionLine(text: string, { source, content, kind, hedged }: Attribution): string {
  const said = content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
  const shown = said.length > longestShown ? `${said.slice(0, longestShown)}…` : said
  const who =
    source === null
      ? 'nobody named'
      : source.name === null || source.name === source.text
        ? source.text
        : `${source.text} (${source.name})`
  return `${who}: ${shown} [${kind}${hedged ? ', hedged' : ''}]`
}
