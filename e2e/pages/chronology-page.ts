import type { Locator, Page } from '@playwright/test'

/** What is known of when: below a comparison, or of part of the library. */
export class ChronologyPage {
  readonly page: Page
  readonly grid: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Chronology' })
  }

  /** From the sidebar: of the whole library. */
  async openForLibrary() {
    await this.page.getByRole('navigation', { name: 'Sidebar' }).getByRole('treeitem', { name: 'Ledger' }).click()
    await this.page.getByRole('radio', { name: 'Chronology' }).click()
    await this.grid.waitFor()
  }

  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words })
  }

  /** The dates of the rows that are there, in order. */
  dates(): Locator {
    return this.grid.getByRole('rowheader')
  }

  active(): Locator {
    return this.grid.locator('[data-active="true"]')
  }

  async toggleLane(name: 'Dates in the texts' | 'Document dates' | 'Imports') {
    await this.page.getByRole('toolbar', { name: 'Lanes' }).getByRole('button', { name }).click()
  }

  async chooseScope(name: string | RegExp) {
    await this.page.getByRole('button', { name: /Of$/ }).click()
    await this.page.getByRole('option', { name }).click()
  }
}
