import { resolve } from 'node:path'
import type { WatchedFolder } from '../../contract/watch.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { ensureEvent } from '../command-line/event-names.ts'
import { table } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const watch = command({
  usage: 'watch [list | add FOLDER | remove FOLDER | pause [FOLDER] | resume [FOLDER]]',
  summary: 'Watch folders: what comes into them is taken in while the library is open in a window.',
  details: [
    'What lies in a folder is taken in as well; files that changed become further editions, deleted ones change nothing.',
    'FOLDER may also be its number in the list. With --json the list is {folders: [{id, path, eventId, state, sentence}]}.',
  ],
  options: {
    ...libraryOptions,
    event: {
      type: 'string',
      value: 'NAME',
      help: 'With add: the event that its documents tell of; made when it is new.',
    },
  },
  async run({ values, words, terminal }) {
    const [action = 'list', folder, ...rest] = words
    if (rest.length > 0) throw new WrongUse('Name one folder; put a name with spaces in quotation marks.')
    if (!isAction(action)) throw new WrongUse('Say list, add, remove, pause or resume.')
    if (folder === undefined && (action === 'add' || action === 'remove')) throw new WrongUse('Say which folder.')
    return withLibrary(values.library, async client => {
      if (action === 'add') {
        const { event } = values
        const eventId =
          event === undefined ? null : await ensureEvent(client, event, name => terminal.note(`New event: ${name}`))
        await client.call('watch.add', { path: resolve(folder ?? ''), eventId })
      } else if (action === 'remove') await client.call('watch.remove', { id: await idOf(client, folder ?? '') })
      else if (action !== 'list')
        await client.call(`watch.${action}`, folder === undefined ? {} : { id: await idOf(client, folder) })
      const folders = await client.call('watch.list', {})
      if (values.json) terminal.out(JSON.stringify({ folders }))
      else {
        for (const line of linesOf(folders, terminal.columns)) terminal.out(line)
        for (const { id, sentence } of folders) if (sentence !== null) terminal.note(`${id}: ${sentence}`)
      }
      return 0
    })
  },
})

const actions = ['list', 'add', 'remove', 'pause', 'resume'] as const
const isAction = (word: string): word is (typeof actions)[number] => actions.some(action => action === word)

async function idOf(client: LibraryClient, folder: string): Promise<number> {
  const folders = await client.call('watch.list', {})
  const found = folders.find(({ id, path }) => String(id) === folder || path === folder || path === resolve(folder))
  if (found) return found.id
  throw new WrongUse('This folder is not watched. “collate watch” lists those that are.')
}

const said: Record<WatchedFolder['state'], string> = {
  starting: 'being looked through',
  watching: 'watched',
  paused: 'paused',
  missing: 'not there',
  denied: 'no permission',
  failed: 'cannot be watched',
  off: 'watched while the library is open in a window',
}

function linesOf(folders: readonly WatchedFolder[], columns: number): string[] {
  if (folders.length === 0) return ['No folder is watched.']
  return table(
    folders.map(({ id, path, state }) => [id, said[state], path]),
    columns,
  )
}
