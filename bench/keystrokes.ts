import type { Page } from '@playwright/test'
import { queriesOf } from './queries.ts'

/** So many queries of three words are typed, after some that only warm up. */
const measured = 12
const warming = 2
/** From one letter to the next, ms: a quick typist. */
const pace = 120

declare global {
  /** What has been typed and not answered yet, and how long (ms) each letter took that was. */
  var typed: { waiting: { query: string; pressed: number }[]; times: number[] }
}

/**
 * Types words of the reports into the search box, letter by letter, and answers for each letter the time (ms) from its key event to the paint
 * of what the words up to there find; where the next letter came before that, to the paint of what is found with that letter.
 */
export async function keystrokes(page: Page, docs: number, seed: number): Promise<number[]> {
  const box = page.getByRole('combobox', { name: 'Search', exact: true })
  await page.evaluate(watch)
  for (const [at, words] of queriesOf('typing', docs, measured + warming, 7000 + seed).entries()) {
    if (at === warming) await page.evaluate(() => typed.times.splice(0))
    await box.fill('')
    await page.locator('[role=grid][data-query=""]').waitFor({ state: 'attached' })
    await page.evaluate(() => typed.waiting.splice(0))
    await box.pressSequentially(words.join(' '), { delay: pace })
    await page.waitForFunction(() => typed.waiting.length === 0)
  }
  return page.evaluate(() => typed.times)
}

/** Runs in the page, so that nothing of the way to it is counted: notes each letter, and looks frame by frame for what it finds. */
function watch() {
  globalThis.typed = { waiting: [], times: [] }
  let pressed = 0
  const note = ({ timeStamp }: KeyboardEvent) => {
    pressed = timeStamp
  }
  addEventListener('keydown', note, { capture: true })
  addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) typed.waiting.push({ query: target.value, pressed })
  })
  const look = () => {
    requestAnimationFrame(look)
    const grid = document.querySelector('[role=grid][data-query]')
    if (!grid || grid.ariaBusy === 'true') return
    const last = typed.waiting.findLastIndex(({ query }) => query === grid.getAttribute('data-query'))
    const answered = typed.waiting.splice(0, last + 1)
    if (answered.length === 0) return
    // The frame that this callback belongs to is painted before the message comes.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => typed.times.push(...answered.map(one => performance.now() - one.pressed))
    port2.postMessage(null)
  }
  requestAnimationFrame(look)
}
