import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CollateError } from '../contract/failure.ts'
import { session } from '../contract/method.ts'
import { createPortPair } from '../contract/port.ts'
import { createClient, serve } from '../contract/rpc.ts'
import { joinPorts } from './join-ports.ts'
import { sharePort } from './share-port.ts'

const service = {
  methods: { echo: session(v.string(), v.string()), wait: session(v.null(), v.null()) },
  events: { said: v.string() },
}

/** A server whose `wait` only ends when it is cancelled, and the clients that share it. */
function shared() {
  const [near, far] = createPortPair()
  let cancelled = 0
  const sawCancel = Promise.withResolvers<void>()
  const emit = serve(service, far, (method, params, { signal }) => {
    if (method === 'echo') return params
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        cancelled += 1
        sawCancel.resolve()
        reject(new CollateError('cancelled', 'Cancelled.'))
      })
    })
  })
  const open = sharePort(near)
  return { far, emit, open, sawCancel: sawCancel.promise, cancelled: () => cancelled }
}

describe('a port that clients share', () => {
  it('brings each answer back to who asked, and events to all', async () => {
    const { open, emit } = shared()
    const clients = [createClient(service, open()), createClient(service, open())]
    const answers = clients.flatMap((client, c) => [1, 2, 3].map(n => client.call('echo', `${c}${n}`)))
    expect(await Promise.all(answers)).toEqual(['01', '02', '03', '11', '12', '13'])
    const heard = Promise.all(clients.map(client => new Promise(resolve => client.on('said', resolve))))
    emit('said', 'hello')
    expect(await heard).toEqual(['hello', 'hello'])
  })

  it('cancels the right call, and all calls of a client that goes', async () => {
    const one = shared()
    const client = createClient(service, one.open())
    const other = createClient(service, one.open())
    const kept = other.call('wait', null).catch((error: CollateError) => error.code)
    const abort = new AbortController()
    const call = client.call('wait', null, { signal: abort.signal })
    abort.abort()
    await expect(call).rejects.toMatchObject({ code: 'cancelled' })
    await one.sawCancel
    expect(one.cancelled()).toBe(1)
    client.close()
    one.far.close()
    expect(await kept).toBe('gone')
  })

  it('ends every client with the shared port, also one that comes late', async () => {
    const { open, far } = shared()
    const early = createClient(service, open())
    far.close()
    await expect(early.call('echo', 'x')).rejects.toMatchObject({ code: 'gone' })
    const late = open()
    await new Promise<void>(resolve => late.onClose(resolve))
  })
})

describe('two joined ports', () => {
  it('pass what is allowed and answer what is not', async () => {
    const { open } = shared()
    const [page, host] = createPortPair()
    joinPorts(host, open(), (method, params) => {
      if (method === 'echo' && params === 'secret') throw new CollateError('declined', 'Not from here.')
    })
    const client = createClient(service, page)
    expect(await client.call('echo', 'open')).toBe('open')
    await expect(client.call('echo', 'secret')).rejects.toMatchObject({ code: 'declined', message: 'Not from here.' })
  })

  it('end together', async () => {
    const { open, far } = shared()
    const [page, host] = createPortPair()
    joinPorts(host, open())
    const end = new Promise<void>(resolve => page.onClose(resolve))
    far.close()
    await end
  })
})
