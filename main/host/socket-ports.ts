import type { Socket } from 'node:net'
import { StringDecoder } from 'node:string_decoder'
import type { WebSocket } from 'ws'
import type { Port } from '../contract/port.ts'
import { openPort } from './open-port.ts'

/**
 * The longest message on a socket, in UTF-16 code units: room for a text of 20 million characters (the longest that can be
 * pasted) as JSON with most of it escaped.
 */
export const maxMessageLength = 128 * 1024 * 1024

/** A port over a WebSocket: one JSON text per message. Anything else, or bad JSON, ends the connection. */
export function webSocketPort(socket: WebSocket): Port {
  const open = openPort({ send: message => socket.send(JSON.stringify(message)), close: () => socket.close() })
  socket.on('message', (bytes, isBinary) => {
    const message = isBinary ? undefined : parseJson(bytes.toString())
    if (message === undefined) socket.close(1003)
    else open.deliver(message)
  })
  socket.on('close', open.end)
  socket.on('error', () => socket.terminate())
  return open.port
}

/** A port over a stream socket: one line of JSON per message. A line that is too long or not JSON ends the connection. */
export function lineSocketPort(socket: Socket, maxLength = maxMessageLength): Port {
  const open = openPort({
    send: message => void (socket.writable && socket.write(`${JSON.stringify(message)}\n`)),
    close: () => socket.end(),
  })
  const lines = splitLines(maxLength)
  socket.on('data', chunk => {
    for (const line of lines(chunk)) {
      const message = line === undefined ? undefined : parseJson(line)
      if (message === undefined) return void socket.destroy()
      open.deliver(message)
    }
  })
  socket.on('close', open.end)
  socket.on('error', () => socket.destroy())
  // It may have been paused while its first line was read.
  socket.resume()
  return open.port
}

/** Ports that share one: each message travels as `{to: name, message}`. Closing one closes them all. */
export function splitPort<Name extends string>(shared: Port, names: readonly Name[]): Record<Name, Port> {
  const parts = new Map(
    names.map(name => [
      name,
      openPort({ send: message => shared.post({ to: name, message }), close: () => shared.close() }),
    ]),
  )
  shared.listen(frame => {
    if (typeof frame !== 'object' || frame === null || !('to' in frame) || !('message' in frame)) return
    parts.get(frame.to as Name)?.deliver(frame.message)
  })
  shared.onClose(() => {
    for (const part of parts.values()) part.end()
  })
  return Object.fromEntries([...parts].map(([name, part]) => [name, part.port])) as Record<Name, Port>
}

/** Cuts a stream into lines. Yields undefined, and then no more, where a line is longer than `maxLength` code units. */
function splitLines(maxLength: number): (chunk: Buffer | string) => Generator<string | undefined> {
  const decoder = new StringDecoder('utf8')
  let pieces: string[] = []
  let length = 0
  return function* (chunk) {
    let rest = typeof chunk === 'string' ? chunk : decoder.write(chunk)
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      if (length + end > maxLength) return yield undefined
      yield pieces.join('') + rest.slice(0, end)
      pieces = []
      length = 0
      rest = rest.slice(end + 1)
    }
    pieces.push(rest)
    length += rest.length
    if (length > maxLength) yield undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
