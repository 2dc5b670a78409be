import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CollateError } from '../contract/failure.ts'
import type { Port } from '../contract/port.ts'
import { childPort } from './ports.ts'
import { programPath } from './programs.ts'

/** The oldest Node whose ABI the SQLite driver knows; under an older one it crashes. */
const oldestNode = 22

/** A program that runs beside this one. Its port ends when it does. */
export type RunningProgram = {
  port: Port
  pid: number
  /** Ends it at once (SIGKILL). */
  kill(): void
  exited: Promise<void>
}

/** Starts the library process as a plain Node child. Fails: gone. */
export const startLibraryProcess = (): Promise<RunningProgram> => startProgram(programPath('library'))

/** Starts the ingest process as a plain Node child. Fails: gone. */
export const startIngestProcess = (): Promise<RunningProgram> => startProgram(programPath('ingest'))

/**
 * Starts a program file on a Node that is new enough. It has no standard input and output (ours must stay clean); what it
 * says on standard error is passed on. It ends when this process does: its channel breaks, at which it exits.
 */
export async function startProgram(file: string, env: NodeJS.ProcessEnv = process.env): Promise<RunningProgram> {
  // Another Node cannot read inside an application's archive; what it runs lies unpacked beside it.
  const child = fork(file.replace(/\.asar([\\/])/, '.asar.unpacked$1'), {
    execPath: findNode(),
    execArgv: [],
    serialization: 'advanced',
    env: cleanEnvironment(env),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = childPort(child)
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const pid = await started(child)
  return { port, pid, kill: () => void child.kill('SIGKILL'), exited }
}

/** Whether this process is itself a Node that can run our programs. */
export function isNodeEnough(): boolean {
  return process.versions.electron === undefined && Number.parseInt(process.versions.node, 10) >= oldestNode
}

/**
 * A Node that can run our programs: COLLATE_NODE where set, this process's own when it is one and new enough, the one in
 * the project. Fails: gone.
 */
export function findNode(): string {
  const candidates = [process.env.COLLATE_NODE, isNodeEnough() ? process.execPath : undefined, projectNode()]
  const node = candidates.find(candidate => candidate && existsSync(candidate))
  if (node) return node
  throw new CollateError(
    'gone',
    `Collate needs Node ${oldestNode} or newer beside it. Run “npm ci” in its folder, which brings one.`,
  )
}

/** The `node` package's program, from main/host/ in source and from out/main/ when built: both lie two folders down. */
function projectNode(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(root, 'node_modules', 'node', 'bin', name)
}

function started(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0))
    child.once('error', cause =>
      reject(new CollateError('gone', 'A part of Collate could not be started. Restart Collate.', { cause })),
    )
  })
}

/** What a system needs to run a program and to find a person's folders. */
const kept =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|XDG_\w+|APPDATA|LOCALAPPDATA|USERPROFILE|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COLLATE_\w+)$/i

/** The environment without what changes how Node or Electron run (NODE_OPTIONS, ELECTRON_RUN_AS_NODE, LD_PRELOAD, …). */
export function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)))
}
