import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** What is being imported, what was, and what went wrong. */
export class ImportPanel {
  readonly page: Page
  readonly panel: Locator
  /** What became of an import that is over. */
  readonly ended: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('region', { name: 'Import', exact: true })
    this.ended = this.panel.getByRole('status').filter({ hasText: /\d imported/ })
  }

  /** Adds a text by the paste dialog. */
  async paste(text: string, title: string) {
    await this.page.getByRole('button', { name: 'Import', exact: true }).click()
    await this.page.getByRole('menuitem', { name: 'Paste text…' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Paste text' })
    await dialog.getByLabel('Text', { exact: true }).fill(text)
    await dialog.getByLabel('Title').fill(title)
    await dialog.getByRole('button', { name: 'Add to library' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Chooses files as the host's own dialog would answer. */
  async chooseFiles(paths: string[], electronApp: ElectronApplication | undefined) {
    if (electronApp) return this.answerDialog(paths, 'Files…', electronApp)
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.choose('Files…')])
    await chooser.setFiles(paths)
  }

  /** Chooses a folder as the host's own dialog would answer. */
  async chooseFolder(path: string, electronApp: ElectronApplication | undefined) {
    if (electronApp) return this.answerDialog([path], 'Folder…', electronApp)
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.choose('Folder…')])
    await chooser.setFiles(path)
  }

  private async choose(item: string) {
    await this.page.getByRole('button', { name: 'Import', exact: true }).click()
    await this.page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click()
  }

  private async answerDialog(paths: string[], item: string, electronApp: ElectronApplication) {
    await electronApp.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    }, paths)
    await this.choose(item)
  }

  file(name: string | RegExp): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: name })
  }
}
