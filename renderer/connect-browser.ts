import type { Port } from '../main/contract/port.ts'
import type { Clients, CollectItems } from './connect.ts'
import { filesOf } from './dropped-files.ts'
import { uploadFiles } from './upload-files.ts'

const tokenKey = 'collate.token'
/** Waits between attempts to reach the host again, ms; the last one repeats. */
const waits = [200, 500, 1000, 3000]

/** Joins the host's channel with the token of the address, which is taken out of sight at once. */
export function connectBrowser(clients: Clients): CollectItems {
  const token = takeToken()
  openChannel(token, clients, 0)
  return async (source, options) => uploadFiles(await filesOf(source), token, options)
}

function takeToken(): string {
  const fragment = window.location.hash.slice(1)
  if (fragment === '') return sessionStorage.getItem(tokenKey) ?? ''
  sessionStorage.setItem(tokenKey, fragment)
  history.replaceState(null, '', window.location.pathname)
  return fragment
}

type Frame = { to: 'library' | 'shell'; message: unknown }

function openChannel(token: string, clients: Clients, attempt: number) {
  const protocols = token === '' ? ['collate'] : ['collate', token]
  const socket = new WebSocket(`ws://${window.location.host}/channel`, protocols)
  const [library, shell] = [framedPort(socket, 'library'), framedPort(socket, 'shell')]
  let wasOpen = false
  socket.onopen = () => {
    wasOpen = true
    clients.library.attach(library.port)
    clients.shell.attach(shell.port)
  }
  socket.onmessage = event => {
    const frame = parseFrame(event.data)
    if (frame) (frame.to === 'library' ? library : shell).deliver(frame.message)
  }
  socket.onclose = () => {
    library.end()
    shell.end()
    const next = wasOpen ? 0 : Math.min(attempt + 1, waits.length - 1)
    setTimeout(() => openChannel(token, clients, next), waits[next])
  }
}

function parseFrame(text: unknown): Frame | undefined {
  if (typeof text !== 'string') return undefined
  const frame: unknown = JSON.parse(text)
  if (typeof frame !== 'object' || frame === null || !('to' in frame) || !('message' in frame)) return undefined
  return frame.to === 'library' || frame.to === 'shell' ? { to: frame.to, message: frame.message } : undefined
}

function framedPort(socket: WebSocket, to: Frame['to']) {
  const closers: (() => void)[] = []
  let listener: (message: unknown) => void = () => {}
  const port: Port = {
    post: message => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ to, message }))
    },
    listen(onMessage) {
      listener = onMessage
    },
    onClose: close => void closers.push(close),
    close: () => socket.close(),
  }
  return {
    port,
    deliver: (message: unknown) => listener(message),
    end() {
      for (const close of closers.splice(0)) close()
    },
  }
}
