import * as v from 'valibot'
import { type Cancellation, createCancellation } from './cancellation.ts'
import { CollateError, type Failure, failureSchema, toFailure } from './failure.ts'
import type { AbortSignalLike, Call, Events, Method, Methods, ParamsOf, ResultOf, Service } from './method.ts'
import type { Port } from './port.ts'

/*
 * The protocol: {id, method, params} is answered by {id, result} or {id, failure}; {cancel: id} asks for an end;
 * {event, payload} is sent unasked. One message is one object.
 */
const requestSchema = v.object({ id: v.number(), method: v.string(), params: v.unknown() })
const cancelSchema = v.object({ cancel: v.number() })
const answerSchema = v.union([
  v.object({ id: v.number(), failure: failureSchema }),
  v.object({ id: v.number(), result: v.unknown() }),
])
const eventSchema = v.object({ event: v.string(), payload: v.unknown() })

export type CallOptions = { signal?: AbortSignalLike }
export type Client<S extends Service> = {
  /** Calls a method; rejects with a CollateError. Aborting the signal rejects with code 'cancelled' at once. */
  call<K extends keyof S['methods'] & string>(
    method: K,
    params: ParamsOf<S['methods'][K]>,
    options?: CallOptions,
  ): Promise<ResultOf<S['methods'][K]>>
  /** Listens to an event; returns the function that stops listening. */
  on<K extends keyof S['events'] & string>(
    event: K,
    listener: (payload: v.InferOutput<S['events'][K]>) => void,
  ): () => void
  close(): void
}

type Waiting = { resolve(value: unknown): void; reject(error: CollateError): void; method: Method }

const gone = () =>
  new CollateError('gone', 'The library process ended. It is being started again; nothing that was saved is lost.')

/** A typed client of a service over a port. Results and events are checked against their schemas. */
export function createClient<S extends Service>(service: S, port: Port): Client<S> {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Set<(payload: never) => void>>()
  let nextId = 1
  let isClosed = false

  port.onClose(() => {
    isClosed = true
    for (const { reject } of waiting.values()) reject(gone())
    waiting.clear()
  })
  port.listen(message => {
    const answer = v.safeParse(answerSchema, message)
    if (answer.success) return settle(waiting, answer.output)
    const event = v.safeParse(eventSchema, message)
    if (event.success) emit(service.events, listeners, event.output)
  })

  return {
    call(method, params, options) {
      const definition = service.methods[method]
      if (!definition) return Promise.reject(new CollateError('invalid', `There is no call named ${method}.`))
      if (isClosed) return Promise.reject(gone())
      const id = nextId++
      return new Promise<never>((resolve, reject) => {
        const settled: Waiting = { resolve: resolve as (value: unknown) => void, reject, method: definition }
        waiting.set(id, settled)
        options?.signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return
          port.post({ cancel: id })
          reject(new CollateError('cancelled', 'Cancelled.'))
        })
        if (options?.signal?.aborted) {
          waiting.delete(id)
          reject(new CollateError('cancelled', 'Cancelled.'))
          return
        }
        port.post({ id, method, params })
      })
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      set.add(listener as (payload: never) => void)
      return () => void set.delete(listener as (payload: never) => void)
    },
    close: () => port.close(),
  }
}

function settle(
  waiting: Map<number, Waiting>,
  answer: { id: number; failure: Failure } | { id: number; result: unknown },
) {
  const call = waiting.get(answer.id)
  if (!call) return
  waiting.delete(answer.id)
  if ('failure' in answer) return call.reject(new CollateError(answer.failure.code, answer.failure.sentence))
  const result = v.safeParse(call.method.result, answer.result)
  if (result.success) call.resolve(result.output)
  else
    call.reject(new CollateError('internal', `An answer did not have the expected form (${issuePath(result.issues)}).`))
}

function emit(
  events: Events,
  listeners: Map<string, Set<(payload: never) => void>>,
  message: { event: string; payload: unknown },
) {
  const schema = events[message.event]
  if (!schema) return
  const payload = v.safeParse(schema, message.payload)
  if (!payload.success) return
  for (const listener of listeners.get(message.event) ?? []) listener(payload.output as never)
}

/** Where in a value a schema was not met, without the value itself, which may be words of a document. */
function issuePath(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map(issue => v.getDotPath(issue) ?? issue.type).join(', ')
}

/** Answers one call by name; throws a CollateError. Params are already checked. */
export type Dispatch = (method: string, params: unknown, call: Call) => unknown

export type ServeOptions = {
  /** Called with what went wrong inside, for the log: never with parameters. */
  onInternalError?: (method: string, error: unknown) => void
  /** False on an inner border whose other side has already checked (writer and reader threads). */
  checksParams?: boolean
}

/** Serves a service over a port: checks parameters, dispatches, cancels. Returns the function that sends events. */
export function serve<S extends Service>(service: S, port: Port, dispatch: Dispatch, options: ServeOptions = {}) {
  const running = new Map<number, Cancellation>()

  async function answer(request: { id: number; method: string; params: unknown }) {
    const controller = createCancellation()
    running.set(request.id, controller)
    try {
      const params = checkParams(service.methods, request, options.checksParams ?? true)
      const result = await dispatch(request.method, params, { signal: controller.signal })
      port.post({ id: request.id, result: result ?? null })
    } catch (error) {
      if (!(error instanceof CollateError)) options.onInternalError?.(request.method, error)
      port.post({ id: request.id, failure: toFailure(error) })
    } finally {
      running.delete(request.id)
    }
  }

  port.onClose(() => {
    for (const controller of running.values()) controller.abort()
  })
  port.listen(message => {
    const cancel = v.safeParse(cancelSchema, message)
    if (cancel.success) return running.get(cancel.output.cancel)?.abort()
    const request = v.safeParse(requestSchema, message)
    if (request.success) void answer(request.output)
  })

  return <K extends keyof S['events'] & string>(event: K, payload: v.InferInput<S['events'][K]>) =>
    port.post({ event, payload })
}

function checkParams(methods: Methods, request: { method: string; params: unknown }, checks: boolean): unknown {
  const method = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined
  if (!method) throw new CollateError('invalid', `There is no call named ${request.method.slice(0, 60)}.`)
  if (!checks) return request.params
  const params = v.safeParse(method.params, request.params)
  if (params.success) return params.output
  throw new CollateError('invalid', `The call ${request.method} was not understood (${issuePath(params.issues)}).`)
}
