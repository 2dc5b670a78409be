import { mostEditions } from '../../contract/editions.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { editionLines, legendOfChanges } from '../command-line/edition-lines.ts'
import { readIds } from '../command-line/ids.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

/** Cells of a line on a page that is not a terminal. */
const pageWidth = 120

export const versions = command({
  usage: 'versions ID ID…',
  summary: 'Show what changed between editions of one article.',
  details: [
    'Editions are taken by their document dates, unless one has none or --as-given is said.',
    legendOfChanges,
    'With --json: {editions: [{id, title, outlet, date, language, textVersion, text}], steps: [{before, after, changes: [{kind, before,',
    'after, words: {before, after}, matters}], unchanged: [{before, after}], counts}]}, where before and after of a change are',
    '[start, end] in UTF-16 offsets of the edition’s text, or null.',
  ],
  options: {
    ...libraryOptions,
    'as-given': { type: 'boolean', help: 'Take the editions in the order of their ids here.' },
  },
  async run({ values, words, terminal }) {
    const documents = readIds(words, 2)
    if (documents.length > mostEditions) throw new WrongUse(`At most ${mostEditions} editions can be compared at once.`)
    return withLibrary(values.library, async client => {
      const order = values['as-given'] ? 'given' : 'date'
      const history = await client.call('compare.editions', { documents, order })
      if (values.json) terminal.out(JSON.stringify(history))
      else {
        const columns = Number.isFinite(terminal.columns) ? terminal.columns : pageWidth
        for (const line of editionLines(history, columns)) terminal.out(line)
        terminal.note(legendOfChanges)
      }
      return 0
    })
  },
})
