import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { readIds, splitKnown } from '../command-line/ids.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const erase = command({
  usage: 'erase ID… --for-good',
  summary: 'Delete documents for good: text, original and every trace of them in the library. This cannot be undone.',
  options: { ...libraryOptions, 'for-good': { type: 'boolean', help: 'Says that you mean it.' } },
  async run({ values, words, terminal }) {
    const ids = readIds(words)
    if (!values['for-good'])
      throw new WrongUse('Deleting for good cannot be undone. Say --for-good if you mean it, or use “collate trash”.')
    return withLibrary(values.library, async client => {
      const { known, missing } = await splitKnown(client, ids)
      for (const id of missing) terminal.note(`There is no document ${id}.`)
      const { erased } = known.length > 0 ? await client.call('documents.erase', { ids: known }) : { erased: 0 }
      if (values.json) terminal.out(JSON.stringify({ erased, missing }))
      else terminal.note(`${count(erased, 'document')} deleted for good. Backups made before still hold them.`)
      return missing.length === 0 ? 0 : 1
    })
  },
})
