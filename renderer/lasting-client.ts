import { CollateError } from '../main/contract/failure.ts'
import type { Service } from '../main/contract/method.ts'
import type { Port } from '../main/contract/port.ts'
import { type Client, createClient } from '../main/contract/rpc.ts'

export type ConnectionState = 'connecting' | 'connected' | 'restarting'

/** A client that outlives its port: listeners stay, and calls made in between wait for the next port. */
export type LastingClient<S extends Service> = {
  client: Client<S>
  /** Speaks through this port from now on. */
  attach(port: Port): void
  state(): ConnectionState
  /** Called on every change of state; returns the function that stops listening. */
  onState(listener: () => void): () => void
}

type Listening<S extends Service> = { start(client: Client<S>): () => void; stop?: () => void }

/** Makes a client that has no port yet. Calls that were under way when a port ends fail with code 'gone'. */
export function createLastingClient<S extends Service>(service: S): LastingClient<S> {
  let current: Client<S> | undefined
  let state: ConnectionState = 'connecting'
  const stateListeners = new Set<() => void>()
  const waiting = new Set<(client: Client<S>) => void>()
  const listenings = new Set<Listening<S>>()

  function change(next: ConnectionState) {
    if (state === next) return
    state = next
    for (const listener of stateListeners) listener()
  }

  function attach(port: Port) {
    const client = createClient(service, port)
    current = client
    port.onClose(() => {
      if (current !== client) return
      current = undefined
      change('restarting')
    })
    for (const entry of listenings) entry.stop = entry.start(client)
    for (const resume of waiting) resume(client)
    waiting.clear()
    change('connected')
  }

  const client: Client<S> = {
    call(method, params, options) {
      if (current) return current.call(method, params, options)
      return new Promise((resolve, reject) => {
        const resume = (next: Client<S>) => next.call(method, params, options).then(resolve, reject)
        waiting.add(resume)
        options?.signal?.addEventListener('abort', () => {
          if (waiting.delete(resume)) reject(new CollateError('cancelled', 'Cancelled.'))
        })
      })
    },
    on(event, listener) {
      const entry: Listening<S> = { start: client => client.on(event, listener) }
      if (current) entry.stop = entry.start(current)
      listenings.add(entry)
      return () => {
        listenings.delete(entry)
        entry.stop?.()
      }
    },
    close: () => current?.close(),
  }
  return {
    client,
    attach,
    state: () => state,
    onState(listener) {
      stateListeners.add(listener)
      return () => void stateListeners.delete(listener)
    },
  }
}
