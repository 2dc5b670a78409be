import { type Analysis, analyseText } from '../../text/analyse.ts'
import { boundsOf } from '../../text/dates/edtf.ts'
import { detectLanguage } from '../../text/detect-language.ts'
import { analysisLines } from '../command-line/analysis-lines.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { readTextFile } from '../command-line/text-file.ts'

/** In code units, as of a document's text that is compared. */
const longest = 10_000_000

export const analyse = command({
  usage: 'analyse FILE',
  summary:
    'Show what is read from one text: its names and dates, its figures and what each measures, and who says what.',
  details: [
    'FILE is plain text in UTF-8. No library is opened. With --json the same as docs/analysis.schema.json says, of which the most are:',
    '{language, sentences: [{start, end}], names: [{start, end, text, kind, key}], dates: [{start, end, edtf}], figures: [{start, end, value, low, high, unit,',
    'approximate, kind, measure: {text, key}, of, asOf, mode, source: {text, name}}], attributions: [{source: {start, end, text}, cue,',
    'content: [{start, end}], kind}]}, where start and end are UTF-16 offsets in the text.',
  ],
  options: {
    json: { type: 'boolean', help: 'Print JSON.' },
    date: {
      type: 'string',
      value: 'DATE',
      help: 'The date of the text, such as 1999-01-10, from which “Sunday” counts; else its dateline tells, if it has one.',
    },
    language: {
      type: 'string',
      value: 'CODE',
      help: 'The language of the text, such as en or ru; else it is told from the text.',
    },
  },
  async run({ values, words, terminal }) {
    const [file, ...more] = words
    if (file === undefined || more.length > 0) throw new WrongUse('Name one file that holds the text.')
    const text = readTextFile(file, 'text', longest)
    const analysis: Analysis = analyseText(
      text,
      readLanguage(values.language) ?? detectLanguage(text),
      readDate(values.date),
    )
    if (values.json) terminal.out(JSON.stringify({ format: 'collate-analysis', version: 1, ...analysis }))
    else for (const line of analysisLines(text, analysis)) terminal.out(line)
    return 0
  },
})

function readDate(given: string | undefined): string | null {
  if (given === undefined) return null
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(given) || boundsOf(given) === null)
    throw new WrongUse('--date takes a day such as 1999-01-10, or only its year or month.')
  return given
}

function readLanguage(given: string | undefined): string | null {
  if (given === undefined) return null
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(given))
    throw new WrongUse('--language takes a code such as en, ru or kk.')
  return given
}
