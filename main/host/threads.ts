import { Worker } from 'node:worker_threads'
import { CollateError } from '../contract/failure.ts'
import type { LibraryProgress } from '../contract/library.ts'
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
import { workerPort } from './ports.ts'
import { programPath } from './programs.ts'
import type { ThreadData, ThreadRole } from './serve-thread.ts'

/**
 * There are two readers, so that a broad search does not hold up the list beside it; more would only share two cores. The second
 * starts so long after the first has begun to serve, ms: opening and the first page go before it.
 */
const untilSecond = 1500

/**
 * What is young in the heap of a thread that goes through whole texts, MB: V8 would let it grow to several times as much, and keep it
 * (`npm run bench -- mixed`).
 */
const youngGenerations: Partial<Record<ThreadRole, number>> = { writer: 12, compute: 12 }

type ThreadService = Service & { events: typeof threadEvents }
type Thread<S extends Service> = { client: Client<S>; warnings: string[]; end(): Promise<void> }
type Caller<S extends Service> = Pick<Client<S>, 'call'>

export type Threads = {
  writer: Client<typeof writerService>
  /** Its thread starts with the first call. */
  compute: Caller<typeof computeService>
  /** The reader with the fewest calls under way answers. */
  read: Client<typeof readerService>['call']
  /** When someone last searched, in ms of `performance.now()`. */
  searchedAt(): number
  warnings: string[]
  /** Hears how far long work on any thread is. */
  onProgress(listener: (progress: LibraryProgress) => void): void
  /** Ends the threads, the writer after it has closed the database and let go of the lock. */
  close(): Promise<void>
}

/** Starts the threads of a library that it opens with: a writer, which locks, migrates and repairs, and a reader. Fails as the writer does. */
export async function startThreads(folder: string, key: string | undefined, onDeath: () => void): Promise<Threads> {
  let isServing = false
  let searchedAt = Number.NEGATIVE_INFINITY
  const onExit = () => {
    if (isServing) onDeath()
  }
  const start = <S extends ThreadService>(service: S, role: ThreadRole) =>
    startThread(service, { role, folder, key }, onExit)

  const [writer, reader] = await startBoth(start(writerService, 'writer'), start(readerService, 'reader'))
  const hearing = new Set<(progress: LibraryProgress) => void>()
  const hear = (progress: LibraryProgress) => {
    for (const listener of hearing) listener(progress)
  }
  writer.client.on('library.progress', hear)
  const compute = lateThread(async () => {
    const thread = await start(computeService, 'compute')
    thread.client.on('library.progress', hear)
    return thread
  })
  const second = lateThread(() => start(readerService, 'reader'))
  const readers = leastBusy(reader.client)
  // Where it cannot start, its end is met as the death of any thread is.
  const ignored = () => {}
  const timer = setTimeout(() => void second.get().then(({ client }) => readers.add(client), ignored), untilSecond)
  timer.unref()
  isServing = true
  return {
    writer: writer.client,
    compute: { call: async (...call) => (await compute.get()).client.call(...call) },
    read: (method, params, options) => {
      if (method === 'search.run') searchedAt = performance.now()
      return readers.call(method, params, options)
    },
    searchedAt: () => searchedAt,
    warnings: writer.warnings,
    onProgress: listener => void hearing.add(listener),
    async close() {
      isServing = false
      clearTimeout(timer)
      await Promise.all([reader.end(), second.end(), compute.end()])
      await writer.client.call('thread.close', null)
      await writer.end()
    },
  }
}

/** Waits for both threads; where one fails, the other is ended. Fails as the first of them does. */
async function startBoth<A extends Thread<Service>, B extends Thread<Service>>(one: Promise<A>, other: Promise<B>) {
  try {
    return await Promise.all([one, other])
  } catch (error) {
    const ends = [one, other].map(starting => starting.then(thread => thread.end()))
    await Promise.allSettled(ends)
    throw error
  }
}

/** A thread that starts when it is first asked for. */
function lateThread<S extends Service>(start: () => Promise<Thread<S>>) {
  let starting: Promise<Thread<S>> | undefined
  return {
    get: () => {
      starting ??= start()
      return starting
    },
    async end() {
      const thread = await starting?.catch(() => undefined)
      await thread?.end()
    },
  }
}

type Read = Client<typeof readerService>['call']

function leastBusy(first: Caller<typeof readerService>) {
  const readers = [{ call: first.call, busy: 0 }]
  const call: Read = async (method, params, options) => {
    const chosen = readers.reduce((one, other) => (other.busy < one.busy ? other : one))
    chosen.busy++
    try {
      return await chosen.call(method, params, options)
    } finally {
      chosen.busy--
    }
  }
  return { call, add: (reader: Caller<typeof readerService>) => void readers.push({ call: reader.call, busy: 0 }) }
}

function startThread<S extends ThreadService>(service: S, data: ThreadData, onExit: () => void): Promise<Thread<S>> {
  const youngGeneration = youngGenerations[data.role]
  const resourceLimits = youngGeneration === undefined ? {} : { maxYoungGenerationSizeMb: youngGeneration }
  const worker = new Worker(programPath('library-thread'), { workerData: data, resourceLimits })
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
