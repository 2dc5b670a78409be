import type { Locator, Page } from '@playwright/test'

/** Editions of one article, and what changed from each to the next. */
export class VersionsPage {
  readonly region: Locator
  readonly changes: Locator
  readonly texts: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Versions', exact: true })
    this.changes = this.region.getByRole('navigation', { name: 'Changes' })
    this.texts = this.region.getByRole('region', { name: 'The editions side by side' })
  }

  /** The change that is chosen in the list. */
  active(): Locator {
    return this.changes.locator('[aria-current="true"]')
  }

  /** Chooses which two editions are shown. */
  step(name: string | RegExp): Locator {
    return this.region.getByRole('toolbar', { name: 'History of the editions' }).getByRole('button', { name })
  }
}
