import { type IpcMainEvent, ipcMain, MessageChannelMain, type WebContents } from 'electron'
import type { Handlers } from '../contract/method.ts'
import type { Port } from '../contract/port.ts'
import { serve } from '../contract/rpc.ts'
import { type ShellService, shellService } from '../contract/shell.ts'
import { electronPort } from '../host/ports.ts'
import type { PagedLibrary } from './library-programs.ts'
import { isOurs } from './page-address.ts'

export type PagePorts = {
  /** Gives the page new ports, when a process was started again. */
  renew(): void
  /** Sends a command of the menu to the page. */
  command(name: string, argument?: string): void
}

/** Gives the page a port to the library and one to the shell whenever it asks, and speaks to no other page. */
export function servePagePorts(
  contents: WebContents,
  library: () => Promise<PagedLibrary>,
  shell: Handlers<ShellService['methods']>,
): PagePorts {
  let emit: ReturnType<typeof serve<ShellService>> | undefined
  let shellPort: Port | undefined
  let isAsked = false

  async function send() {
    const program = await library()
    if (contents.isDestroyed()) return
    const [toLibrary, toShell] = [new MessageChannelMain(), new MessageChannelMain()]
    program.attach(toLibrary.port1)
    shellPort?.close()
    shellPort = electronPort(toShell.port1)
    emit = serve(shellService, shellPort, (method, params, call) => handlerOf(shell, method)(params, call))
    contents.mainFrame.postMessage('collate:ports', null, [toLibrary.port2, toShell.port2])
  }

  ipcMain.on('collate:connect', (event: IpcMainEvent) => {
    if (event.senderFrame !== contents.mainFrame || !isOurs(event.senderFrame.url)) return
    isAsked = true
    send().catch(() => {})
  })
  return {
    renew: () => void (isAsked && send().catch(() => {})),
    command: (name, argument) => emit?.('shell.command', argument === undefined ? { name } : { name, argument }),
  }
}

type AnyHandler = (params: unknown, call: unknown) => unknown
// The parameters were checked against the method's own schema; the cast only says so.
const handlerOf = (shell: Handlers<ShellService['methods']>, method: string) =>
  shell[method as keyof typeof shell] as AnyHandler
