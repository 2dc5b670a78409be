import { command, WrongUse } from '../command-line/command.ts'
import { findSavedSearch } from '../command-line/saved-searches.ts'
import { table } from '../command-line/text-columns.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const searches = command({
  usage: 'searches',
  summary: 'List saved searches with what they find now. “collate search --saved NAME” runs one.',
  details: [
    '“collate search QUERY --save NAME” saves one. With --json: {searches: [{id, name, asked, total}]}, isAbout where the total is a',
    'lower bound; asked is what the search looks for: {query, any, filters, sort}.',
  ],
  options: {
    ...libraryOptions,
    delete: { type: 'string', value: 'NAME', help: 'Delete this one. “collate undo” brings it back.' },
  },
  async run({ values, words, terminal }) {
    if (words.length > 0) throw new WrongUse('To run a saved search, use “collate search --saved NAME”.')
    return withLibrary(values.library, async client => {
      if (values.delete !== undefined) {
        const { id, name } = await findSavedSearch(client, values.delete)
        await client.call('searches.delete', { id })
        terminal.note(`Deleted: ${name}`)
      }
      const saved = await client.call('searches.list', {})
      const counted = []
      for (const search of saved) {
        const { total, isAbout } = await client.call('searches.count', { id: search.id })
        counted.push({ ...search, total, ...(isAbout ? { isAbout } : {}) })
      }
      if (values.json) {
        terminal.out(JSON.stringify({ searches: counted }))
        return 0
      }
      const rows = counted.map(({ name, asked, total, isAbout }) => [isAbout ? `>${total}` : total, name, asked.query])
      for (const line of table(rows, terminal.columns)) terminal.out(line)
      if (saved.length === 0)
        terminal.note('There are no saved searches yet. “collate search QUERY --save NAME” makes one.')
      return 0
    })
  },
})
