import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { followWork } from '../command-line/follow-work.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const reindex = command({
  usage: 'reindex',
  summary: 'Index every document again, from the stored texts. The library can be searched meanwhile.',
  details: ['The new index takes the place of the old one when it is whole; Ctrl+C leaves the old one as it was.'],
  options: libraryOptions,
  async run({ values, words, terminal }) {
    if (words.length > 0) throw new WrongUse('“reindex” takes options only.')
    return withLibrary(values.library, async (client, session) => {
      const { documents } = await followWork(session, terminal, 'reindex', signal =>
        client.call('library.reindex', {}, { signal }),
      )
      if (values.json) terminal.out(JSON.stringify({ documents }))
      else terminal.note(`${count(documents, 'document')} indexed again. “collate check” proves it.`)
      return 0
    })
  },
})
