import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createPortPair, type Port } from '../contract/port.ts'
import { lineSocketPort, splitPort, webSocketPort } from './socket-ports.ts'

const next = (port: Port) => new Promise<unknown>(resolve => port.listen(resolve))
const closed = (port: Port) => new Promise<void>(resolve => port.onClose(resolve))

async function socketPair(): Promise<{ near: Socket; far: Socket; done(): void }> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const accepted = new Promise<Socket>(resolve => server.once('connection', resolve))
  const near = createConnection((server.address() as AddressInfo).port, '127.0.0.1')
  return { near, far: await accepted, done: () => server.close() }
}

describe('a port over lines of JSON', () => {
  it('brings every message back as it was, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        async (messages, size) => {
          const { near, far, done } = await socketPair()
          const port = lineSocketPort(far)
          const seen: unknown[] = []
          const all = new Promise<void>(resolve =>
            port.listen(message => void (seen.push(message) === messages.length && resolve())),
          )
          const bytes = Buffer.from(messages.map(message => `${JSON.stringify(message)}\n`).join(''))
          for (let at = 0; at < bytes.length; at += size) near.write(bytes.subarray(at, at + size))
          await all
          expect(seen).toEqual(JSON.parse(JSON.stringify(messages)))
          near.destroy()
          far.destroy()
          done()
        },
      ),
      { numRuns: 30 },
    )
  })

  it('ends on a line that is too long, and on one that is not JSON', async () => {
    for (const bad of ['"0123456789012345"', '0123456789012345\n', 'no\n']) {
      const { near, far, done } = await socketPair()
      const port = lineSocketPort(far, 10)
      let heard = 0
      port.listen(() => heard++)
      near.on('error', () => {})
      near.write(bad)
      await closed(port)
      expect(heard).toBe(0)
      near.destroy()
      done()
    }
  })

  it('ends when the other end is gone', async () => {
    const { near, far, done } = await socketPair()
    const port = lineSocketPort(far)
    near.destroy()
    await closed(port)
    expect(() => port.post('nobody')).not.toThrow()
    done()
  })
})

describe('a port over a WebSocket', () => {
  it('carries messages and refuses bytes', async () => {
    const http = createHttpServer()
    const sockets = new WebSocketServer({ server: http })
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
    const accepted = new Promise<WebSocket>(resolve => sockets.once('connection', resolve))
    const near = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
    const [a, b] = [webSocketPort(near), webSocketPort(await accepted)]
    await new Promise<void>(resolve => (near.readyState === near.OPEN ? resolve() : near.once('open', () => resolve())))
    a.post({ text: 'Қазақстан' })
    expect(await next(b)).toEqual({ text: 'Қазақстан' })
    near.send(Buffer.from([1, 2, 3]))
    await closed(b)
    await closed(a)
    http.close()
  })
})

describe('ports that share one', () => {
  it('keeps them apart and ends them together', async () => {
    const [near, far] = createPortPair()
    const [a, b] = [splitPort(near, ['library', 'shell']), splitPort(far, ['library', 'shell'])]
    a.shell.post('to the shell')
    a.library.post('to the library')
    far.post({ to: 'nobody', message: 1 })
    expect(await next(b.library)).toBe('to the library')
    expect(await next(b.shell)).toBe('to the shell')
    const ends = Promise.all([closed(a.library), closed(b.library), closed(b.shell)])
    a.shell.close()
    await ends
  })
})
