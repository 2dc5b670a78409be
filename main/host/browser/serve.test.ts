import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createPortPair } from '../../contract/port.ts'
import { createClient, serve } from '../../contract/rpc.ts'
import { libraryService } from '../../contract/service.ts'
import { shellService } from '../../contract/shell.ts'
import { splitPort, webSocketPort } from '../socket-ports.ts'
import { type BrowserHost, serveBrowser } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-serve-'))
const page = join(folder, 'page')
let host: BrowserHost
let port: number
let token: string
const started: unknown[] = []
let endLibrary = () => {}

beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<meta property="csp-nonce" nonce="%NONCE%"><p>Collate')
  writeFileSync(join(page, 'assets', 'index-a1.js'), 'export {}')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  writeFileSync(join(page, '.hidden.html'), 'hidden')
  symlinkSync(join(folder, 'secret.html'), join(page, 'link.html'))
  host = await serveBrowser({
    pageFolder: page,
    port: 0,
    isPortFixed: false,
    version: '1.2.3',
    maxUpload: 1000,
    async connectLibrary() {
      const [near, far] = createPortPair()
      serve(libraryService, far, (method, params) => {
        if (method === 'imports.start') started.push(params)
        return method === 'imports.start' ? { id: 1 } : { state: 'none' }
      })
      endLibrary = () => far.close()
      return near
    },
  })
  const address = new URL(host.address)
  port = Number(address.port)
  token = address.hash.slice(1)
})
afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** As a program would ask that lies about everything it can. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const ours = () => ({ origin: `http://127.0.0.1:${port}`, authorization: `Bearer ${token}` })
const send = (name: string, body: string | Buffer, headers: Record<string, string> = ours()) =>
  ask(`/upload?name=${encodeURIComponent(name)}`, { method: 'POST', headers, body })

