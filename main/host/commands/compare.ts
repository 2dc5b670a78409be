import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Comparison, ReportFormat, SharedWording } from '../../contract/compare.ts'
import { mostAccounts } from '../../contract/comparisons.ts'
import { CollateError } from '../../contract/failure.ts'
import { alignRows } from '../command-line/aligned-rows.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { outletAndDate } from '../command-line/document-lines.ts'
import { readIds } from '../command-line/ids.ts'
import { legendOfSigns } from '../command-line/marked-text.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { sideBySide } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'
import { wordingLines } from '../command-line/wording-lines.ts'
import { refuseExisting, writeWhole } from '../write-whole.ts'

/** Cells that a column needs to be readable; and the width of a page that is not a terminal. */
const narrowest = 22
const pageWidth = 120

const eventLines = {
  established: null,
  'not-established':
    'Event not established: these accounts may tell of different events. Set it with “collate edit ID… --event NAME”.',
  different: 'These accounts belong to different events.',
}

export const compare = command({
  usage: 'compare ID ID… | --kept NAME',
  summary: 'Lay two to six accounts side by side, aligned by what they say.',
  details: [
    'What they say alike is joined by ↔; what stands beside │ only one of them says.',
    legendOfSigns,
    'Below stands what they share word for word.',
    'With --kept NAME the accounts of a comparison that was kept in the window are compared, and the report has its name, note and tags.',
    'With --html, --docx or --md the report of the comparison is written into that file: citations, SHA-256 of the originals, and',
    'of each finding whether the program suggested it or a person joined it.',
    'With --json the same as docs/comparison.schema.json says, of which the most are: {accounts: [{id, title, text}], points: [{score,',
    'by, members: [{document, start, end}]}], differences: [{point, document, ranges: [{start, end, kind, inQuotation, against}]}],',
    'wording: {pairs: [{a, b, share, matches: [{kind, count, a: {start, end}, b: {start, end}, words}]}], wordings, accounts}}, where',
    'start and end are UTF-16 offsets in the account’s text. The point of a difference is an index of points, its kind number, name,',
    'negation, hedge or wording; against lists the documents that lack the words. ledgers holds the figures, grouped, and who says what;',
    'claims holds those that a person kept. With --csv FOLDER the same as tables for spreadsheets.',
  ],
  options: {
    ...libraryOptions,
    kept: { type: 'string', value: 'NAME', help: 'The kept comparison of this name, instead of IDs.' },
    html: { type: 'string', value: 'FILE', help: 'Write the report as one HTML file that needs nothing else.' },
    docx: { type: 'string', value: 'FILE', help: 'Write the report as a Word document.' },
    md: { type: 'string', value: 'FILE', help: 'Write the report as Markdown.' },
    csv: {
      type: 'string',
      value: 'FOLDER',
      help: 'Write the ledgers there: figures.csv, attributions.csv, claims.csv.',
    },
    force: { type: 'boolean', help: 'Replace files that are there already.' },
  },
  async run({ values, words, terminal }) {
    const ids = values.kept === undefined ? readIds(words, 2) : readNoIds(words)
    if (ids.length > mostAccounts) throw new WrongUse('At most six accounts can be compared at once.')
    const files = chosenFiles(values)
    const mayReplace = values.force ?? false
    if (!mayReplace) for (const { path } of files) refuseExisting(path)
    return withLibrary(values.library, async client => {
      const chosen = values.kept === undefined ? { documents: ids } : await findKept(client, values.kept)
      for (const { format, path } of files) {
        writeWhole(path, await writeReport(client, chosen, format), { mayReplace })
        terminal.note(`Report written to ${path}`)
      }
      if (values.csv !== undefined)
        await writeTables(client, chosen, { folder: resolve(values.csv), mayReplace }, terminal)
      if (values.json) terminal.out((await writeReport(client, chosen, 'json')).toString('utf8').trimEnd())
      else if (files.length === 0 && values.csv === undefined) {
        const comparison = await client.call('compare.run', { documents: chosen.documents })
        show(comparison, await client.call('compare.wording', { documents: chosen.documents }), terminal)
      }
      return 0
    })
  },
})

