import { largestMemory, longestInAll, longestReading, slowestCopyBytesPerMs } from './limits.ts'

/** One file's work in the ingest process, as its watch sees it. Times are ms since 1970. */
export type Watched = {
  startedAt: number
  /** Process deaths that this work was under way at. */
  deaths: number
  /** What the process said it does with it, when it began that, and when it last said so; null while it has said nothing. */
  working: { work: 'copying' | 'extracting'; bytes: number; begunAt: number; since: number } | null
  /** When nobody wanted it any more. */
  abandonedAt: number | null
}

export type WatchLimits = {
  /** Resident memory of the process, in bytes. */
  memory: number
  /** Time for one file without a word of its progress, in ms. */
  reading: number
  /** Time for extracting one file, whatever progress it reports, in ms. */
  inAll: number
  /** Time left to work that nobody wants any more, in ms. */
  abandoned: number
}
export const watchLimits: WatchLimits = {
  memory: largestMemory,
  reading: longestReading,
  inAll: longestInAll,
  abandoned: 1000,
}

export type Sight = {
  /** Resident memory in bytes; null where it cannot be told. */
  memory: number | null
  now: number
  /** When the process last answered anything. */
  lastAnswerAt: number
}

/** Why the process must end, and whose work it surely was; without a culprit, each is tried alone. */
export type Excess<W> = { reason: 'memory' | 'time' | 'abandoned'; culprit?: W | undefined; sentence: string }

/** Looks for work that takes too much memory or time. One thread extracts, so what is being extracted answers for both. */
export function findExcess<W extends Watched>(jobs: W[], sight: Sight, limits: WatchLimits): Excess<W> | null {
  const extracting = jobs.find(job => job.working?.work === 'extracting')
  const culprit = extracting ?? (jobs.length === 1 ? jobs[0] : undefined)
  if (sight.memory !== null && sight.memory > limits.memory)
    return { reason: 'memory', culprit, sentence: tooBig(limits) }
  const abandoned = jobs.some(job => job.abandonedAt !== null && sight.now - job.abandonedAt > limits.abandoned)
  if (abandoned) return { reason: 'abandoned', sentence: '' }
  const judged = extracting ? [extracting] : jobs
  if (judged.some(job => isLate(job, sight, limits)))
    return { reason: 'time', culprit, sentence: tooLong(limits.reading) }
  // Copying is bounded by the file's size: what it takes in all is told by its bytes.
  const isEndless = extracting?.working && sight.now - extracting.working.begunAt > limits.inAll
  return isEndless ? { reason: 'time', culprit, sentence: tooLong(limits.inAll) } : null
}

function isLate({ startedAt, working }: Watched, { now, lastAnswerAt }: Sight, { reading }: WatchLimits): boolean {
  // What has said nothing may only be waiting behind others, as long as some of them are answered.
  if (!working) return now - Math.max(startedAt, lastAnswerAt) > reading
  const allowed = working.work === 'copying' ? reading + working.bytes / slowestCopyBytesPerMs : reading
  return now - working.since > allowed
}

const tooBig = ({ memory }: WatchLimits) =>
  `Reading this file took more than ${Math.round(memory / 1024 / 1024)} MB of memory, so it was stopped. The file may be damaged, or made to break programs.`
const tooLong = (ms: number) =>
  `Reading this file took more than ${ms < 120_000 ? `${Math.round(ms / 1000)} seconds` : `${Math.round(ms / 60_000)} minutes`}, so it was stopped. The file may be damaged, or made to break programs.`
