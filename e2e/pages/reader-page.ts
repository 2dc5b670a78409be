import type { Locator, Page } from '@playwright/test'

/** The right pane: one document, its marks and what can be done with them. */
export class ReaderPage {
  readonly page: Page
  readonly region: Locator
  readonly text: Locator
  readonly passages: Locator
  readonly similar: Locator
  readonly elsewhere: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Reader' })
    this.text = this.region.getByRole('region', { name: /^Text of/ })
    this.passages = this.region.getByRole('complementary', { name: 'Passages of this document' })
    this.similar = this.region.getByRole('complementary', { name: 'Similar accounts' })
    this.elsewhere = this.region.getByRole('complementary', { name: 'Where else does this wording stand?' })
  }

  heading(title: string | RegExp): Locator {
    return this.region.getByRole('heading', { name: title, level: 2 })
  }

  /**
   * Selects the first place where these words stand within one line of the text, as a drag of the mouse would, and waits until
   * the page offers what can be done with them: a key pressed before is about nothing.
   */
  async selectWords(words: string) {
    await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.textContent ?? '').indexOf(wanted)
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        root.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
        return
      }
      throw new Error(`The text does not have “${wanted}” in one piece.`)
    }, words)
    await this.toolbar().waitFor()
  }

  toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected text' })
  }

  async highlight(words: string) {
    await this.selectWords(words)
    await this.toolbar().getByRole('button', { name: 'Highlight' }).click()
  }

  /** Attributes words to a source that is made for it, as a person. */
  async quoteFromNew(words: string, source: string) {
    await this.selectWords(words)
    await this.toolbar().getByRole('button', { name: 'Quote from…' }).click()
    await this.page.getByPlaceholder('Name of the source').fill(source)
    await this.page.getByRole('option', { name: new RegExp(`New source “${source}”.*Person`) }).click()
  }

  /** A mark in the margin, by its kind and words. */
  mark(name: string | RegExp): Locator {
    return this.passages.getByRole('button', { name })
  }

  async find(words: string) {
    await this.page.keyboard.press('ControlOrMeta+f')
    await this.region.getByPlaceholder('Find in this document').fill(words)
  }
}
