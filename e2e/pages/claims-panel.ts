import type { Locator, Page } from '@playwright/test'

/** Claims against the accounts of a comparison. */
export class ClaimsPanel {
  readonly page: Page
  readonly region: Locator
  readonly grid: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Ledgers of these accounts' })
    this.grid = this.region.getByRole('treegrid', { name: 'Claims against these accounts' })
  }

  async open() {
    await this.page.keyboard.press('c')
    await this.grid.waitFor()
  }

  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words })
  }

  /** What an account does with a claim; accounts count from 0. */
  cell(words: string | RegExp, account: number): Locator {
    return this.row(words).first().getByRole('gridcell').nth(account)
  }

  /** The place in the grid that the keyboard stands on. */
  active(): Locator {
    return this.grid.locator('[data-active="true"]')
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  async write(words: string) {
    await this.region.getByRole('button', { name: 'New claim' }).click()
    const dialog = this.dialog('New claim')
    await dialog.getByLabel('Claim', { exact: true }).fill(words)
    await dialog.getByRole('button', { name: 'Add' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Chooses which claims are shown. */
  async show(what: RegExp) {
    await this.region.getByRole('button', { name: 'Show' }).click()
    await this.page.getByRole('option', { name: what }).click()
  }

  message(text: string | RegExp): Locator {
    return this.page.getByRole('alertdialog').filter({ hasText: text })
  }
}
