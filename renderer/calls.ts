import { keepPreviousData, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { CollateError } from '../main/contract/failure.ts'
import type { ParamsOf, ResultOf } from '../main/contract/method.ts'
import type { LibraryMethods } from '../main/contract/service.ts'
import type { Connection } from './connect.ts'
import { useConnection } from './connection.tsx'
import { type Change, isTouched } from './invalidation.ts'
import { showFailure } from './ui/toast.tsx'

export type MethodName = keyof LibraryMethods & string
export type Params<K extends MethodName> = ParamsOf<LibraryMethods[K]>
export type Result<K extends MethodName> = ResultOf<LibraryMethods[K]>

/** Answers stay until the library says that they changed; nothing here has to do with a network. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 3 && error instanceof CollateError && error.code === 'gone',
        retryDelay: 300,
      },
    },
  })
}

/** The query of a call, for `useQuery` and `useQueries`: its key is the method and its parameters. */
export function callQuery<K extends MethodName>(connection: Connection, method: K, params: Params<K>) {
  return {
    queryKey: [method, params] as const,
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Result<K>> =>
      connection.library.call(method, params, { signal }),
  }
}

/** Asks the library, keeps the answer, and asks again when the library says that it changed. */
export function useCall<K extends MethodName>(
  method: K,
  params: Params<K>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
) {
  const connection = useConnection()
  return useQuery<Result<K>, CollateError>({
    ...callQuery(connection, method, params),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

/** A call that changes something. A failure is shown as a toast and answers undefined. */
export function useWrite<K extends MethodName>(method: K) {
  const { library } = useConnection()
  const [running, setRunning] = useState(0)
  const run = useCallback(
    async (params: Params<K>): Promise<Result<K> | undefined> => {
      setRunning(count => count + 1)
      try {
        return await library.call(method, params)
      } catch (error) {
        showFailure(error)
        return undefined
      } finally {
        setRunning(count => count - 1)
      }
    },
    [library, method],
  )
  return { run, isRunning: running > 0 }
}

/** Changes come in bursts during an import; answers are asked for again at most this often, ms. */
const refreshEvery = 250

/** Marks answers old as the library says that things changed, and all of them after the library process came back. */
export function useRefresh() {
  const connection = useConnection()
  const queries = useQueryClient()
  useEffect(() => {
    let changes: Change[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    let refreshedAt = Number.NEGATIVE_INFINITY
    function refresh() {
      const now = changes
      changes = []
      timer = undefined
      refreshedAt = performance.now()
      void queries.invalidateQueries({
        predicate: ({ queryKey: [method, params] }) =>
          typeof method === 'string' && now.some(change => isTouched(method, params, change)),
      })
    }
    const stops = [
      connection.library.on('library.changed', change => {
        changes.push(change)
        timer ??= setTimeout(refresh, Math.max(16, refreshedAt + refreshEvery - performance.now()))
      }),
      connection.library.on('library.stateChanged', () => void queries.invalidateQueries()),
      connection.onState(() => {
        if (connection.state() === 'connected') void queries.invalidateQueries()
      }),
    ]
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [connection, queries])
}
