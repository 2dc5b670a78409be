import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import type { Port } from '../contract/port.ts'
import { childPort, electronPort, messagePort, utilityPort, workerPort } from './ports.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-ports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const next = (port: Port) => new Promise<unknown>(resolve => port.listen(resolve))
const closed = (port: Port) => new Promise<void>(resolve => port.onClose(resolve))

function childThat(script: string) {
  const file = join(folder, `child-${Math.random().toString(36).slice(2)}.mjs`)
  const ports = new URL('./ports.ts', import.meta.url).href
  writeFileSync(
    file,
    `import { parentProcessPort } from ${JSON.stringify(ports)}\nconst port = parentProcessPort()\n${script}`,
  )
  return fork(file, { serialization: 'advanced', execArgv: [] })
}

describe('a port over a MessageChannel', () => {
  it('keeps what came before anyone listened, in order', async () => {
    const { port1, port2 } = new MessageChannel()
    const [a, b] = [messagePort(port1), messagePort(port2)]
    a.post(1)
    a.post({ two: 2 })
    const seen: unknown[] = []
    await new Promise<void>(resolve => b.listen(message => void (seen.push(message) === 2 && resolve())))
    expect(seen).toEqual([1, { two: 2 }])
    a.close()
  })

  it('tells both ends of a close, also who asks late', async () => {
    const { port1, port2 } = new MessageChannel()
    const [a, b] = [messagePort(port1), messagePort(port2)]
    const both = Promise.all([closed(a), closed(b)])
    a.close()
    await both
    await closed(b)
    expect(() => b.post('too late')).not.toThrow()
  })
})

describe('a port to a worker thread', () => {
  it('carries messages and ends with the thread', async () => {
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads')
       parentPort.on('message', m => { if (m === 'die') throw new Error('x'); parentPort.postMessage([m]) })`,
      { eval: true },
    )
    const port = workerPort(worker)
    port.post('hello')
    expect(await next(port)).toEqual(['hello'])
    const end = closed(port)
    port.post('die')
    await end
  })
})

describe('a port to a child process', () => {
  it('carries messages both ways', async () => {
    const port = childPort(childThat(`port.listen(m => port.post({ got: m, dash: '–' }))`))
    port.post({ n: 1 })
    expect(await next(port)).toEqual({ got: { n: 1 }, dash: '–' })
    port.close()
  })

  it('ends when the child is killed, after what it had sent', async () => {
    const child = childThat(
      `for (let i = 0; i < 100; i++) port.post(i); port.listen(() => process.kill(process.pid, 'SIGKILL'))`,
    )
    const port = childPort(child)
    const seen: unknown[] = []
    const end = closed(port)
    port.listen(message => void (seen.push(message) === 100 && port.post('now')))
    await end
    expect(seen).toHaveLength(100)
    expect(() => port.post('nobody')).not.toThrow()
  })

  it('lets the child know that its parent is gone', async () => {
    const child = childThat(`port.listen(() => {}); port.onClose(() => process.exit(7)); port.post('ready')`)
    const port = childPort(child)
    await next(port)
    const code = new Promise(resolve => child.on('exit', resolve))
    port.close()
    expect(await code).toBe(7)
  })

  it('outlives Ctrl+C, which is for its parent to answer', async () => {
    const child = childThat(
      `process.once('SIGINT', () => port.post('interrupted')); port.listen(m => port.post(m)); port.post('ready')`,
    )
    const port = childPort(child)
    expect(await next(port)).toBe('ready')
    const interrupted = next(port)
    child.kill('SIGINT')
    expect(await interrupted).toBe('interrupted')
    child.kill('SIGINT')
    port.post('still here')
    expect(await next(port)).toBe('still here')
    port.close()
  })

  it('ends when the program cannot be started', async () => {
    const child = fork(join(folder, 'nothing.mjs'), { execPath: join(folder, 'no-node'), execArgv: [] })
    await closed(childPort(child))
  })
})

describe('ports of Electron', () => {
  /** Stands in for MessagePortMain and UtilityProcess, which only exist inside Electron. */
  function channelLike() {
    const listeners = new Map<string, (argument: never) => void>()
    const sent: unknown[] = []
    return {
      sent,
      emit: (event: string, argument?: unknown) => listeners.get(event)?.(argument as never),
      postMessage: (message: unknown) => void sent.push(message),
      on: (event: string, listener: (argument: never) => void) => void listeners.set(event, listener),
      kill: () => true,
    }
  }

  it('reads a message port’s events and a utility process’s messages', async () => {
    const channel = channelLike()
    const port = electronPort(channel)
    channel.emit('message', { data: 'one' })
    expect(await next(port)).toBe('one')
    const child = channelLike()
    const utility = utilityPort(child)
    child.emit('message', 'two')
    expect(await next(utility)).toBe('two')
    child.emit('exit', 1)
    await closed(utility)
    utility.post('nobody')
    expect(child.sent).toEqual([])
  })
})
