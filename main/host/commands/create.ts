import { resolve } from 'node:path'
import { command, WrongUse } from '../command-line/command.ts'
import { startSession } from '../command-line/library-session.ts'
import { libraryOptions } from '../command-line/with-library.ts'

export const create = command({
  usage: 'create --library FOLDER [--name NAME] [--sample]',
  summary: 'Make a library in a new or empty folder. It becomes the one that the other commands use.',
  options: {
    ...libraryOptions,
    library: { type: 'string', value: 'FOLDER', help: 'Where to make it.' },
    name: { type: 'string', value: 'NAME', help: 'What to call it; by default as its folder.' },
    sample: { type: 'boolean', help: 'Fill it with the sample archive, which is invented.' },
  },
  async run({ values, words, terminal }) {
    const [given = values.library, ...more] = words
    if (given === undefined || more.length > 0)
      throw new WrongUse('Say in which folder to make the library: --library FOLDER.')
    const folder = resolve(given)
    const { client, close } = startSession()
    try {
      const state = values.sample
        ? await client.call('library.openSample', { folder })
        : await client.call('library.create', values.name === undefined ? { folder } : { folder, name: values.name })
      if (state.state !== 'open') return 1
      if (values.json) terminal.out(JSON.stringify({ id: state.id, name: state.name, folder: state.folder }))
      else terminal.out(`The library “${state.name}” is made in ${state.folder}`)
      for (const warning of state.warnings) terminal.note(warning)
      return 0
    } finally {
      await close()
    }
  },
})
