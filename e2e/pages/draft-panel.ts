import type { Locator, Page } from '@playwright/test'

/** A text of one's own beside the accounts. */
export class DraftPanel {
  readonly region: Locator
  readonly text: Locator
  readonly findings: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.region = page.getByRole('region', { name: 'My draft' })
    this.text = this.region.getByRole('textbox', { name: 'Text of the draft' })
    this.findings = this.region.getByRole('list', { name: 'What was looked for' })
  }

  async open() {
    await this.#page.getByRole('button', { name: 'My draft', exact: true }).click()
  }

  /** Something that was looked for, by its words. */
  finding(what: 'Sentence' | 'Quotation' | 'Figure', words: string | RegExp): Locator {
    return this.findings
      .locator('> li')
      .filter({ hasText: words })
      .filter({ hasText: `${what}: ` })
  }

  summary(): Locator {
    return this.region.getByRole('status')
  }

  async showAll() {
    await this.region.getByRole('radio', { name: /^All/ }).click()
  }
}
