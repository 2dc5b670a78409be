import type { ChildProcess } from 'node:child_process'
import type { MessagePort, Worker } from 'node:worker_threads'
import type { Port } from '../contract/port.ts'
import { openPort } from './open-port.ts'

/** A port over one end of a node MessageChannel, or over `parentPort` inside a worker thread. */
export function messagePort(channel: MessagePort): Port {
  const open = openPort({ send: message => channel.postMessage(message), close: () => channel.close() })
  channel.on('message', open.deliver)
  channel.on('close', open.end)
  return open.port
}

/** A port to a worker thread; it ends when the thread ends, and closing it ends the thread. */
export function workerPort(worker: Worker): Port {
  const open = openPort({ send: message => worker.postMessage(message), close: () => void worker.terminate() })
  worker.on('message', open.deliver)
  // Without a listener an error inside the thread would end this process; 'exit' follows it.
  worker.on('error', () => {})
  worker.on('exit', open.end)
  return open.port
}

/**
 * A port to a child that was started with an IPC channel (`fork`, serialization 'advanced'). It ends when the child dies,
 * after the last message that it sent; closing it only takes the channel away, at which our own programs exit.
 */
export function childPort(child: ChildProcess): Port {
  const open = openPort({
    // The callback takes the error of a child that died between the check and the write.
    send: message => void (child.connected && child.send(message as object, () => {})),
    close: () => void (child.connected && child.disconnect()),
  })
  child.on('message', open.deliver)
  child.on('disconnect', open.end)
  child.on('exit', () => void (child.connected || open.end()))
  child.on('error', () => void (child.pid === undefined && open.end()))
  return open.port
}

/**
 * The child's side of `childPort`. Undefined where this process was not started with an IPC channel. Ctrl+C at a terminal
 * reaches every process that was started from it; when a child ends is for its parent to say, so it takes no notice.
 */
export function parentProcessPort(): Port | undefined {
  if (!process.send) return undefined
  process.on('SIGINT', () => {})
  const open = openPort({
    send: message => void (process.connected && process.send?.(message, undefined, {}, () => {})),
    close: () => void (process.connected && process.disconnect()),
  })
  process.on('message', open.deliver)
  process.on('disconnect', open.end)
  return open.port
}

/** The part of Electron's MessagePortMain that a port needs; `process.parentPort` has all but `start` and `close`. */
export type ElectronPortLike = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start?(): void
  close?(): void
}

/** A port over an Electron MessagePortMain, or over a utility process's `process.parentPort`. */
export function electronPort(channel: ElectronPortLike): Port {
  const open = openPort({ send: message => channel.postMessage(message), close: () => channel.close?.() })
  channel.on('message', event => open.deliver(event.data))
  channel.on('close', open.end)
  channel.start?.()
  return open.port
}

/** The part of Electron's UtilityProcess that a port needs. */
export type UtilityProcessLike = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

/** A port from Electron's main process to a utility process; closing it ends the process. */
export function utilityPort(child: UtilityProcessLike): Port {
  const open = openPort({ send: message => child.postMessage(message), close: () => void child.kill() })
  child.on('message', open.deliver)
  child.on('exit', open.end)
  return open.port
}