describe('the page', () => {
  it('is served with a fresh nonce, a strict policy and nothing kept', async () => {
    const [first, second] = [await ask('/'), await ask('/')]
    expect(first.status).toBe(200)
    const nonce = first.body.match(/nonce="([^"]+)"/)?.[1]
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    expect(second.body).not.toBe(first.body)
    const policy = first.headers['content-security-policy']
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(first.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(first.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('has its files, and nothing outside its folder', async () => {
    expect(await ask('/assets/index-a1.js')).toMatchObject({ status: 200, body: 'export {}' })
    const climbing = [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/assets/..%2f..%2fsecret.html',
      '/link.html',
      '/.hidden.html',
    ]
    for (const path of [
      ...climbing,
      '//secret.html',
      '/assets',
      '/assets/',
      '/nothing.js',
      '/%00.html',
      '/%zz.html',
      '/C:%5Csecret.html',
    ]) {
      const answer = await ask(path)
      expect(answer.body, path).not.toMatch(/secret|hidden/)
      expect([path, answer.status]).toEqual([path, path === '//secret.html' ? 200 : 404])
    }
  })

  it('is not served under another name, to another page, or by another method', async () => {
    for (const name of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1', 'evil.example']) {
      expect((await ask('/', { headers: { host: name } })).status).toBe(403)
    }
    expect((await ask('/', { headers: { origin: 'http://evil.example' } })).status).toBe(403)
    expect((await ask('/', { headers: { origin: 'null' } })).status).toBe(403)
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(403)
    }
    expect((await ask('/', { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200)
    for (const method of ['PUT', 'OPTIONS', 'DELETE']) expect((await ask('/', { method })).status).toBe(405)
    expect((await ask('http://[', {})).status).toBe(403)
  })
})

describe('uploads', () => {
  it('are kept in a private folder under a name of ours', async () => {
    const answer = await send('../../reports/Отчёт.TXT', 'Turnout was 85 percent.')
    expect(answer.status).toBe(200)
    const { path } = JSON.parse(answer.body)
    expect(path).toMatch(/[\w-]{36}\.txt$/)
    expect(dirname(path)).toMatch(/collate-uploads-\d+-\w+$/)
    expect(readFileSync(path, 'utf8')).toBe('Turnout was 85 percent.')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
  })

  it('need the token and our own page', async () => {
    const { origin, authorization } = ours()
    expect((await send('a.txt', 'a', { origin })).status).toBe(403)
    expect((await send('a.txt', 'a', { authorization })).status).toBe(403)
    expect((await send('a.txt', 'a', { origin, authorization: 'Bearer x' })).status).toBe(403)
    expect((await send('a.txt', 'a', { origin: 'http://evil.example', authorization })).status).toBe(403)
  })

  it('have a limit, and leave nothing behind when it is passed', async () => {
    const { path } = JSON.parse((await send('a.txt', 'a')).body)
    const before = readdirSync(dirname(path)).length
    const refused = await send('big.txt', 'x'.repeat(1001))
    expect(refused.status).toBe(413)
    expect(JSON.parse(refused.body).sentence).toMatch(/not read/)
    // One that does not say how long it is is cut off.
    const unsaid = { ...ours(), 'transfer-encoding': 'chunked' }
    await send('big.txt', Buffer.alloc(200_000), unsaid).catch(() => {})
    expect((await send('fits.txt', 'x'.repeat(1000))).status).toBe(200)
    expect(readdirSync(dirname(path)).length).toBe(before + 1)
  })
})

type Channel = { code: number } | { socket: WebSocket }

/** Tries to open the channel; the HTTP status where it is refused. */
function openChannel(
  protocols: string[],
  origin = `http://127.0.0.1:${port}`,
  path = '/channel',
  host = `127.0.0.1:${port}`,
) {
  return new Promise<Channel>(resolve => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, { origin, headers: { host } })
    socket.on('unexpected-response', (_request, response) => resolve({ code: response.statusCode ?? 0 }))
    socket.on('error', () => {})
    socket.on('open', () => resolve({ socket }))
  })
}

async function connected() {
  const channel = await openChannel(['collate', token])
  if (!('socket' in channel)) throw new Error('refused')
  return { socket: channel.socket, ...splitPort(webSocketPort(channel.socket), ['library', 'shell']) }
}

describe('the channel', () => {
  it('opens for our page with the token only', async () => {
    const wrong = token.replace(/^./, c => (c === 'A' ? 'B' : 'A'))
    expect(await openChannel(['collate'])).toEqual({ code: 403 })
    expect(await openChannel(['collate', wrong])).toEqual({ code: 403 })
    expect(await openChannel([token])).toEqual({ code: 403 })
    expect(await openChannel(['collate', token], 'http://evil.example')).toEqual({ code: 403 })
    expect(await openChannel(['collate', token], '')).toEqual({ code: 403 })
    expect(await openChannel(['collate', token], undefined, '/other')).toEqual({ code: 403 })
    expect(await openChannel(['collate', token], undefined, undefined, `evil.example:${port}`)).toEqual({ code: 403 })
  })

  it('carries the library and a shell that says what it can', async () => {
    const { socket, library, shell } = await connected()
    expect(socket.protocol).toBe('collate')
    expect(await createClient(libraryService, library).call('library.state', {})).toEqual({ state: 'none' })
    const client = createClient(shellService, shell)
    expect(await client.call('shell.about', {})).toMatchObject({
      host: 'browser',
      version: '1.2.3',
      offers: ['shell.about'],
    })
    await expect(client.call('shell.chooseFiles', { title: 'x' })).rejects.toMatchObject({ code: 'declined' })
    socket.terminate()
  })

  it('imports uploads and no other file of this computer', async () => {
    const { path } = JSON.parse((await send('report.txt', 'text')).body)
    const { socket, library } = await connected()
    const client = createClient(libraryService, library)
    for (const items of [
      [{ path: '/etc/passwd' }],
      [{ path: '/etc/passwd', isTemporary: true }],
      [{ path: `${dirname(path)}/../x`, isTemporary: true }],
      [{ path }],
      [
        { path, isTemporary: true },
        { path: join(folder, 'secret.html'), isTemporary: true },
      ],
    ]) {
      await expect(client.call('imports.start', { items })).rejects.toMatchObject({ code: 'declined' })
    }
    expect(started).toEqual([])
    await client.call('imports.start', { items: [{ path, shownAs: 'report.txt', isTemporary: true }] })
    expect(started).toHaveLength(1)
    socket.terminate()
  })

  it('ends with the library, so that the page comes again', async () => {
    const { socket, library } = await connected()
    await createClient(libraryService, library).call('library.state', {})
    const end = new Promise<void>(resolve => socket.on('close', () => resolve()))
    endLibrary()
    await end
  })
})

describe('closing', () => {
  it('takes the uploads away, and another start takes away what a killed one left', async () => {
    const abandoned = mkdtempSync(join(tmpdir(), 'collate-uploads-999999999-'))
    const other = await serveBrowser({
      pageFolder: page,
      port,
      isPortFixed: false,
      version: '1',
      connectLibrary: () => Promise.reject(new Error('none')),
    })
    expect(new URL(other.address).port).not.toBe(String(port))
    expect(statSync(abandoned, { throwIfNoEntry: false })).toBeUndefined()
    await other.close()
    const mine = readdirSync(tmpdir()).filter(name => name.startsWith(`collate-uploads-${process.pid}-`))
    expect(mine).toHaveLength(1)
    const fixed = {
      pageFolder: page,
      port,
      isPortFixed: true,
      version: '1',
      connectLibrary: () => Promise.reject(new Error()),
    }
    await expect(serveBrowser(fixed)).rejects.toMatchObject({ code: 'in-use' })
  })
})
