import { CollateError } from '../../contract/failure.ts'
import type { WordingPlace } from '../../contract/similar.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count, outletAndDate } from '../command-line/document-lines.ts'
import { readIds } from '../command-line/ids.ts'
import { prepareSignatures } from '../command-line/prepare-signatures.ts'
import { withStrong } from '../command-line/strong-text.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { wrap } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'

type Range = [start: number, end: number]

export const wording = command({
  usage: 'wording ID',
  summary: 'Show where else the wording of a document, or of a passage of it, stands in the library.',
  details: [
    'With --json: {isAll, places: [{id, title, outlet, date, matches: [{kind, count, here, there, words: [{here, there}]}]}]}, where',
    'here and there are [start, end] as UTF-16 offsets in the two texts, kind is copied, edited or quoted, and isAll is false where',
    'more documents may hold it than were read.',
  ],
  options: {
    ...libraryOptions,
    range: { type: 'string', value: 'A..B', help: 'Only this part of the text, as UTF-16 offsets.' },
    quote: { type: 'string', value: 'TEXT', help: 'Only these words of the text, as they are written there.' },
  },
  async run({ values, words, terminal }) {
    const [id, ...more] = readIds(words)
    if (id === undefined || more.length > 0) throw new WrongUse('Give the id of one document.')
    if (values.range !== undefined && values.quote !== undefined)
      throw new WrongUse('Give --range or --quote, not both.')
    const given = values.range === undefined ? undefined : readRange(values.range)
    return withLibrary(values.library, async client => {
      const range = values.quote === undefined ? given : await findQuote(client, id, values.quote)
      await prepareSignatures(client, terminal)
      const answer = await client.call('similar.wording', { document: id, ...(range ? { range } : {}) })
      if (values.json) terminal.out(JSON.stringify({ isAll: answer.isAll, places: answer.places.map(asJson) }))
      else show(answer, terminal)
      return 0
    })
  },
})

function readRange(given: string): Range {
  const [, start, end] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(given) ?? []
  if (start === undefined || Number(start) >= Number(end)) {
    throw new WrongUse('--range takes two offsets in the text, as in --range 120..480.')
  }
  return [Number(start), Number(end)]
}

async function findQuote(client: LibraryClient, id: number, quote: string): Promise<Range> {
  const { text } = await client.call('documents.text', { id })
  const start = text.indexOf(quote)
  if (quote !== '' && start >= 0) return [start, start + quote.length]
  throw new CollateError('not-found', 'These words do not stand so in the document. “collate show ID” shows its text.')
}

function asJson({ document: { id, title, outlet, date }, matches }: WordingPlace) {
  return { id, title, outlet, date, matches }
}

const kinds = { copied: 'word for word', edited: 'with changes', quoted: 'a quotation' }

function show({ places, isAll }: { places: readonly WordingPlace[]; isAll: boolean }, terminal: Terminal) {
  for (const { document, matches, snippets } of places) {
    terminal.out(`${document.id}  ${terminal.strong(document.title)}`)
    const below = outletAndDate(document)
    if (below !== '') terminal.out(`  ${below}`)
    for (const [at, { text, matches: alike }] of snippets.entries()) {
      const match = matches[at]
      if (match) terminal.out(`  ${count(match.count, 'word')}, ${kinds[match.kind]}:`)
      for (const line of wrap(`… ${withStrong(text, alike, terminal)} …`, Math.min(100, terminal.columns) - 4))
        terminal.out(`    ${line}`)
    }
    terminal.out('')
  }
  if (places.length === 0) terminal.note('This wording was not found in any other document of the library.')
  else terminal.note(`In ${count(places.length, 'document')}${isAll ? '' : '; there may be more'}.`)
}
