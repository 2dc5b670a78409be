import { Worker } from 'node:worker_threads'
import { CollateError } from '../contract/failure.ts'
import type { Service } from '../contract/method.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import {
  computeService,
  inspectService,
  type Original,
  readerService,
  type threadEvents,
  writerService,
} from '../library/writer-service.ts'
import type { ThreadData } from './library-thread.ts'
import { workerPort } from './ports.ts'
import { programPath } from './programs.ts'

/** Two readers, so that a broad search does not hold up the list beside it; more would only share two cores. */
const readerCount = 2

type ThreadService = Service & { events: typeof threadEvents }
type Thread<S extends Service> = { client: Client<S>; warnings: string[]; end(): Promise<void> }

export type Threads = {
  writer: Client<typeof writerService>
  compute: Client<typeof computeService>
  /** The reader with the fewest calls under way answers. */
  read: Client<typeof readerService>['call']
  warnings: string[]
  /** Ends the threads; with `isClean`, after the writer has closed the database and let go of the lock. */
  close(): Promise<void>
}

/** Starts the threads of a library, the writer first: it locks, migrates and repairs. Fails as the writer does. */
export async function startThreads(folder: string, key: string | undefined, onDeath: () => void): Promise<Threads> {
  let isServing = false
  const onExit = () => {
    if (isServing) onDeath()
  }
  const start = <S extends ThreadService>(service: S, role: ThreadData['role']) =>
    startThread(service, { role, folder, key }, onExit)

  const others = Promise.all([
    start(computeService, 'compute'),
    ...Array.from({ length: readerCount }, () => start(readerService, 'reader')),
  ] as const)
  const writer = await start(writerService, 'writer').catch(async error => {
    for (const thread of await others) await thread.end()
    throw error
  })
  const [compute, ...readers] = await others
  isServing = true
  return {
    writer: writer.client,
    compute: compute.client,
    read: leastBusy(readers.map(reader => reader.client)),
    warnings: writer.warnings,
    async close() {
      isServing = false
      await Promise.all([...readers, compute].map(thread => thread.end()))
      await writer.client.call('thread.close', null)
      await writer.end()
    },
  }
}

function leastBusy(clients: Client<typeof readerService>[]): Client<typeof readerService>['call'] {
  const busy = clients.map(() => 0)
  return async (method, params, options) => {
    const chosen = busy.indexOf(Math.min(...busy))
    busy[chosen] = (busy[chosen] ?? 0) + 1
    try {
      return await (clients[chosen] as Client<typeof readerService>).call(method, params, options)
    } finally {
      busy[chosen] = (busy[chosen] ?? 1) - 1
    }
  }
}

function startThread<S extends ThreadService>(service: S, data: ThreadData, onExit: () => void): Promise<Thread<S>> {
  const worker = new Worker(programPath('library-thread'), { workerData: data })
  const client = createClient(service, workerPort(worker))
  return new Promise((resolve, reject) => {
    worker.once('exit', () => {
      reject(new CollateError('internal', 'Collate could not start its library. Restart Collate.'))
      onExit()
    })
    client.on('thread.failed', failure => {
      reject(new CollateError(failure.code, failure.sentence))
      void worker.terminate()
    })
    client.on('thread.ready', ({ warnings }) =>
      resolve({ client, warnings, end: () => worker.terminate().then(() => undefined) }),
    )
  })
}

/** The originals that a library's database names, after checking it. Fails: damaged, wrong-key. */
export async function inspectDatabase(folder: string, key: string | undefined): Promise<Original[]> {
  const thread = await startThread(inspectService, { role: 'inspect', folder, key }, () => {})
  try {
    return await thread.client.call('thread.inspect', null)
  } finally {
    await thread.end()
  }
}
