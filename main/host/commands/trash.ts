import { command } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { readIds, splitKnown } from '../command-line/ids.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const trash = command({
  usage: 'trash ID… [--restore]',
  summary: 'Put documents into the trash, or back from it.',
  options: { ...libraryOptions, restore: { type: 'boolean', help: 'Take them back from the trash.' } },
  async run({ values, words, terminal }) {
    const ids = readIds(words)
    return withLibrary(values.library, async client => {
      const { known, missing } = await splitKnown(client, ids)
      for (const id of missing) terminal.note(`There is no document ${id}.`)
      if (known.length > 0) await client.call(values.restore ? 'documents.restore' : 'documents.trash', { ids: known })
      if (values.json) terminal.out(JSON.stringify({ documents: known, missing }))
      else terminal.note(`${count(known.length, 'document')} ${values.restore ? 'taken from' : 'put into'} the trash.`)
      return missing.length === 0 ? 0 : 1
    })
  },
})
