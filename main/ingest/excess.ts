import { largestMemory, longestReading, slowestCopyBytesPerMs } from './limits.ts'

/** One file's work in the ingest process, as its watch sees it. Times are ms since 1970. */
export type Watched = {
  startedAt: number
  /** Process deaths that this work was under way at. */
  deaths: number
  /** What the process said it does with it; null while it has said nothing. */
  working: { work: 'copying' | 'extracting'; bytes: number; since: number } | null
  /** When nobody wanted it any more. */
  abandonedAt: number | null
}

export type WatchLimits = {
  /** Resident memory of the process, in bytes. */
  memory: number
  /** Time for one file, in ms. */
  reading: number
  /** Time left to work that nobody wants any more, in ms. */
  abandoned: number
}
export const watchLimits: WatchLimits = { memory: largestMemory, reading: longestReading, abandoned: 1000 }

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
  if (!judged.some(job => isLate(job, sight, limits))) return null
  return { reason: 'time', culprit, sentence: tooLong(limits) }
}

function isLate({ startedAt, working }: Watched, { now, lastAnswerAt }: Sight, { reading }: WatchLimits): boolean {
  // What has said nothing may only be waiting behind others, as long as some of them are answered.
  if (!working) return now - Math.max(startedAt, lastAnswerAt) > reading
  const allowed = working.work === 'copying' ? reading + working.bytes / slowestCopyBytesPerMs : reading
  return now - working.since > allowed
}

const tooBig = ({ memory }: WatchLimits) =>
  `Reading this file took more than ${Math.round(memory / 1024 / 1024)} MB of memory, so it was stopped. The file may be damaged, or made to break programs.`
const tooLong = ({ reading }: WatchLimits) =>
  `Reading this file took more than ${Math.round(reading / 1000)} seconds, so it was stopped. The file may be damaged, or made to break programs.`
