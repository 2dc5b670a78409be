import type { Locator, Page } from '@playwright/test'

/** Accounts side by side. */
export class ComparePage {
  readonly page: Page
  readonly region: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Compare', exact: true })
  }

  account(name: string | RegExp): Locator {
    return this.region.getByRole('region', { name: typeof name === 'string' ? `Account in ${name}` : name })
  }

  /** Passages that have a partner, in all columns. */
  joined(): Locator {
    return this.region.getByRole('paragraph').filter({ hasText: /^Passage \d+, joined with/ })
  }

  /** The open columns, from left to right, by the accounts' outlets. */
  columns(): Locator {
    return this.region.getByRole('region', { name: /^Account in/ })
  }

  /** Gives the comparison a name: the one proposed where none is given. */
  async save(name?: string) {
    await this.page.keyboard.press('ControlOrMeta+s')
    const dialog = this.page.getByRole('dialog', { name: 'Save the comparison' })
    if (name !== undefined) await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Takes in another account, found by some of its words. */
  async add(found: string, title: string | RegExp) {
    await this.region.getByRole('button', { name: 'Add an account' }).click()
    await this.page.getByPlaceholder('Title, outlet or words of the text').fill(found)
    await this.page.getByRole('option', { name: title }).click()
  }

  /** Chooses from the menu of an account's column. */
  async chooseFor(outlet: string, item: string) {
    await this.region.getByRole('button', { name: `Actions for the account in ${outlet}` }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** A passage that begins with these words or holds them. */
  passage(outlet: string, words: string | RegExp): Locator {
    return this.account(outlet).getByRole('paragraph').filter({ hasText: words })
  }

  /** What can be done with the chosen passage. */
  tools(): Locator {
    return this.region.getByRole('toolbar', { name: 'Chosen passage' })
  }

  /** Writes a translation of the chosen passage. */
  async translate(text: string, translator: string) {
    await this.tools().getByRole('button', { name: 'Translate…' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Translate the passage' })
    await dialog.getByLabel('Translation').first().fill(text)
    await dialog.getByLabel('Translator').fill(translator)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  get matrix(): Locator {
    return this.region.getByRole('grid', { name: /^Matrix of/ })
  }

  layer(name: string): Locator {
    return this.region.getByRole('toolbar', { name: 'Layers' }).getByRole('button', { name, exact: true })
  }

  async view(name: 'Matrix' | 'Columns') {
    await this.region.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name }).click()
  }

  async close() {
    await this.region.getByRole('button', { name: 'Close the comparison' }).click()
  }
}
