import { existsSync } from 'node:fs'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { CollateError } from '../contract/failure.ts'
import type { Handlers } from '../contract/method.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import type { ShellService } from '../contract/shell.ts'
import { runtimeRemarks } from './library-programs.ts'
import { saveNames } from './save-names.ts'
import { saveReport } from './save-report.ts'
import type { MainWindow } from './window.ts'

export type ShellSurroundings = { main: MainWindow; library(): Promise<Client<LibraryService>> }

/** What only a desktop can do, for the page. */
export function createDesktopShell({ main, library }: ShellSurroundings): Handlers<ShellService['methods']> {
  const { window, setTheme } = main
  const handlers: Handlers<ShellService['methods']> = {
    'shell.about': () => ({
      version: app.getVersion(),
      host: 'electron',
      platform: process.platform,
      remarks: runtimeRemarks(),
      offers: Object.keys(handlers),
    }),
    'shell.chooseFolder': ({ title, isNew }) => chooseFolder(window, title, isNew),
    'shell.chooseFiles': ({ title }) => chooseFiles(window, title),
    async 'shell.revealOriginal'({ documentId }) {
      const client = await library()
      const { origins } = await client.call('documents.get', { id: documentId })
      const path = origins.map(origin => origin.path).find(candidate => candidate !== null && existsSync(candidate))
      if (!path) {
        throw new CollateError(
          'not-found',
          'The file it came from is not there any more. The library keeps its own copy, unchanged.',
        )
      }
      shell.showItemInFolder(path)
      return null
    },
    'shell.saveReport': async (choice, call) => saveReport(window, await library(), choice, call),
    'shell.saveNames': async (answered, call) => saveNames(window, await library(), answered, call),
    'shell.setWindowTitle'({ title }) {
      window.setTitle(title.slice(0, 300))
      return null
    },
    'shell.setTheme'({ theme }) {
      setTheme(theme)
      return null
    },
  }
  return handlers
}

/** The folder a person chose, or null. With `isNew`, one can be made in the dialog. */
export async function chooseFolder(window: BrowserWindow, title: string, isNew: boolean): Promise<string | null> {
  const properties: ('openDirectory' | 'createDirectory' | 'promptToCreate')[] = ['openDirectory']
  if (isNew) properties.push('createDirectory', 'promptToCreate')
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, message: title, properties })
  return canceled ? null : (filePaths[0] ?? null)
}

async function chooseFiles(window: BrowserWindow, title: string): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    message: title,
    properties: ['openFile', 'multiSelections'],
  })
  return canceled ? [] : filePaths
}
