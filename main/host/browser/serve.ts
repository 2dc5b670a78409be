import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { CollateError, toFailure } from '../../contract/failure.ts'
import type { Port } from '../../contract/port.ts'
import { joinPorts } from '../join-ports.ts'
import { readPageFile } from '../page-files.ts'
import { pagePolicy, safeHeaders } from '../page-policy.ts'
import { maxMessageLength, splitPort, webSocketPort } from '../socket-ports.ts'
import { serveBrowserShell } from './browser-shell.ts'
import { onlyUploads } from './import-check.ts'
import {
  bearer,
  type Door,
  isForUs,
  isFromOurPage,
  isToken,
  ourHost,
  ourOrigin,
  protocolToken,
} from './request-checks.ts'
import { openUploads, type Uploads } from './uploads.ts'

export type ServeOptions = {
  /** The built page. */
  pageFolder: string
  /** 0 for any; where it is taken, another is used unless `isPortFixed`. */
  port: number
  isPortFixed: boolean
  version: string
  /** A port to the library for one page; may wait for a process that is being started again. */
  connectLibrary(): Promise<Port>
  /** Bytes; for tests. */
  maxUpload?: number
}

export type BrowserHost = {
  /** With the token in its fragment, which browsers do not send and the page takes away at once. */
  address: string
  close(): Promise<void>
}

type Host = ServeOptions & { door: Door; uploads: Uploads; sockets: WebSocketServer }

/** Serves the page and its library to a browser on this computer, and to nobody else. Fails: in-use. */
export async function serveBrowser(options: ServeOptions): Promise<BrowserHost> {
  // Not imported: an `import` of node:http asks for each of its exports, the lazy ones too, and so loads undici (50 ms).
  const server = process.getBuiltinModule('node:http').createServer()
  const door = { port: await listen(server, options), token: randomBytes(32).toString('base64url') }
  const uploads = openUploads(options.maxUpload)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageLength,
    perMessageDeflate: false,
    handleProtocols: () => 'collate',
  })
  const host: Host = { ...options, door, uploads, sockets }
  // A file of 1 GB over a slow disk may take longer than the five minutes that are the default.
  server.requestTimeout = 0
  server.on('request', (request, response) => void answer(host, request, response))
  server.on('upgrade', (request, socket, head) => upgrade(host, request, socket, head))
  return {
    address: `${ourOrigin(door)}/#${door.token}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      uploads.close()
    },
  }
}

/** Listens on the loopback address only; answers the port. */
function listen(server: Server, { port, isPortFixed }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', cause => {
      if (!isPortFixed && port !== 0) resolve(listen(server, { port: 0 } as ServeOptions))
      else
        reject(
          new CollateError('in-use', `Port ${port} cannot be used on this computer. Choose another with --port.`, {
            cause,
          }),
        )
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function answer(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = URL.parse(request.url ?? '/', ourOrigin(host.door))
  if (!address || !isForUs(request, host.door)) return refuse(response, 403)
  const { pathname, searchParams } = address
  if (request.method === 'POST' && pathname === '/upload') return receive(host, request, response, searchParams)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const file = await readPageFile(host.pageFolder, pathname)
  if (!file) return refuse(response, 404)
  const policy = pagePolicy({ nonce: file.nonce ?? 'none', connect: [`ws://${ourHost(host.door)}`] })
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': file.type,
    'content-length': file.body.length,
    'content-security-policy': policy,
  })
  response.end(request.method === 'HEAD' ? undefined : file.body)
}

async function receive(host: Host, request: IncomingMessage, response: ServerResponse, query: URLSearchParams) {
  if (!isFromOurPage(request, host.door) || !isToken(bearer(request), host.door)) return refuse(response, 403)
  try {
    const length = Number(request.headers['content-length'] ?? 0)
    const path = await host.uploads.receive(request, query.get('name') ?? '', length)
    respond(response, 200, { path })
  } catch (error) {
    // The rest of a body that was refused is not read.
    response.setHeader('connection', 'close')
    respond(response, error instanceof CollateError && error.code === 'disk' ? 507 : 413, toFailure(error))
  }
}

function upgrade(host: Host, request: IncomingMessage, socket: Duplex, head: Buffer) {
  socket.on('error', () => socket.destroy())
  const isChannel = request.url === '/channel'
  if (!isChannel || !isFromOurPage(request, host.door) || !isToken(protocolToken(request), host.door)) {
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    return
  }
  host.sockets.handleUpgrade(request, socket, head, channel => void join(host, channel))
}

/** Joins a page's channel to the library; when either ends, so does the other, and the page comes again. */
async function join(host: Host, channel: WebSocket): Promise<void> {
  const { library, shell } = splitPort(webSocketPort(channel), ['library', 'shell'])
  serveBrowserShell(shell, host.version)
  try {
    joinPorts(library, await host.connectLibrary(), onlyUploads(host.uploads))
  } catch {
    channel.close(1013)
  }
}

function refuse(response: ServerResponse, status: number) {
  respond(response, status, {
    sentence:
      status === 404 ? 'There is nothing here.' : 'Open Collate at the address that it printed when it started.',
  })
}

function respond(response: ServerResponse, status: number, answer: unknown) {
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/json',
    'content-security-policy': `default-src 'none'`,
  })
  response.end(JSON.stringify(answer))
}
