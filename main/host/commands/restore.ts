import { resolve } from 'node:path'
import { command, WrongUse } from '../command-line/command.ts'
import { startSession } from '../command-line/library-session.ts'
import { libraryOptions } from '../command-line/with-library.ts'

export const restore = command({
  usage: 'restore BACKUP --library FOLDER',
  summary: 'Check a backup and copy it into a new or empty folder, as a library to work with.',
  options: { ...libraryOptions, library: { type: 'string', value: 'FOLDER', help: 'The new library’s folder.' } },
  async run({ values, words, terminal }) {
    const [from, to = values.library, ...more] = words
    if (from === undefined || to === undefined || more.length > 0) {
      throw new WrongUse('Say which backup to restore, and where: collate restore BACKUP --library FOLDER')
    }
    const { client, close } = startSession()
    try {
      const state = await client.call('library.restore', { from: resolve(from), to: resolve(to) })
      if (state.state !== 'open') return 1
      if (values.json) terminal.out(JSON.stringify({ id: state.id, name: state.name, folder: state.folder }))
      else terminal.out(`The library “${state.name}” is restored in ${state.folder}`)
      return 0
    } finally {
      await close()
    }
  },
})
