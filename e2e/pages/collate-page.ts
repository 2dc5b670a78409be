import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { Host } from '../fixtures/test.ts'
import { ComparePage } from './compare-page.ts'
import { ImportPanel } from './import-panel.ts'
import { ReaderPage } from './reader-page.ts'
import { VersionsPage } from './versions-page.ts'

/** Collate as a person meets it, by the names that assistive technology hears; the same in both hosts. */
export class CollatePage {
  readonly page: Page
  readonly host: Host
  readonly electronApp: ElectronApplication | undefined
  readonly sidebar: Locator
  readonly list: Locator
  readonly searchBox: Locator
  readonly reader: ReaderPage
  readonly compare: ComparePage
  readonly versions: VersionsPage
  readonly imports: ImportPanel

  constructor(page: Page, host: Host, electronApp: ElectronApplication | undefined) {
    this.page = page
    this.host = host
    this.electronApp = electronApp
    this.sidebar = page.getByRole('navigation', { name: 'Sidebar' })
    this.list = page.getByRole('grid', { name: 'Documents' })
    this.searchBox = page.getByRole('combobox', { name: 'Search', exact: true })
    this.reader = new ReaderPage(page)
    this.compare = new ComparePage(page)
    this.versions = new VersionsPage(page)
    this.imports = new ImportPanel(page)
  }

  /** From the first screen: the sample archive, until its eight documents are listed. */
  async openSample() {
    await this.page.getByRole('button', { name: 'Explore the sample' }).click()
    await this.waitForSample()
  }

  async waitForSample() {
    await this.row(/turnout/i)
      .first()
      .waitFor()
  }

  /** From the first screen: a new library in a folder. */
  async createLibrary(folder: string, name = 'My library') {
    await this.page.getByRole('button', { name: 'Create a library' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Create a library' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('Folder').fill(folder)
    await dialog.getByRole('button', { name: 'Create' }).click()
    await this.page.getByText('Nothing here yet').waitFor()
  }

  row(title: string | RegExp): Locator {
    return this.list.getByRole('row').filter({ hasText: title })
  }

  async open(title: string | RegExp) {
    await this.row(title).first().click()
    await this.reader.heading(title).waitFor()
  }

  /** Selects several rows, the first plainly and the others with Ctrl. */
  async select(...titles: (string | RegExp)[]) {
    for (const [place, title] of titles.entries()) {
      await this.row(title)
        .first()
        .click(place === 0 ? {} : { modifiers: ['ControlOrMeta'] })
    }
  }

  async search(query: string) {
    await this.searchBox.fill(query)
  }

  /** An entry of the sidebar: a view, an event, a tag or a source. */
  entry(name: string | RegExp): Locator {
    return this.sidebar.getByRole('treeitem', { name }).first()
  }

  /** Opens the menu of the rows that are selected, on one of them, and chooses. */
  async chooseFor(title: string | RegExp, item: string) {
    await this.row(title).first().click({ button: 'right' })
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name }).or(this.page.getByRole('alertdialog', { name }))
  }

  async undo() {
    await this.page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  }

  async redo() {
    await this.page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
  }
}
