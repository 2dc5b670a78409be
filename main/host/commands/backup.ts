import { resolve } from 'node:path'
import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const backup = command({
  usage: 'backup FOLDER',
  summary: 'Copy a whole library into a new or empty folder, also while it is open in a window.',
  options: libraryOptions,
  async run({ values, words, terminal }) {
    const [to, ...more] = words
    if (to === undefined || more.length > 0) throw new WrongUse('Say into which new folder to copy the library.')
    return withLibrary(values.library, async (client, { ended }) => {
      const folder = resolve(to)
      const copied = await Promise.race([client.call('library.backup', { to: folder }), ended])
      if (values.json) terminal.out(JSON.stringify({ folder, ...copied }))
      else terminal.out(`${count(copied.documents, 'document')} copied to ${folder}`)
      return 0
    })
  },
})
