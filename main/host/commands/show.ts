import type { Document } from '../../contract/documents.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { type Names, namedRow, readNames } from '../command-line/document-lines.ts'
import { readIds } from '../command-line/ids.ts'
import { table } from '../command-line/text-columns.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const show = command({
  usage: 'show ID',
  summary: 'Show a document: what is known of it, and its text.',
  options: libraryOptions,
  async run({ values, words, terminal }) {
    const [id, ...more] = readIds(words)
    if (id === undefined || more.length > 0) throw new WrongUse('Give the id of one document.')
    return withLibrary(values.library, async client => {
      const [document, { text }, names] = await Promise.all([
        client.call('documents.get', { id }),
        client.call('documents.text', { id }),
        readNames(client),
      ])
      if (values.json) terminal.out(JSON.stringify(asJson(document, text, names)))
      else {
        terminal.out(terminal.strong(document.title))
        for (const line of table(facts(document, names), terminal.columns)) terminal.out(line)
        terminal.out(text === '' ? '' : `\n${text}`)
      }
      return 0
    })
  },
})

function asJson(document: Document, text: string, names: Names) {
  const { fieldOrigins, origins, sha256, bytes, textVersion, textLength, remarks } = document
  const when = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString())
  return {
    ...namedRow(document, names),
    fieldOrigins,
    origins: origins.map(origin => ({
      ...origin,
      retrievedAt: when(origin.retrievedAt),
      importedAt: when(origin.importedAt),
    })),
    sha256,
    bytes,
    textVersion,
    textLength,
    remarks,
    text,
  }
}

/** What is known, one line each. */
function facts(document: Document, names: Names): string[][] {
  const { outlet, byline, date, language, event, tags, words, importedAt, unreadable } = namedRow(document, names)
  const origins = new Set(document.origins.map(origin => origin.address ?? origin.path ?? 'Pasted'))
  const known: [string, string | null][] = [
    ['Outlet', outlet],
    ['Byline', byline],
    ['Date', date],
    ['Language', language],
    ['Event', event ?? 'not established'],
    ['Tags', tags.join(', ') || null],
    ['Words', String(words)],
    ['Imported', importedAt.slice(0, 16).replace('T', ' ')],
    ...[...origins].map((origin): [string, string] => ['From', origin]),
    ...document.remarks.map((remark): [string, string] => ['Remark', remark]),
    ['No text', unreadable],
  ]
  return known.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
}