type Chosen = { documents: number[]; comparisonId?: number }

function readNoIds(words: readonly string[]): number[] {
  if (words.length === 0) return []
  throw new WrongUse('Give either IDs or --kept NAME: a kept comparison has its own accounts.')
}

/** The accounts of the kept comparison of a name, without regard to case. Fails: not-found, conflict where several have it. */
async function findKept(client: LibraryClient, name: string): Promise<Chosen> {
  const kept = await client.call('comparisons.list', {})
  const [found, another] = kept.filter(one => one.name.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0)
  if (!found) throw new CollateError('not-found', `No kept comparison is named “${name}”. The window lists them.`)
  if (another) throw new CollateError('conflict', `Several kept comparisons are named “${name}”. Rename one of them.`)
  return { documents: found.documents, comparisonId: found.id }
}

/** The formats that are written into a file, each by the option of its name. */
const fileFormats = ['html', 'docx', 'md'] as const satisfies readonly ReportFormat[]

function chosenFiles(values: { [K in (typeof fileFormats)[number]]?: string | undefined }) {
  const files = fileFormats.flatMap(format => {
    const given = values[format]
    return given === undefined ? [] : [{ format, path: resolve(given) }]
  })
  if (new Set(files.map(({ path }) => path)).size < files.length)
    throw new WrongUse('Two reports cannot be written into one file. Name a file for each.')
  return files
}

/** Writes the ledgers as CSV into a folder, which is made where it is not there. Fails: exists, disk. */
async function writeTables(
  client: LibraryClient,
  chosen: Chosen,
  { folder, mayReplace }: { folder: string; mayReplace: boolean },
  terminal: Terminal,
) {
  const { files } = await client.call('ledgers.tables', chosen)
  const named = files.map(({ name, base64 }) => ({ path: join(folder, name), bytes: Buffer.from(base64, 'base64') }))
  if (!mayReplace) for (const { path } of named) refuseExisting(path)
  makeFolder(folder)
  for (const { path, bytes } of named) writeWhole(path, bytes, { mayReplace })
  terminal.note(`Ledgers written to ${folder}`)
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const sentence = `The folder ${folder} could not be made. Choose another place for the ledgers.`
    throw new CollateError('disk', sentence, { cause: error })
  }
}

async function writeReport(client: LibraryClient, chosen: Chosen, format: ReportFormat): Promise<Buffer> {
  const { base64 } = await client.call('compare.report', { ...chosen, format })
  return Buffer.from(base64, 'base64')
}

function show(comparison: Comparison, wording: SharedWording, terminal: Terminal) {
  const { accounts, event } = comparison
  const total = Number.isFinite(terminal.columns) ? terminal.columns : pageWidth
  const width = Math.max(narrowest, Math.floor((total - 3 * (accounts.length - 1)) / accounts.length))
  const rule = accounts.map(() => '─'.repeat(width)).join('─┼─')
  for (const line of sideBySide(
    accounts.map(account => account.title),
    width,
  ))
    terminal.out(terminal.strong(line))
  for (const line of sideBySide(accounts.map(outletAndDate), width)) terminal.out(line)
  for (const row of alignRows(comparison)) {
    terminal.out(rule)
    for (const line of sideBySide(row.texts, width, row.isPoint ? ' ↔ ' : ' │ ')) terminal.out(line)
  }
  terminal.out('')
  for (const line of wordingLines(accounts, wording, total)) terminal.out(line)
  if (comparison.differences.some(({ ranges }) => ranges.some(({ kind }) => kind !== 'wording')))
    terminal.note(legendOfSigns)
  const note = eventLines[event]
  if (note) terminal.note(note)
}
