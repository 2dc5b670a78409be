import * as v from 'valibot'
import type { StartIngest } from '../ingest/queue.ts'
import { configFolder } from './config.ts'
import { createLibraryHost, type LibraryHost } from './library-host.ts'
import { type ElectronPortLike, electronPort, parentProcessPort } from './ports.ts'
import { sampleFolder } from './sample-folder.ts'
import { startIngestProcess } from './start-programs.ts'
import { type ToMain, toLibrarySchema } from './utility-messages.ts'

/** The part of a utility process's `process.parentPort` that is used here (Electron's own types belong to main/app). */
type ParentPort = {
  postMessage(message: ToMain): void
  on(event: 'message', listener: (event: { data: unknown; ports: ElectronPortLike[] }) => void): void
}

const log = (line: string) => void process.stderr.write(`${line}\n`)

function createHost(startIngest: StartIngest): LibraryHost {
  return createLibraryHost({
    startIngest,
    configFolder: configFolder(),
    sampleFolder: sampleFolder(),
    log,
    watches: { settle: 2000 },
    // Whoever started this process starts it again; the writer's transactions are whole or not there.
    onDeath: () => process.exit(70),
  })
}

/** As a plain Node child: one channel, which the parent shares among its clients. */
function runAsChild() {
  const port = parentProcessPort()
  if (!port) throw new Error('library-process is started by a host of Collate')
  const host = createHost(startIngestProcess)
  host.attach(port)
  port.onClose(() => void host.close().finally(() => process.exit(0)))
}

/** As an Electron utility process: pages come as ports; the ingest process is asked for. */
function runAsUtility(parent: ParentPort) {
  const wanted = new Map<number, { resolve(ingest: Awaited<ReturnType<StartIngest>>): void; exit(): void }>()
  let nextTicket = 1
  const host = createHost(() => {
    const ticket = nextTicket++
    return new Promise(resolve => {
      let exit = () => {}
      const exited = new Promise<void>(ended => {
        exit = ended
      })
      const kill = () => parent.postMessage({ kind: 'kill-ingest', ticket })
      wanted.set(ticket, { resolve: ingest => resolve({ ...ingest, kill, exited }), exit })
      parent.postMessage({ kind: 'start-ingest', ticket })
    })
  })

  parent.on('message', ({ data, ports }) => {
    const message = v.safeParse(toLibrarySchema, data)
    if (!message.success) return
    const [port] = ports
    switch (message.output.kind) {
      case 'attach':
        return port && host.attach(electronPort(port))
      case 'ingest-started': {
        const { ticket, pid } = message.output
        if (port)
          wanted.get(ticket)?.resolve({ port: electronPort(port), pid, kill: () => {}, exited: Promise.resolve() })
        return
      }
      case 'ingest-exited':
        wanted.get(message.output.ticket)?.exit()
        return wanted.delete(message.output.ticket)
      case 'close':
        return host.close().finally(() => {
          parent.postMessage({ kind: 'closed' })
          process.exit(0)
        })
    }
  })
}

const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort }
if (parentPort) runAsUtility(parentPort)
else runAsChild()
