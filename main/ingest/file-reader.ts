import { rmSync } from 'node:fs'
import { CollateError } from '../contract/failure.ts'
import type { Port } from '../contract/port.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import { type Excess, findExcess, type Watched, type WatchLimits, watchLimits } from './excess.ts'
import { residentMemory } from './resident-memory.ts'
import { type Extracted, type IngestService, ingestService, type ReadAnswer, type Request } from './service.ts'

/** Starts an ingest process; lent by the host. Its port ends when the process does. */
export type StartIngest = () => Promise<{ port: Port; pid: number; kill(): void; exited: Promise<void> }>

export type ReadRequest = Request & { stagingPath: string }
export type ExtractRequest = Request

/** Whose work it is. What waits is read in the order of its owners' priority, the highest first; without one, before all others. */
export type Owner = { priority?(): number }

/** Reads files in a process that may crash, hang or swell, and is replaced when it does. */
export type FileReader = {
  /**
   * Copies and, when that is cheap, reads a file. `owner` is whose work it is. Fails: unreadable (a sentence about this
   * file), disk, cancelled, gone (no process could be started); leaves no staged file and no parts then.
   */
  read(owner: Owner, request: ReadRequest): Promise<ReadAnswer>
  /** Reads a stored original. Fails: unreadable, cancelled, gone. */
  extract(owner: Owner, request: ExtractRequest): Promise<Extracted>
  /** What an owner waits for, and whatever it asks for from then on, fails with 'cancelled' at once. */
  abandon(owner: Owner): void
  /** Ends the process. What is waited for fails with 'cancelled'. */
  close(): Promise<void>
}

type Job = Watched & {
  ticket: number
  owner: Owner
  method: 'ingest.read' | 'ingest.extract'
  request: ReadRequest | ExtractRequest
  resolve(answer: never): void
  reject(error: CollateError): void
}
type Running = Awaited<ReturnType<StartIngest>> & { client: Client<IngestService>; doomed?: Excess<Job> | undefined }

export type FileReaderOptions = {
  startIngest: StartIngest
  /** A line about the process, never about a file. */
  log(line: string): void
  limits?: WatchLimits
}

/** Calls under way at once: enough to hide the disk behind the work. */
const mostInFlight = 8
/** Starts that may fail one after the other before it is said that the process cannot be started. */
const mostStarts = 3
/** The process is looked at so often, in ms: memory grows by some 100 MB between two looks. */
const watchInterval = 200

