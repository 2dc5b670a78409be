import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toFailure } from '../../contract/failure.ts'
import type { Port } from '../../contract/port.ts'
import { readManifest } from '../../library/manifest.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { readNumber } from '../command-line/ids.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { configFolder } from '../config.ts'
import { keepLibrary } from '../keep-library.ts'
import { pageFolder } from '../page-files.ts'
import { programVersion } from '../program-version.ts'
import { createRecent } from '../recent.ts'
import { sharePort } from '../share-port.ts'
import { startLibraryProcess } from '../start-programs.ts'

/** Stays the same from start to start, so that a browser keeps the page's settings; below the ports systems lend out. */
const usualPort = 19_285

export const serve = command({
  usage: 'serve [--library FOLDER] [--port N]',
  summary: 'Serve Collate to a browser on this computer, and to nobody else, until Ctrl+C.',
  options: {
    library: { type: 'string', value: 'FOLDER', help: 'The library; by default the one opened last.' },
    port: {
      type: 'string',
      value: 'N',
      help: `The port on 127.0.0.1; by default ${usualPort}, or another where it is taken.`,
    },
    json: { type: 'boolean', help: 'Print the address as JSON: {address}.' },
  },
  async run({ values, words, terminal }) {
    if (words.length > 0) throw new WrongUse('“serve” takes options only.')
    const port = readNumber('port', values.port, 0, 65_535)
    if (!existsSync(join(pageFolder(), 'index.html')))
      throw new WrongUse('The page is not built yet: run “npm run build” first.')
    if (values.library !== undefined) readManifest(resolve(values.library))
    const ended = endOf(terminal)
    const kept = keepLibrary(startShared)
    kept.onGiveUp(() => {
      terminal.note('The library process keeps ending. Start Collate again.')
      ended.resolve(1)
    })
    // Meanwhile a page can already be loaded; it is told of the library when that is open.
    const opened = openFirst(kept, values.library, terminal).catch(error => {
      terminal.note(toFailure(error).sentence)
      ended.resolve(1)
    })
    try {
      // Loaded while the library process starts.
      const { serveBrowser } = await import('../browser/serve.ts')
      const host = await serveBrowser({
        pageFolder: pageFolder(),
        port: port ?? usualPort,
        isPortFixed: port !== undefined,
        version: programVersion(),
        connectLibrary: async () => {
          await opened
          return (await kept.current()).program.open()
        },
      })
      say(terminal, host.address, values.json === true)
      const code = await ended.promise
      await host.close()
      return code
    } finally {
      await kept.close()
    }
  },
})

/** Starts the library process; pages and this host share its one channel. */
async function startShared() {
  const program = await startLibraryProcess()
  const open = sharePort(program.port)
  return { ...program, port: closing(open(), program.port), open }
}

/** The host's own port; closing it closes the channel that is shared. */
const closing = (port: Port, shared: Port): Port => ({ ...port, close: () => shared.close() })

function endOf(terminal: Terminal) {
  const ended = Promise.withResolvers<0 | 1>()
  terminal.onInterrupt(() => ended.resolve(0))
  return ended
}

/** Opens the library that was named, or else the last one, if it is still there. */
async function openFirst(kept: ReturnType<typeof keepLibrary>, given: string | undefined, terminal: Terminal) {
  const folder = given === undefined ? createRecent(configFolder()).list()[0]?.folder : resolve(given)
  const { client } = await kept.current()
  if (folder === undefined) return
  try {
    await client.call('library.open', { folder })
  } catch (error) {
    if (given !== undefined) throw error
    terminal.note(`The library opened last was not opened. ${toFailure(error).sentence}`)
  }
}

function say(terminal: Terminal, address: string, asJson: boolean) {
  const warning = [
    'Open it in a browser on this computer. A browser’s extensions and translation services can read what is on this page:',
    'use a profile without them, and Collate’s own window where you can. Ctrl+C ends it.',
  ]
  if (asJson) terminal.out(JSON.stringify({ address }))
  else terminal.out(`Collate: ${address}`)
  for (const line of warning) terminal.note(line)
}
