import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import * as v from 'valibot'
import { joinPorts } from '../host/join-ports.ts'
import type { LibraryProgram } from '../host/keep-library.ts'
import { electronPort } from '../host/ports.ts'
import { type Program, programPath } from '../host/programs.ts'
import { sharePort } from '../host/share-port.ts'
import { cleanEnvironment, startLibraryProcess } from '../host/start-programs.ts'
import { type ToLibrary, toMainSchema } from '../host/utility-messages.ts'

/** A library process that can take on the port of one more page. */
export type PagedLibrary = LibraryProgram & { attach(page: MessagePortMain): void }

/** The SQLite driver needs Node 22; Electron 45 has 24, but a runtime put in its place may have an older one. */
const isOwnNodeEnough = Number.parseInt(process.versions.node, 10) >= 22

/** A build made with another runtime says so here (`.ci/package.mjs`) and brings a Node of its own. */
const hasOverride = () => existsSync(join(process.resourcesPath, 'override.json'))

/** Why the library cannot be run here, or undefined. */
export function whyNot(): string | undefined {
  if (isOwnNodeEnough || !app.isPackaged || hasOverride()) return undefined
  return 'This copy of Collate was put together with a runtime that it cannot use. Install Collate again.'
}

/** Said in About. */
export function runtimeRemarks(): string[] {
  if (isOwnNodeEnough) return []
  return [
    `This build runs on Electron ${process.versions.electron}, whose Node ${process.versions.node} is too old for its database: the library runs on a separate Node.`,
  ]
}

/** Starts the library process: as a utility process, or on a separate Node where Electron's own is too old. */
export function startLibrary(): Promise<PagedLibrary> {
  return isOwnNodeEnough ? startUtility() : startPlain()
}

/** Main relays, because a MessagePort cannot be sent to a plain child. */
async function startPlain(): Promise<PagedLibrary> {
  const node = join(process.resourcesPath, process.platform === 'win32' ? 'node.exe' : 'node')
  if (app.isPackaged) process.env.COLLATE_NODE = node
  const program = await startLibraryProcess()
  const open = sharePort(program.port)
  const own = open()
  return {
    ...program,
    port: { ...own, close: () => program.port.close() },
    attach: page => joinPorts(electronPort(page), open()),
  }
}

async function startUtility(): Promise<PagedLibrary> {
  const library = await forkUtility('library', 'Collate library')
  serveIngest(library)
  const exited = new Promise<void>(resolve => library.once('exit', () => resolve()))
  const attach = (port: MessagePortMain) => tell(library, { kind: 'attach' }, [port])
  const own = new MessageChannelMain()
  attach(own.port2)
  const port = electronPort(own.port1)
  void exited.then(() => port.close())
  // Asked to close, it exits by itself.
  const close = () => tell(library, { kind: 'close' })
  return { port: { ...port, close }, exited, attach, kill: () => endAtOnce(library) }
}

const tell = (library: UtilityProcess, message: ToLibrary, ports: MessagePortMain[] = []) =>
  library.postMessage(message, ports)

/** Only this process can fork utility processes: the library asks for its ingest processes here. */
function serveIngest(library: UtilityProcess): void {
  const running = new Map<number, UtilityProcess>()
  library.on('message', (message: unknown) => {
    const asked = v.safeParse(toMainSchema, message)
    if (!asked.success) return
    if (asked.output.kind === 'kill-ingest') endAtOnce(running.get(asked.output.ticket))
    if (asked.output.kind === 'start-ingest') void startIngest(library, asked.output.ticket, running)
  })
  library.once('exit', () => {
    for (const ingest of running.values()) endAtOnce(ingest)
  })
}

async function startIngest(
  library: UtilityProcess,
  ticket: number,
  running: Map<number, UtilityProcess>,
): Promise<void> {
  const ingest = await forkUtility('ingest', 'Collate import')
  running.set(ticket, ingest)
  ingest.once('exit', () => {
    running.delete(ticket)
    if (library.pid !== undefined) tell(library, { kind: 'ingest-exited', ticket })
  })
  const { port1, port2 } = new MessageChannelMain()
  ingest.postMessage({ kind: 'attach' }, [port1])
  tell(library, { kind: 'ingest-started', ticket, pid: ingest.pid ?? 0 }, [port2])
}

/** `kill` of a utility process asks politely, which one that hangs in a hostile file does not hear. */
function endAtOnce(child: UtilityProcess | undefined): void {
  try {
    if (child?.pid !== undefined) process.kill(child.pid, 'SIGKILL')
  } catch {
    // It ended meanwhile.
  }
}

async function forkUtility(program: Program, serviceName: string): Promise<UtilityProcess> {
  const env = cleanEnvironment(process.env) as Record<string, string>
  const child = utilityProcess.fork(programPath(program), [], {
    serviceName,
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await new Promise<void>(resolve => child.once('spawn', () => resolve()))
  return child
}
