import type { Comparison, SharedWording } from '../../contract/compare.ts'
import { alignRows } from '../command-line/aligned-rows.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { outletAndDate } from '../command-line/document-lines.ts'
import { readIds } from '../command-line/ids.ts'
import { legendOfSigns } from '../command-line/marked-text.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { sideBySide } from '../command-line/text-columns.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'
import { wordingLines } from '../command-line/wording-lines.ts'

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
  usage: 'compare ID ID…',
  summary: 'Lay two to six accounts side by side, aligned by what they say.',
  details: [
    'What they say alike is joined by ↔; what stands beside │ only one of them says.',
    legendOfSigns,
    'Below stands what they share word for word.',
    'With --json: {accounts: [{id, title, text}], points: [{score, members: [{document, start, end}]}], differences: [{point, document,',
    'ranges: [{start, end, kind, inQuotation, against}]}], wording: {pairs: [{a, b, share, matches: [{kind, count, a: {start, end},',
    'b: {start, end}, words}]}], wordings, accounts}}, where start and end are UTF-16 offsets in the account’s text. The point of a',
    'difference is an index of points, its kind number, name, negation, hedge or wording; against lists the documents that lack the words.',
  ],
  options: libraryOptions,
  async run({ values, words, terminal }) {
    const documents = readIds(words, 2)
    if (documents.length > 6) throw new WrongUse('At most six accounts can be compared at once.')
    return withLibrary(values.library, async client => {
      const comparison = await client.call('compare.run', { documents })
      const wording = await client.call('compare.wording', { documents })
      if (values.json) terminal.out(JSON.stringify(asJson(comparison, wording)))
      else show(comparison, wording, terminal)
      return 0
    })
  },
})

function asJson({ accounts, points, differences }: Comparison, wording: SharedWording) {
  return {
    accounts: accounts.map(({ id, title, text }) => ({ id, title, text })),
    points: points.map(({ score, members }) => ({ score, members })),
    differences,
    wording,
  }
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
