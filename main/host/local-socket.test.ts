import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Port } from '../contract/port.ts'
import { connectToOwner, listenOnSocket, removeOwner, writeOwner } from './local-socket.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-owner-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const echo = (port: Port) => port.listen(message => port.post({ echo: message }))
const isGone = (path: string) => statSync(path, { throwIfNoEntry: false }) === undefined

/** What a peer gets that says `first` on the socket. */
function say(socket: string, first: string): Promise<string> {
  return new Promise(resolve => {
    const peer = createConnection(socket)
    let heard = ''
    peer.on('data', chunk => {
      heard += chunk
    })
    peer.on('error', () => {})
    peer.on('close', () => resolve(heard))
    peer.write(first)
  })
}

describe('the private socket of a library', () => {
  it('lets in who can read owner.json, and carries messages', async () => {
    const { owner, close } = await listenOnSocket(echo)
    await writeOwner(folder, owner)
    const port = await connectToOwner(folder)
    port?.post({ long: 'ә'.repeat(300_000) })
    const answer = await new Promise<unknown>(resolve => port?.listen(resolve))
    expect(answer).toEqual({ echo: { long: 'ә'.repeat(300_000) } })
    const gone = new Promise<void>(resolve => port?.onClose(resolve))
    await close()
    await gone
    expect(isGone(dirname(owner.socket))).toBe(true)
  })

  it('loses nothing that is said right after the welcome', async () => {
    const { owner, close } = await listenOnSocket(port => {
      for (let i = 0; i < 50; i++) port.post(i)
    })
    await writeOwner(folder, owner)
    const port = await connectToOwner(folder)
    const heard: unknown[] = []
    await new Promise<void>(resolve => port?.listen(message => void (heard.push(message) === 50 && resolve())))
    expect(heard).toEqual(Array.from({ length: 50 }, (_, i) => i))
    await close()
  })

  it('is private', async () => {
    const { owner, close } = await listenOnSocket(echo)
    await writeOwner(folder, owner)
    expect(statSync(dirname(owner.socket)).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'owner.json')).mode & 0o777).toBe(0o600)
    await close()
  })

  it('turns away a wrong token, no token, and a first line without an end', async () => {
    let admitted = 0
    const { owner, close } = await listenOnSocket(() => void admitted++)
    const wrong = JSON.stringify({ token: owner.token.replace(/^./, c => (c === '0' ? '1' : '0')) })
    for (const first of [`${wrong}\n`, '{}\n', 'GET / HTTP/1.1\r\n\r\n', 'x'.repeat(5000)]) {
      expect(await say(owner.socket, first)).toBe('')
    }
    expect(admitted).toBe(0)
    await close()
  })

  it('answers undefined where nobody holds the library', async () => {
    expect(await connectToOwner(folder)).toBeUndefined()
    writeFileSync(join(folder, 'owner.json'), '{"pid": 1')
    expect(await connectToOwner(folder)).toBeUndefined()
    await writeOwner(folder, { pid: 1, socket: join(folder, 'left-behind'), token: 'x' })
    expect(await connectToOwner(folder)).toBeUndefined()
  })

  it('takes away its own owner.json only', async () => {
    const [first, second] = [await listenOnSocket(echo), await listenOnSocket(echo)]
    await writeOwner(folder, second.owner)
    await removeOwner(folder, first.owner)
    expect(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'))).toEqual(second.owner)
    await removeOwner(folder, second.owner)
    expect(isGone(join(folder, 'owner.json'))).toBe(true)
    await Promise.all([first.close(), second.close()])
  })
})
