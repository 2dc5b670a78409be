import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { Connection } from './connect.ts'
import type { ConnectionState } from './lasting-client.ts'

const ConnectionContext = createContext<Connection | undefined>(undefined)

/** Gives everything below it the connection to the library and the shell. */
export function ConnectionProvider({ connection, children }: { connection: Connection; children: ReactNode }) {
  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}

/** The connection to the library and the shell. */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext)
  if (!connection) throw new Error('There is no ConnectionProvider above this component.')
  return connection
}

/** Whether the library process is there, or is being started again. */
export function useConnectionState(): ConnectionState {
  const { onState, state } = useConnection()
  return useSyncExternalStore(onState, state)
}
