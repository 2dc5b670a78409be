import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const reindex = command({
  usage: 'reindex',
  summary: 'Index every document again, from the stored texts. The library can be searched meanwhile.',
  options: libraryOptions,
  async run({ values, words, terminal }) {
    if (words.length > 0) throw new WrongUse('“reindex” takes options only.')
    return withLibrary(values.library, async (client, { ended }) => {
      const { documents } = await Promise.race([client.call('library.reindex', {}), ended])
      if (values.json) terminal.out(JSON.stringify({ documents }))
      else terminal.note(`${count(documents, 'document')} indexed again. “collate check” proves it.`)
      return 0
    })
  },
})
