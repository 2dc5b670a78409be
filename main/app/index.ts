import { app, dialog, session } from 'electron'
import { toFailure } from '../contract/failure.ts'
import { configFolder } from '../host/config.ts'
import { keepLibrary } from '../host/keep-library.ts'
import { libraryArgument } from './arguments.ts'
import { createDesktopShell } from './desktop-shell.ts'
import { createLibraryActions } from './library-actions.ts'
import { startLibrary, whyNot } from './library-programs.ts'
import { setMenu } from './menu.ts'
import { servePagePorts } from './page-ports.ts'
import { servePage } from './page-protocol.ts'
import { denyAll, refuseNavigation } from './permissions.ts'
import { silenceSession } from './quiet-chromium.ts'
import { openWindow } from './window.ts'

const config = configFolder()
refuseNavigation()
void app.whenReady().then(start)

async function start() {
  const refusal = whyNot()
  if (refusal) {
    dialog.showErrorBox('Collate cannot start', refusal)
    return app.exit(1)
  }
  // First, because it takes longest. The page is told of a library only when it is open, so that it does not show its first
  // screen meanwhile.
  const kept = keepLibrary(startLibrary)
  const client = async () => (await kept.current()).client
  const opened = openFirst()
  denyAll(session.defaultSession)
  servePage(session.defaultSession)
  await silenceSession(session.defaultSession)

  const main = openWindow(config)
  const { window } = main
  const shell = createDesktopShell({ main: { ...main, setTheme }, library: client })
  const page = servePagePorts(
    window.webContents,
    async () => {
      await opened
      return (await kept.current()).program
    },
    shell,
  )
  const actions = createLibraryActions(window, client)
  const menuActions = { ...actions, command: page.command, setTheme }
  let theme = main.theme

  function setTheme(chosen: typeof theme) {
    theme = chosen
    main.setTheme(chosen)
    refreshMenu().catch(() => {})
  }
  async function refreshMenu() {
    const library = await client()
    const [recent, { state }] = await Promise.all([
      library.call('library.recent', {}),
      library.call('library.state', {}),
    ])
    setMenu(menuActions, { recent, isOpen: state === 'open', theme })
  }
  async function watchState() {
    const library = await client()
    library.on('library.stateChanged', () => void refreshMenu().catch(() => {}))
    await refreshMenu()
  }
  /** The library on the command line, or else the one opened last. */
  async function openFirst() {
    try {
      const library = await client()
      const named = libraryArgument(process.argv, process.cwd())
      const folder = named ?? (await library.call('library.recent', {}))[0]?.folder
      if (folder !== undefined) await library.call('library.open', { folder })
    } catch (error) {
      dialog
        .showMessageBox({ type: 'warning', message: 'The library was not opened.', detail: toFailure(error).sentence })
        .catch(() => {})
    }
  }

  setMenu(menuActions, { recent: [], isOpen: false, theme })
  watchState().catch(() => {})
  kept.onRestart(() => {
    page.renew()
    watchState().catch(() => {})
  })
  kept.onGiveUp(() => {
    dialog.showErrorBox(
      'Collate cannot go on',
      'The process that keeps the library ends again and again. What was saved is safe; restart the computer, or restore a backup.',
    )
    app.exit(1)
  })
  app.on('second-instance', (_event, args, workingFolder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const folder = libraryArgument(args, workingFolder)
    if (folder) void actions.openLibrary(folder)
  })
  window.on('closed', () => app.quit())
  let isClosed = false
  app.on('before-quit', event => {
    if (isClosed) return
    event.preventDefault()
    isClosed = true
    main.remember()
    window.destroy()
    void kept.close().finally(() => app.quit())
  })
}
