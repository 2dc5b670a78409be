import { createPortPair } from '../contract/port.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import { type LibraryService, libraryService } from '../contract/service.ts'
import { createLibraryHost, type LibraryHost, type LibraryHostOptions } from './library-host.ts'
import { sampleFolder } from './sample-folder.ts'
import { startIngestProcess } from './start-programs.ts'

/** For tests: a real library host with a configuration folder of its own, which fails where a thread dies; and how to reach it once more. */
export function makeTestHost(configFolder: string, options: Partial<LibraryHostOptions> = {}) {
  const host: LibraryHost = createLibraryHost({
    startIngest: startIngestProcess,
    configFolder,
    sampleFolder: sampleFolder(),
    log: () => {},
    onDeath() {
      throw new Error('a thread died')
    },
    ...options,
  })
  function connect(): Client<LibraryService> {
    const [near, far] = createPortPair()
    host.attach(far)
    return createClient(libraryService, near)
  }
  return { host, connect }
}
