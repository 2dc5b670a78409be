import type { Port } from '../main/contract/port.ts'
import type { Clients, CollectItems } from './connect.ts'

/** What the preload script gives the page: the path of a dropped or chosen file. */
export type Bridge = { pathOfFile(file: File): string }

declare global {
  interface Window {
    collate?: Bridge
  }
}

/** Asks for the two ports, and takes new ones whenever a process was started again. */
export function connectElectron(bridge: Bridge, clients: Clients): CollectItems {
  window.addEventListener('message', event => {
    if (event.source !== window || event.data !== 'collate:ports') return
    const [libraryPort, shellPort] = event.ports
    if (libraryPort) clients.library.attach(messagePort(libraryPort))
    if (shellPort) clients.shell.attach(messagePort(shellPort))
  })
  window.postMessage('collate:connect', window.location.origin)
  return (source, { onProgress }) => {
    const files = source instanceof DataTransfer ? [...source.files] : source
    const items = files
      .map(file => bridge.pathOfFile(file))
      .filter(path => path !== '')
      .map(path => ({ path }))
    onProgress(items.length, items.length)
    return Promise.resolve(items)
  }
}

function messagePort(port: MessagePort): Port {
  return {
    post: message => port.postMessage(message),
    listen(onMessage) {
      port.onmessage = event => onMessage(event.data)
    },
    onClose: listener => port.addEventListener('close', listener, { once: true }),
    close: () => port.close(),
  }
}
