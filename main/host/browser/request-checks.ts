import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request must prove. The token is made anew at each start. */
export type Door = { port: number; token: string }

/** The only name we answer to: a page of another site that made its own name point here is turned away. */
export const ourHost = ({ port }: Door) => `127.0.0.1:${port}`
export const ourOrigin = (door: Door) => `http://${ourHost(door)}`

/**
 * Whether a request was meant for us: the Host is ours, and where the browser says which page asked, it was our own page or
 * a person who typed the address.
 */
export function isForUs(request: IncomingMessage, door: Door): boolean {
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (host !== ourHost(door)) return false
  if (origin !== undefined && origin !== ourOrigin(door)) return false
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** Whether our own page sent it: browsers add the Origin to every WebSocket and POST. */
export function isFromOurPage(request: IncomingMessage, door: Door): boolean {
  return isForUs(request, door) && request.headers.origin === ourOrigin(door)
}

/** Compares in constant time. */
export function isToken(given: string | undefined, { token }: Door): boolean {
  if (given === undefined) return false
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The token in `authorization: Bearer …`. */
export const bearer = (request: IncomingMessage) => request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1]

/** The token among the subprotocols of a WebSocket: ['collate', TOKEN]. */
export function protocolToken(request: IncomingMessage): string | undefined {
  const protocols = (request.headers['sec-websocket-protocol'] ?? '').split(',').map(protocol => protocol.trim())
  return protocols[0] === 'collate' && protocols.length === 2 ? protocols[1] : undefined
}
