import type * as v from 'valibot'

type Schema = v.GenericSchema<unknown, unknown>

/**
 * Where a call is answered: `session` on the library process's first thread (opening, importing), `read` on a reader
 * thread, `write` on the writer thread, `compute` on the thread for comparisons.
 */
export type Place = 'session' | 'read' | 'write' | 'compute'

/** One call, written once: its place, the schema of its parameters and of its result. */
export type Method<P extends Schema = Schema, R extends Schema = Schema> = { place: Place; params: P; result: R }

export const session = <P extends Schema, R extends Schema>(params: P, result: R) =>
  ({ place: 'session', params, result }) as const
export const read = <P extends Schema, R extends Schema>(params: P, result: R) =>
  ({ place: 'read', params, result }) as const
export const write = <P extends Schema, R extends Schema>(params: P, result: R) =>
  ({ place: 'write', params, result }) as const
export const compute = <P extends Schema, R extends Schema>(params: P, result: R) =>
  ({ place: 'compute', params, result }) as const

export type Methods = Record<string, Method>
export type Events = Record<string, Schema>
/** What one service offers: calls, and events it sends by itself. */
export type Service = { methods: Methods; events: Events }

export type ParamsOf<M extends Method> = v.InferInput<M['params']>
export type ParsedParamsOf<M extends Method> = v.InferOutput<M['params']>
export type ResultOf<M extends Method> = v.InferOutput<M['result']>

/** Given to a handler: `signal` acts between bounded statements. */
export type Call = { signal: AbortSignalLike }
/** The part of AbortSignal that pure code may know. */
export type AbortSignalLike = { readonly aborted: boolean; addEventListener(type: 'abort', listener: () => void): void }

/** A function for each method of a service: what makes a registration block complete. */
export type Handlers<M extends Methods> = {
  [K in keyof M]: (params: ParsedParamsOf<M[K]>, call: Call) => ResultOf<M[K]> | Promise<ResultOf<M[K]>>
}

/** The methods of a service that are answered at one place. */
export type MethodsAt<M extends Methods, W extends Place> = {
  [K in keyof M as M[K]['place'] extends W ? K : never]: M[K]
}
