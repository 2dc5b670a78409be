import { app, type Session, type WebContents } from 'electron'
import { isOurs, pageAddress } from './page-address.ts'

/** Denies the page everything that it could ask a browser for, and stops every request that is not for its own files. */
export function denyAll(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url) }))
}

/** Refuses every navigation, new window and embedded page, in whatever contents there are. */
export function refuseNavigation(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', event => event.preventDefault())
    for (const navigation of ['will-frame-navigate', 'will-redirect'] as const) {
      // The page may load itself again: a reload is a navigation too.
      contents.on(navigation as 'will-frame-navigate', event => {
        if (!event.isMainFrame || event.url !== pageAddress) event.preventDefault()
      })
    }
  })
}

/** The page's files; what it made itself; and, while developing, the tools that look at it. */
function mayRequest(url: string): boolean {
  return (
    isOurs(url) ||
    url.startsWith('blob:collate://app/') ||
    url.startsWith('data:') ||
    (!app.isPackaged && url.startsWith('devtools:'))
  )
}