export function createFileReader({ startIngest, log, limits = watchLimits }: FileReaderOptions): FileReader {
  const waiting: Job[] = []
  const inFlight = new Map<number, Job>()
  const abandoned = new WeakSet<Owner>()
  let running: Running | undefined
  let isStarting = false
  let isClosed = false
  let failedStarts = 0
  let nextTicket = 1
  let lastAnswerAt = 0
  let watch: NodeJS.Timeout | undefined

  function enqueue(owner: Owner, method: Job['method'], request: Job['request']): Promise<never> {
    // What was about to be asked for when its owner gave up.
    if (isClosed || abandoned.has(owner)) return Promise.reject(cancelled())
    return new Promise((resolve, reject) => {
      const job = { ticket: nextTicket++, owner, method, request, resolve, reject }
      waiting.push({ ...job, deaths: 0, startedAt: 0, working: null, abandonedAt: null })
      pump()
    })
  }

  function pump() {
    if (isClosed || isStarting || running?.doomed) return
    if (running) while (waiting.length > 0 && inFlight.size < width()) launch(takeNext(), running.client)
    else if (waiting.length > 0) void start()
  }

  /** What was there at a death comes before all; then the first of those with the highest priority. */
  function takeNext(): Job {
    const urgency = ({ deaths, owner }: Job) => (deaths > 0 ? Infinity : (owner.priority?.() ?? Number.MAX_VALUE))
    let next = 0
    let highest = -Infinity
    for (const [place, job] of waiting.entries()) {
      const urgent = urgency(job)
      if (urgent <= highest) continue
      highest = urgent
      next = place
    }
    return waiting.splice(next, 1)[0] as Job
  }

  /** After a death, those who were there go one by one until the one that kills is found. */
  function width(): number {
    const isSuspected = (job: Job | undefined) => job !== undefined && job.deaths > 0
    return isSuspected(waiting[0]) || [...inFlight.values()].some(isSuspected) ? 1 : mostInFlight
  }

  async function start() {
    isStarting = true
    try {
      const process = await startIngest()
      const client = createClient(ingestService, process.port)
      await client.call('ingest.ready', {})
      running = { ...process, client }
      const started = running
      client.on('ingest.working', ({ ticket, work, bytes }) => {
        const job = inFlight.get(ticket)
        if (job) job.working = said(job.working, { work, bytes }, Date.now())
      })
      process.port.onClose(() => onDeath(started))
      failedStarts = 0
    } catch (error) {
      log(`ingest process did not start: ${error instanceof Error ? error.name : typeof error}`)
      failedStarts++
      if (failedStarts >= mostStarts) for (const job of waiting.splice(0)) job.reject(notStarted())
    }
    isStarting = false
    if (isClosed) running?.kill()
    pump()
  }

  function launch(job: Job, client: Client<IngestService>) {
    job.startedAt = Date.now()
    job.working = null
    inFlight.set(job.ticket, job)
    watch ??= setInterval(() => void look(), watchInterval).unref()
    client.call(job.method, { ...job.request, ticket: job.ticket } as never).then(
      answer => settle(job, () => job.resolve(answer as never)),
      // 'gone' is dealt with for all of them in onDeath.
      error => error.code !== 'gone' && settle(job, () => job.reject(error)),
    )
  }

  function settle(job: Job, tell: () => void) {
    lastAnswerAt = Date.now()
    if (!inFlight.delete(job.ticket)) return
    if (job.abandonedAt === null) tell()
    else removeStaged(job)
    if (inFlight.size === 0) stopWatching()
    pump()
  }

  async function look() {
    const looked = running
    if (!looked || looked.doomed) return
    const memory = await residentMemory(looked.pid)
    const excess = findExcess([...inFlight.values()], { memory, now: Date.now(), lastAnswerAt }, limits)
    if (!excess || looked !== running) return
    log(`ingest process ended: ${excess.reason}`)
    looked.doomed = excess
    looked.kill()
  }

  function onDeath(dead: Running) {
    if (running !== dead) return
    running = undefined
    stopWatching()
    if (!dead.doomed && !isClosed) log('ingest process died')
    const jobs = [...inFlight.values()]
    inFlight.clear()
    const again = jobs.filter(job => !fails(job, jobs.length === 1, dead.doomed))
    waiting.unshift(...again)
    pump()
  }

  /** True when a job that was under way at a death is over; false when it is tried again. */
  function fails(job: Job, wasAlone: boolean, doomed: Excess<Job> | undefined): boolean {
    removeStaged(job)
    job.deaths++
    if (job.abandonedAt !== null) return true
    if (doomed?.culprit === job) job.reject(new CollateError('unreadable', doomed.sentence))
    else if (wasAlone && job.deaths > 1) job.reject(new CollateError('unreadable', crashSentence))
    else return false
    return true
  }

  function stopWatching() {
    clearInterval(watch)
    watch = undefined
  }

  function abandon(owner: Owner) {
    abandoned.add(owner)
    for (const job of inFlight.values()) if (job.owner === owner && job.abandonedAt === null) leave(job)
    const left = waiting.filter(job => job.owner === owner)
    for (const job of left) {
      waiting.splice(waiting.indexOf(job), 1)
      job.reject(cancelled())
    }
  }

  function leave(job: Job) {
    job.abandonedAt = Date.now()
    job.reject(cancelled())
  }

  return {
    read: (owner, request) => enqueue(owner, 'ingest.read', request),
    extract: (owner, request) => enqueue(owner, 'ingest.extract', request),
    abandon,
    async close() {
      isClosed = true
      for (const job of [...waiting, ...inFlight.values()]) abandon(job.owner)
      running?.kill()
      await running?.exited
    },
  }
}

/** Progress on the same work does not begin it anew. */
function said(before: Job['working'], { work, bytes }: { work: 'copying' | 'extracting'; bytes: number }, now: number) {
  const begunAt = before?.work === work ? before.begunAt : now
  return { work, bytes, begunAt, since: now }
}

/** The next attempt makes the staged copy and the parts anew. */
function removeStaged(job: Job) {
  rmSync(job.request.partsFolder, { recursive: true, force: true })
  if ('stagingPath' in job.request) rmSync(job.request.stagingPath, { force: true })
}

const crashSentence =
  'The part of Collate that reads files broke down on this file twice, so it is left out. The file may be damaged.'
const cancelled = () => new CollateError('cancelled', 'Cancelled.')
const notStarted = () =>
  new CollateError(
    'gone',
    'The part of Collate that reads files could not be started. Restart Collate, then resume the import.',
  )
