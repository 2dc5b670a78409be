import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { pageAddress } from './page-address.ts'
import {
  placeWindow,
  readWindowState,
  smallest,
  type Theme,
  type WindowState,
  writeWindowState,
} from './window-state.ts'

/** `--desk` of renderer/ui/tokens.css: what is seen before the page has painted. */
const background = { light: '#f4f2ee', dark: '#121416' }

/** `theme` is the one remembered. */
export type MainWindow = { window: BrowserWindow; theme: Theme; setTheme(theme: Theme): void; remember(): void }

/** Opens the one window where it was left, and shows it once it has painted, so that nothing flashes. */
export function openWindow(configFolder: string): MainWindow {
  const state: WindowState = readWindowState(configFolder)
  nativeTheme.themeSource = state.theme
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(display => display.workArea)
  const window = new BrowserWindow({
    ...placeWindow(state.area, screens),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Collate',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (state.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The page says its title through the shell; a document's must not become the window's.
  window.on('page-title-updated', event => event.preventDefault())
  function remember() {
    if (window.isDestroyed()) return
    state.area = window.getNormalBounds()
    state.isMaximized = window.isMaximized()
    writeWindowState(configFolder, state)
  }
  window.on('close', remember)
  void window.loadURL(pageAddress)
  return {
    window,
    theme: state.theme,
    remember,
    setTheme(theme) {
      state.theme = theme
      nativeTheme.themeSource = theme
      writeWindowState(configFolder, state)
    },
  }
}
