import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const MB = 1024 * 1024
/** How often memory is looked at, ms: it grows by some tens of MB between two looks. */
const interval = 50

/** What a program took from its start to its end. */
export type Taken = {
  /** By the clock. */
  ms: number
  /** The most that it and the processes it started held at once, resident. */
  peakMB: number
  /** The most that the first process held, and the most that those it started did. */
  firstMB: number
  othersMB: number
  code: number | null
}

/**
 * Runs a program and everything it starts to the end, hearing each line of its output. Memory is only told on Linux; elsewhere it is 0.
 */
export async function runWhole(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  onLine: (line: string) => void = () => {},
): Promise<Taken> {
  const begun = performance.now()
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const memory = { peakMB: 0, firstMB: 0, othersMB: 0 }
  const timer = setInterval(() => look(child, memory), interval)
  const reading = readLines(child, onLine)
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  const ms = performance.now() - begun
  clearInterval(timer)
  process.off('exit', kill)
  await reading
  return { ms, code, ...memory }
}

async function readLines({ stdout }: ChildProcess, onLine: (line: string) => void) {
  let rest = ''
  for await (const chunk of stdout ?? []) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
  if (rest !== '') onLine(rest)
}

function look({ pid }: ChildProcess, memory: Pick<Taken, 'peakMB' | 'firstMB' | 'othersMB'>) {
  if (pid === undefined || process.platform !== 'linux') return
  const first = residentMB(pid)
  const others = childrenOf(pid).reduce((sum, one) => sum + residentMB(one), 0)
  memory.peakMB = Math.max(memory.peakMB, first + others)
  memory.firstMB = Math.max(memory.firstMB, first)
  memory.othersMB = Math.max(memory.othersMB, others)
}

function residentMB(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1]
  return (Number(kilobytes ?? 0) * 1024) / MB
}

/** All processes that a process started, and those that these did. */
function childrenOf(pid: number): number[] {
  // A thread of it may have started them.
  const listed = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return listed.flatMap(child => [child, ...childrenOf(child)])
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
