import type { ParamsOf } from '../main/contract/method.ts'
import type { Client } from '../main/contract/rpc.ts'
import { type LibraryService, libraryService } from '../main/contract/service.ts'
import { type ShellService, shellService } from '../main/contract/shell.ts'
import { connectBrowser } from './connect-browser.ts'
import { connectElectron } from './connect-electron.ts'
import { type ConnectionState, createLastingClient, type LastingClient } from './lasting-client.ts'

export type ImportItem = ParamsOf<LibraryService['methods']['imports.start']>['items'][number]
export type Host = 'electron' | 'browser'
/** How many files are ready out of how many known so far. */
export type ItemProgress = (done: number, total: number) => void

/** Turns dropped or chosen files into items that `imports.start` takes, uploading them where there are no paths. */
export type CollectItems = (
  source: DataTransfer | readonly File[],
  options: { onProgress: ItemProgress; signal: AbortSignal },
) => Promise<ImportItem[]>

export type Connection = {
  library: Client<LibraryService>
  shell: Client<ShellService>
  host: Host
  collectItems: CollectItems
  state(): ConnectionState
  onState(listener: () => void): () => void
}

export type Clients = { library: LastingClient<LibraryService>; shell: LastingClient<ShellService> }

/** Finds out which host the page runs in and connects to it. Calls made before the host answers wait. */
export function connect(): Connection {
  const clients: Clients = { library: createLastingClient(libraryService), shell: createLastingClient(shellService) }
  const bridge = window.collate
  const collectItems = bridge ? connectElectron(bridge, clients) : connectBrowser(clients)
  return {
    library: clients.library.client,
    shell: clients.shell.client,
    host: bridge ? 'electron' : 'browser',
    collectItems,
    state: clients.library.state,
    onState: clients.library.onState,
  }
}
