import { readFileSync, statSync } from 'node:fs'
import { largestList } from '../../contract/batch.ts'
import type { Description, DescriptionMatch } from '../../contract/descriptions.ts'
import { CollateError } from '../../contract/failure.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

/** So many rows that match nothing are named. */
const mostNamed = 20

export const describeDocuments = command({
  usage: 'describe FILE.csv',
  summary: 'Set what is known of many documents from a table: file names, then columns.',
  details: [
    'The first row names the columns: file, and any of title, outlet, byline, date, language, event and tags',
    '(several tags are parted by semicolons). Empty cells change nothing. Files are met by their names or by',
    'the ends of their paths. What was entered by hand stays. It is one step, which “collate undo” takes back.',
  ],
  options: {
    ...libraryOptions,
    'over-hand': { type: 'boolean', help: 'Replace what was entered by hand too.' },
    'dry-run': { type: 'boolean', help: 'Only say what would be changed.' },
  },
  async run({ values, words, terminal }) {
    const [path, ...others] = words
    if (path === undefined || others.length > 0) throw new WrongUse('Give one CSV file.')
    const base64 = readTable(path).toString('base64')
    return withLibrary(values.library, async client => {
      const { rows, remarks, unknown } = await client.call('descriptions.read', { base64 })
      const matches = await client.call('descriptions.match', { rows })
      const overHand = values['over-hand'] === true
      const isDone = values['dry-run'] !== true
      const { documents } = isDone
        ? await client.call('documents.describe', { rows, overHand })
        : { documents: changedBy(matches, overHand) }
      if (values.json)
        terminal.out(JSON.stringify({ documents, isDone, rows: asJson(rows, matches), unknown, remarks }))
      else say(terminal, { rows, matches, remarks, unknown, overHand })
      terminal.note(`${count(documents, 'document')} ${isDone ? 'changed' : 'would be changed'}.`)
      return matches.every(({ status }) => status === 'one') ? 0 : 1
    })
  },
})

/** Looked at before it is read, so that a huge file takes no memory. Fails: not-found, invalid. */
function readTable(path: string): Buffer {
  try {
    if (statSync(path).size <= largestList) return readFileSync(path)
  } catch (error) {
    const sentence = `The file ${path} could not be read. Check its name, and that you may read it.`
    throw new CollateError('not-found', sentence, { cause: error })
  }
  throw new CollateError('invalid', `A table can have ${largestList / 1024 ** 2} MB at most. Split it.`)
}

const changedBy = (matches: readonly DescriptionMatch[], overHand: boolean) =>
  new Set(
    matches
      .filter(({ changes, byHand }) => changes.length + (overHand ? byHand.length : 0) > 0)
      .map(({ documentId }) => documentId),
  ).size

const asJson = (rows: readonly Description[], matches: readonly DescriptionMatch[]) =>
  rows.map(({ file }, at) => ({ file, ...matches[at] }))

type Said = {
  rows: readonly Description[]
  matches: readonly DescriptionMatch[]
  remarks: readonly string[]
  unknown: readonly string[]
  overHand: boolean
}

function say(terminal: Terminal, { rows, matches, remarks, unknown, overHand }: Said) {
  const matched = matches.filter(({ status }) => status === 'one').length
  terminal.note(`${matched.toLocaleString('en')} of ${count(rows.length, 'row')} match a document.`)
  const unmatched = rows.flatMap(({ file }, at) => {
    const status = matches[at]?.status
    return status === 'one'
      ? []
      : [`${file}: ${status === 'several' ? 'several documents have this name' : 'no document'}`]
  })
  for (const line of unmatched.slice(0, mostNamed)) terminal.note(line)
  if (unmatched.length > mostNamed) terminal.note(`and ${(unmatched.length - mostNamed).toLocaleString('en')} more`)
  const kept = matches.reduce((sum, { byHand }) => sum + byHand.length, 0)
  if (kept > 0 && !overHand)
    terminal.note(
      `${count(kept, 'value')} entered by hand ${kept === 1 ? 'stays' : 'stay'}; --over-hand replaces them.`,
    )
  if (unknown.length > 0) terminal.note(`Not understood as columns: ${unknown.join(', ')}.`)
  for (const remark of remarks) terminal.note(remark)
}
