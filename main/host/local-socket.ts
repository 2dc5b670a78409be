import { randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Port } from '../contract/port.ts'
import { makePrivateFolder } from './private-folder.ts'
import { lineSocketPort } from './socket-ports.ts'

/*
 * How the command line speaks to the process that holds a library. The socket lies in a folder of its own that only this
 * person can enter (on Windows it is a named pipe); the token, kept beside the library, is sent in the first line, so that
 * whoever can name the socket but not read the library is turned away.
 */
const ownerSchema = v.object({ pid: v.number(), socket: v.string(), token: v.string() })
/** What stands in a library's owner.json while a process holds it. */
export type Owner = v.InferOutput<typeof ownerSchema>

/** Characters; a first line is `{"token":"…64 hexadecimal digits…"}`. */
const maxFirstLine = 200
/** A peer that has not said its token after this many ms is turned away. */
const patience = 5000
const welcome = '{"welcome":true}\n'

const ownerFile = (folder: string) => join(folder, 'owner.json')

/** Listens on a private socket; each peer that knows the token becomes a port. */
export async function listenOnSocket(onPort: (port: Port) => void): Promise<{ owner: Owner; close(): Promise<void> }> {
  const token = randomBytes(32).toString('hex')
  const { socket, remove } = privateAddress()
  const peers = new Set<Socket>()
  const server = createServer(peer => {
    peers.add(peer)
    peer.on('close', () => peers.delete(peer))
    peer.on('error', () => peer.destroy())
    void admit(peer, token, onPort)
  })
  await listen(server, socket)
  return {
    owner: { pid: process.pid, socket, token },
    async close() {
      for (const peer of peers) peer.destroy()
      await new Promise<void>(resolve => server.close(() => resolve()))
      remove()
    },
  }
}

/** Writes a library's owner.json, readable by this person only. */
export async function writeOwner(folder: string, owner: Owner): Promise<void> {
  const file = ownerFile(folder)
  await rm(file, { force: true })
  await writeFile(file, JSON.stringify(owner), { mode: 0o600, flag: 'wx' })
}

/** Takes a library's owner.json away if it is still ours. */
export async function removeOwner(folder: string, owner: Owner): Promise<void> {
  if (readOwner(folder)?.token === owner.token) await rm(ownerFile(folder), { force: true })
}

/** A port to the process that holds the library in a folder; undefined where nobody answers. */
export async function connectToOwner(folder: string): Promise<Port | undefined> {
  const owner = readOwner(folder)
  if (!owner) return undefined
  const peer = createConnection(owner.socket)
  peer.on('error', () => peer.destroy())
  peer.write(`${JSON.stringify({ token: owner.token })}\n`)
  const answer = await readFirstLine(peer)
  if (answer === undefined) return undefined
  return lineSocketPort(peer)
}

function readOwner(folder: string): Owner | undefined {
  try {
    const owner = v.safeParse(ownerSchema, JSON.parse(readFileSync(ownerFile(folder), 'utf8')))
    return owner.success ? owner.output : undefined
  } catch {
    return undefined
  }
}

function privateAddress(): { socket: string; remove(): void } {
  if (process.platform === 'win32') {
    return { socket: `\\\\.\\pipe\\collate-${randomBytes(16).toString('hex')}`, remove: () => {} }
  }
  const folder = makePrivateFolder('socket')
  return { socket: join(folder.path, 's'), remove: folder.remove }
}

function listen(server: Server, socket: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(socket, () => resolve())
  })
}

async function admit(peer: Socket, token: string, onPort: (port: Port) => void): Promise<void> {
  const line = await readFirstLine(peer)
  if (line === undefined || !saysToken(line, token)) return void peer.destroy()
  peer.write(welcome)
  onPort(lineSocketPort(peer))
}

function saysToken(line: string, token: string): boolean {
  try {
    const said = v.safeParse(v.object({ token: v.string() }), JSON.parse(line))
    if (!said.success) return false
    const [given, expected] = [Buffer.from(said.output.token), Buffer.from(token)]
    return given.length === expected.length && timingSafeEqual(given, expected)
  } catch {
    return false
  }
}

/** The first line of a socket, what follows it being left unread and the socket paused; undefined (and the socket gone) where there is none. */
function readFirstLine(peer: Socket): Promise<string | undefined> {
  return new Promise(resolve => {
    let bytes = Buffer.alloc(0)
    const timer = setTimeout(() => peer.destroy(), patience)
    function settle(line: string | undefined) {
      clearTimeout(timer)
      peer.off('data', read)
      peer.off('close', refuse)
      resolve(line)
    }
    function refuse() {
      settle(undefined)
    }
    function read(chunk: Buffer) {
      bytes = Buffer.concat([bytes, chunk])
      const end = bytes.indexOf('\n')
      if (end > maxFirstLine || (end < 0 && bytes.length > maxFirstLine)) return void peer.destroy()
      if (end < 0) return
      peer.pause()
      settle(bytes.toString('utf8', 0, end))
      peer.unshift(bytes.subarray(end + 1))
    }
    peer.on('data', read)
    peer.on('close', refuse)
  })
}
