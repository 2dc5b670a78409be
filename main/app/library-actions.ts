import { type BrowserWindow, dialog } from 'electron'
import { toFailure } from '../contract/failure.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import { chooseFolder } from './desktop-shell.ts'

/** Menu items that need no page: which library is open. What fails is said in a dialog. */
export function createLibraryActions(window: BrowserWindow, library: () => Promise<Client<LibraryService>>) {
  async function attempt(title: string, work: (client: Client<LibraryService>) => Promise<unknown>) {
    try {
      await work(await library())
    } catch (error) {
      await dialog.showMessageBox(window, { type: 'warning', message: title, detail: toFailure(error).sentence })
    }
  }
  return {
    async newLibrary() {
      const folder = await chooseFolder(window, 'Choose a new or empty folder for the library', true)
      if (folder) await attempt('The library was not made.', client => client.call('library.create', { folder }))
    },
    async openLibrary(given?: string) {
      const folder = given ?? (await chooseFolder(window, 'Choose the folder of a library', false))
      if (folder) await attempt('The library was not opened.', client => client.call('library.open', { folder }))
    },
    async backUp() {
      const to = await chooseFolder(window, 'Choose a new or empty folder for the copy', true)
      if (!to) return
      await attempt('The library was not backed up.', async client => {
        const { documents } = await client.call('library.backup', { to })
        await dialog.showMessageBox(window, {
          type: 'info',
          message: 'The library is backed up.',
          detail: `${documents} documents were copied to ${to}`,
        })
      })
    },
  }
}
