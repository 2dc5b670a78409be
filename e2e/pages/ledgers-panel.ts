import type { Locator, Page } from '@playwright/test'

/** The ledgers below the accounts of a comparison. */
export class LedgersPanel {
  readonly region: Locator
  readonly grid: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.region = page.getByRole('region', { name: 'Ledgers of these accounts' })
    this.grid = this.region.getByRole('treegrid')
  }

  /** Opens the ledgers by their button, at a tab. */
  async open(tab: 'Figures' | 'Who is quoted') {
    if (!(await this.region.isVisible())) await this.#page.getByRole('button', { name: 'Ledgers', exact: true }).click()
    await this.region.getByRole('tab', { name: tab }).click()
    await this.row(/./).first().waitFor()
  }

  /** Rows by what they measure or whom they quote. */
  row(name: string | RegExp): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .filter({ has: this.#page.getByRole('rowheader', { name }) })
  }

  /** What an account has in a row; accounts are counted from 1, as their columns are. */
  cell(row: string | RegExp, account: number): Locator {
    return this.row(row)
      .first()
      .getByRole('gridcell')
      .nth(account - 1)
  }

  /** An entry of a cell, by some of its words. */
  entry(row: string | RegExp, account: number, words: string | RegExp): Locator {
    return this.cell(row, account).getByRole('button', { name: words }).first()
  }

  /** Chooses what is shown, of which kind, or in which order. */
  async pick(what: 'Show' | 'Kind' | 'Order', option: RegExp | string) {
    await this.region.getByRole('button', { name: what }).click()
    await this.#page.getByRole('option', { name: option }).click()
  }

  /** Chooses from the menu of an entry, or of the head of a row. */
  async choose(entry: Locator, item: string) {
    await entry.click({ button: 'right' })
    await this.#page.getByRole('menuitem', { name: item }).click()
  }

  /** Presses the button that an entry shows under the pointer. */
  async quick(entry: Locator, name: string) {
    await entry.hover()
    await entry.locator('..').getByRole('button', { name }).click()
  }

  async close() {
    await this.region.getByRole('button', { name: 'Close the ledgers' }).click()
  }
}
