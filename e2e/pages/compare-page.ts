import type { Locator, Page } from '@playwright/test'

/** Accounts side by side. */
export class ComparePage {
  readonly region: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Compare', exact: true })
  }

  account(name: string | RegExp): Locator {
    return this.region.getByRole('region', { name: typeof name === 'string' ? `Account in ${name}` : name })
  }

  /** Passages that have a partner, in all columns. */
  joined(): Locator {
    return this.region.getByRole('paragraph').filter({ hasText: /^Passage \d+, joined with/ })
  }

  async close() {
    await this.region.getByRole('button', { name: 'Close the comparison' }).click()
  }
}
