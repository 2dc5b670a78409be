import type { Port } from '../contract/port.ts'
import { type OpenPort, openPort } from './open-port.ts'

/*
 * Several clients over the one channel of a child process. The relay renumbers their calls, so that each answer goes back
 * to who asked, and passes events to all; what it carries it does not read.
 */
type Request = { id: number; method: string; params?: unknown }
type Asked = { client: OpenPort; id: number }

/** Shares one end of a served port among any number of clients. The ports it opens end when the shared one ends. */
export function sharePort(shared: Port): () => Port {
  const asked = new Map<number, Asked>()
  const clients = new Set<OpenPort>()
  let lastId = 0
  let isOver = false

  shared.listen(message => {
    if (isAnswer(message)) {
      const call = asked.get(message.id)
      asked.delete(message.id)
      call?.client.deliver({ ...message, id: call.id })
    } else {
      for (const client of clients) client.deliver(message)
    }
  })
  shared.onClose(() => {
    isOver = true
    for (const client of clients) client.end()
    clients.clear()
    asked.clear()
  })

  function cancelCalls(client: OpenPort, id?: number) {
    for (const [sharedId, call] of asked) {
      if (call.client !== client || (id !== undefined && call.id !== id)) continue
      shared.post({ cancel: sharedId })
      if (id === undefined) asked.delete(sharedId)
    }
  }

  return () => {
    const client = openPort({
      send(message) {
        if (isRequest(message)) {
          lastId += 1
          asked.set(lastId, { client, id: message.id })
          shared.post({ ...message, id: lastId })
        } else if (isCancel(message)) cancelCalls(client, message.cancel)
      },
      close() {
        clients.delete(client)
        cancelCalls(client)
      },
    })
    if (isOver) client.end()
    else clients.add(client)
    return client.port
  }
}

/** Whether a message asks for a call. */
export function isRequest(message: unknown): message is Request {
  return isAnswer(message) && 'method' in message && typeof message.method === 'string'
}

function isAnswer(message: unknown): message is { id: number } {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number'
}

function isCancel(message: unknown): message is { cancel: number } {
  return typeof message === 'object' && message !== null && 'cancel' in message && typeof message.cancel === 'number'
}
