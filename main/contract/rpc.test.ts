import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { CollateError } from './failure.ts'
import { read, type Service, session } from './method.ts'
import { createPortPair } from './port.ts'
import { createClient, type Dispatch, serve } from './rpc.ts'

const service = {
  methods: {
    double: read(v.object({ n: v.pipe(v.number(), v.integer()) }), v.number()),
    wait: session(v.object({}), v.null()),
    lie: read(v.object({}), v.string()),
  },
  events: { said: v.object({ words: v.string() }) },
} satisfies Service

function connect(dispatch: Dispatch) {
  const [near, far] = createPortPair()
  const emit = serve(service, far, dispatch)
  return { client: createClient(service, near), near, far, emit }
}

const doubling: Dispatch = (method, params) => (method === 'lie' ? 7 : (params as { n: number }).n * 2)

describe('calls over a port', () => {
  test('each answer goes to its call, in whatever order they end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 }), async numbers => {
        const { client } = connect(async (_, params) => {
          const { n } = params as { n: number }
          for (let turn = 0; turn < Math.abs(n) % 5; turn++) await Promise.resolve()
          return n * 2
        })
        expect(await Promise.all(numbers.map(n => client.call('double', { n })))).toEqual(numbers.map(n => n * 2))
      }),
    )
  })

  test('parameters that do not fit are refused without reaching the handler, and without being repeated', async () => {
    const dispatch = vi.fn(doubling)
    const { client } = connect(dispatch)
    const refused = client.call('double', { n: 'the clerk’s name' } as never)
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: expect.not.stringContaining('clerk') })
    expect(dispatch).not.toHaveBeenCalled()
  })

  test('an answer of another form is an error, not a value', async () => {
    await expect(connect(doubling).client.call('lie', {})).rejects.toMatchObject({ code: 'internal' })
  })

  test('a CollateError crosses with its code and sentence; anything else loses its message', async () => {
    const known = connect(() => {
      throw new CollateError('exists', 'Choose another name.')
    })
    await expect(known.client.call('double', { n: 1 })).rejects.toMatchObject({
      code: 'exists',
      message: 'Choose another name.',
    })
    const unknown = connect(() => {
      throw new Error('/home/ann/secret.txt')
    })
    await expect(unknown.client.call('double', { n: 1 })).rejects.toMatchObject({
      code: 'internal',
      message: expect.not.stringContaining('secret'),
    })
  })

  test('a cancelled call ends at once, and its handler is told', async () => {
    let wasAborted = false
    const { client } = connect(
      (_, __, { signal }) => new Promise(() => signal.addEventListener('abort', () => (wasAborted = true))),
    )
    const controller = new AbortController()
    const call = client.call('wait', {}, { signal: controller.signal })
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'cancelled' })
    await vi.waitFor(() => expect(wasAborted).toBe(true))
  })

  test('when the other end goes, waiting calls fail and later ones too', async () => {
    const { client, far } = connect(() => new Promise(() => {}))
    const call = client.call('wait', {})
    far.close()
    await expect(call).rejects.toMatchObject({ code: 'gone' })
    await expect(client.call('wait', {})).rejects.toMatchObject({ code: 'gone' })
  })

  test('events reach their listeners until they stop listening', async () => {
    const { client, emit } = connect(doubling)
    const heard: string[] = []
    const stop = client.on('said', ({ words }) => void heard.push(words))
    emit('said', { words: 'one' })
    await vi.waitFor(() => expect(heard).toEqual(['one']))
    stop()
    emit('said', { words: 'two' })
    await client.call('double', { n: 1 })
    expect(heard).toEqual(['one'])
  })

  test('what is no message of the protocol is ignored, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async message => {
        const { client, near, far } = connect(doubling)
        near.post(message)
        far.post(message)
        expect(await client.call('double', { n: 2 })).toBe(4)
      }),
    )
  })

  test('names of the prototype are no methods', async () => {
    const { near } = connect(doubling)
    const answers: unknown[] = []
    near.listen(answer => void answers.push(answer))
    near.post({ id: 1, method: 'constructor', params: {} })
    await vi.waitFor(() => expect(answers).toMatchObject([{ id: 1, failure: { code: 'invalid' } }]))
  })
})
