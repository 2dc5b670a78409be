import { join } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { LibraryState } from '../contract/library.ts'
import type { Handlers } from '../contract/method.ts'
import type { SessionMethods } from '../contract/service.ts'
import { backUp, restore } from './backup.ts'
import { ocrHandlers } from './ocr-languages.ts'
import { createLibrary, type OpenLibrary, type OpenSurroundings, openLibrary } from './open-library.ts'
import type { Recent } from './recent.ts'
import { openSample } from './sample.ts'

export type SessionOptions = {
  surroundings: OpenSurroundings
  recent: Recent
  configFolder: string
  /** Where the invented sample archive lies as files. */
  sampleFolder: string
}

const none: LibraryState = { state: 'none' }

/** The calls answered on the first thread: which library is open, and what goes into it. One is open at a time. */
export function createSession({ surroundings, recent, configFolder, sampleFolder }: SessionOptions) {
  let library: OpenLibrary | undefined
  // Opening and closing one after the other, however many ask at once.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work, work)
    turn = result.catch(() => {})
    return result
  }

  function get(): OpenLibrary {
    if (!library) throw new CollateError('no-library', 'No library is open. Create one, or open one.')
    return library
  }
  async function close() {
    const closing = library
    library = undefined
    await closing?.close()
  }
  /** The one that is open is closed only when the other has opened. */
  async function swap(open: () => Promise<OpenLibrary>): Promise<LibraryState> {
    const opened = await open()
    await close()
    library = opened
    recent.note(opened.folder, opened.manifest.name)
    surroundings.emit('library.stateChanged', opened.state)
    return opened.state
  }
  const open = (folder: string, key?: string) =>
    library?.folder === folder
      ? Promise.resolve(library.state as LibraryState)
      : swap(() => openLibrary(folder, key, surroundings))

  const handlers: Handlers<SessionMethods> = {
    'library.state': () => library?.state ?? none,
    'library.create': options => inTurn(() => swap(() => createLibrary(options, surroundings))),
    'library.open': ({ folder, key }) => inTurn(() => open(folder, key)),
    'library.openSample': ({ folder = join(configFolder, 'sample-archive') }) =>
      inTurn(async () =>
        library?.folder === folder ? library.state : swap(() => openSample(sampleFolder, folder, surroundings)),
      ),
    'library.close': () =>
      inTurn(async () => {
        await close()
        surroundings.emit('library.stateChanged', none)
        return null
      }),
    'library.recent': () => recent.list(),
    'library.forgetRecent': ({ folder }) => {
      recent.forget(folder)
      return null
    },
    'library.backup': ({ to }, call) => backUp(get(), to, call),
    'library.restore': ({ from, to, key }, call) =>
      inTurn(async () => {
        await restore(from, to, key, call)
        return open(to, key)
      }),
    'watch.list': (params, call) => get().watching.handlers['watch.list'](params, call),
    'watch.add': (params, call) => get().watching.handlers['watch.add'](params, call),
    'watch.remove': (params, call) => get().watching.handlers['watch.remove'](params, call),
    'watch.pause': (params, call) => get().watching.handlers['watch.pause'](params, call),
    'watch.resume': (params, call) => get().watching.handlers['watch.resume'](params, call),
    'similar.prepare': async (_, { signal }) => {
      await get().background.prepare('signatures', signal)
      return null
    },
    'ledgers.prepare': async (_, { signal }) => {
      await get().background.prepare('ledgers', signal)
      return null
    },
    ...ocrHandlers(configFolder),
    'imports.start': (params, call) => get().queue.handlers['imports.start'](params, call),
    'imports.paste': (params, call) => get().queue.handlers['imports.paste'](params, call),
    'imports.readAgain': (params, call) => get().queue.handlers['imports.readAgain'](params, call),
    'imports.cancel': (params, call) => get().queue.handlers['imports.cancel'](params, call),
    'imports.pause': (params, call) => get().queue.handlers['imports.pause'](params, call),
    'imports.resume': (params, call) => get().queue.handlers['imports.resume'](params, call),
    'imports.retry': (params, call) => get().queue.handlers['imports.retry'](params, call),
  }
  return { handlers, get, close: () => inTurn(close) }
}
