import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { RecentLibrary } from '../contract/library.ts'
import { type Theme, themes } from './window-state.ts'

export type MenuActions = {
  /** Tells the page to do something, by the name of its command. */
  command(name: string, argument?: string): void
  setTheme(theme: Theme): void
  newLibrary(): void
  openLibrary(folder?: string): void
  backUp(): void
}
export type MenuState = { recent: readonly RecentLibrary[]; isOpen: boolean; theme: Theme }

type Item = MenuItemConstructorOptions
const divider: Item = { type: 'separator' }
const isMac = process.platform === 'darwin'

/** Sets the menus of the program; again whenever another library is open. */
export function setMenu(actions: MenuActions, state: MenuState): void {
  const menus: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(actions, state) },
    { label: '&Edit', submenu: editMenu(actions, state) },
    { label: '&View', submenu: viewMenu(actions, state) },
    { role: 'windowMenu' },
    { role: 'help', submenu: helpMenu(actions) },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}

/** A command of the page. Keys that the page itself listens to are only shown here (`shown`). */
function pageItem(
  { command }: MenuActions,
  label: string,
  name: string,
  options: { keys?: string; shown?: string; enabled?: boolean } = {},
): Item {
  const { keys, shown, enabled = true } = options
  const accelerator = keys ?? shown
  return {
    label,
    enabled,
    click: () => command(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: keys !== undefined }),
  }
}

function fileMenu(actions: MenuActions, { recent, isOpen }: MenuState): Item[] {
  const libraries: Item[] = recent.map(({ name, folder }) => ({
    label: name,
    sublabel: folder,
    toolTip: folder,
    click: () => actions.openLibrary(folder),
  }))
  return [
    { label: '&New Library…', accelerator: 'CmdOrCtrl+Shift+N', click: () => actions.newLibrary() },
    { label: '&Open Library…', accelerator: 'CmdOrCtrl+O', click: () => actions.openLibrary() },
    { label: 'Open &Recent', enabled: libraries.length > 0, submenu: libraries },
    pageItem(actions, 'C&lose Library', 'library.close', { enabled: isOpen }),
    divider,
    pageItem(actions, '&Import Files…', 'import.files', { keys: 'CmdOrCtrl+I', enabled: isOpen }),
    pageItem(actions, 'Import &Folder…', 'import.folder', { keys: 'CmdOrCtrl+Shift+I', enabled: isOpen }),
    pageItem(actions, '&Watch a Folder…', 'import.watch', { enabled: isOpen }),
    pageItem(actions, 'Import &Pasted Text…', 'import.paste', { keys: 'CmdOrCtrl+Shift+V', enabled: isOpen }),
    pageItem(actions, '&Details from a Table…', 'documents.describe', { enabled: isOpen }),
    pageItem(actions, 'Show I&mports', 'import.show', { enabled: isOpen }),
    divider,
    { label: '&Back Up Library…', enabled: isOpen, click: () => actions.backUp() },
    divider,
    pageItem(actions, '&Settings…', 'app.settings', { keys: 'CmdOrCtrl+,' }),
    isMac ? { role: 'close' } : { role: 'quit' },
  ]
}

function editMenu(actions: MenuActions, { isOpen: enabled }: MenuState): Item[] {
  return [
    pageItem(actions, '&Undo', 'edit.undo', { shown: 'CmdOrCtrl+Z', enabled }),
    pageItem(actions, '&Redo', 'edit.redo', { shown: 'CmdOrCtrl+Shift+Z', enabled }),
    divider,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    divider,
    pageItem(actions, '&Search the Library', 'search.focus', { keys: 'CmdOrCtrl+Shift+F', enabled }),
    pageItem(actions, 'Search for a &List of Names…', 'names.show', { enabled }),
    pageItem(actions, '&Find in Document', 'reader.find', { shown: 'CmdOrCtrl+F', enabled }),
    divider,
    pageItem(actions, '&Tag Documents…', 'documents.tag', { shown: 'T', enabled }),
    pageItem(actions, 'Edit &Details…', 'documents.edit', { shown: 'E', enabled }),
    pageItem(actions, '&Compare Selected', 'documents.compare', { shown: 'C', enabled }),
  ]
}

const themeLabels: Record<Theme, string> = { system: 'As the &System', light: '&Light', dark: '&Dark' }

function viewMenu(actions: MenuActions, { theme, isOpen }: MenuState): Item[] {
  const looks: Item[] = themes.map(name => ({
    label: themeLabels[name],
    type: 'radio',
    checked: name === theme,
    click() {
      actions.setTheme(name)
      actions.command('view.theme', name)
    },
  }))
  return [
    pageItem(actions, 'Show or Hide the Side&bar', 'view.sidebar', { shown: 'B', enabled: isOpen }),
    { label: '&Theme', submenu: looks },
    divider,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [divider, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ]
}

function helpMenu(actions: MenuActions): Item[] {
  return [
    pageItem(actions, '&Keyboard Shortcuts', 'help.shortcuts', { shown: '?' }),
    pageItem(actions, '&About Collate', 'help.about'),
  ]
}
