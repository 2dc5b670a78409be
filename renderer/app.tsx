import { QueryClientProvider } from '@tanstack/react-query'
import { CircleX } from 'lucide-react'
import { useEffect, useState } from 'react'
import styles from './app.module.css'
import { createQueryClient, useCall, useRefresh } from './calls.ts'
import type { Connection } from './connect.ts'
import { ConnectionProvider, useConnection, useConnectionState } from './connection.tsx'
import { FirstRun } from './features/first-run/first-run.tsx'
import { Workspace } from './features/library/workspace.tsx'
import { useSetting } from './settings.ts'
import { words } from './strings/words.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { showToast, Toasts } from './ui/toast.tsx'

/** The whole page. */
export function App({ connection }: { connection: Connection }) {
  const [queries] = useState(createQueryClient)
  return (
    <ConnectionProvider connection={connection}>
      <QueryClientProvider client={queries}>
        <ShellTheme />
        <RestartingBanner />
        <OpenLibrary />
        <Toasts />
      </QueryClientProvider>
    </ConnectionProvider>
  )
}

/** The first run where no library is open, else the library. */
function OpenLibrary() {
  useRefresh()
  const { shell } = useConnection()
  const { data: state, error, refetch } = useCall('library.state', {})
  const name = state?.state === 'open' ? state.name : undefined
  const warnings = state?.state === 'open' ? state.warnings.join('\n') : ''

  useEffect(() => {
    document.title = name ? `${name} – Collate` : 'Collate'
    // A host that has no window of its own declines, and then the document's title is enough.
    void shell.call('shell.setWindowTitle', { title: document.title }).catch(() => {})
  }, [name, shell])
  useEffect(() => {
    for (const text of warnings.split('\n')) if (text !== '') showToast({ text, tone: 'problem' })
  }, [warnings])

  if (state?.state === 'open') return <Workspace key={state.id} library={state} />
  if (state) return <FirstRun />
  if (error) {
    return (
      <EmptyState
        icon={CircleX}
        isProblem
        title={error.message}
        actions={<Button onPress={() => void refetch()}>{words.ui.tryAgain}</Button>}
      />
    )
  }
  return (
    <p className={styles.starting} role="status">
      {words.firstRun.connecting}
    </p>
  )
}

/** Menus, dialogs and the window itself follow the page's theme; a host without them declines. */
function ShellTheme() {
  const { shell } = useConnection()
  const [theme] = useSetting('theme')
  useEffect(() => void shell.call('shell.setTheme', { theme }).catch(() => {}), [shell, theme])
  return null
}

function RestartingBanner() {
  const state = useConnectionState()
  if (state !== 'restarting') return null
  return (
    <p className={styles.banner} role="alert">
      {words.library.restarting}
    </p>
  )
}
