import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

const [courier, post] = [/Nazarbayev wins a new term/, /Kazakh leader re-elected/]

test('two accounts of one event stand side by side, joined where they say the same', async ({ collate }) => {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  const { compare } = collate
  const [left, right] = [compare.account('The Caspian Courier'), compare.account('Meridian Evening Post')]
  await expect(left.getByText(/joined with Meridian Evening Post/).first()).toBeAttached()
  await expect(left.getByText(/on a turnout of/)).toContainText('85')
  await expect(right.getByText(/on a turnout of/)).toContainText('86')
  await expect(
    compare.region.getByRole('button', { name: /Event: Presidential election, Kazakhstan 1999/ }),
  ).toBeVisible()
  await compare.region.getByRole('button', { name: 'Next difference' }).click()
  await expect(compare.region.getByText(/^Difference 1 of \d+/)).toBeVisible()
  await compare.close()
  await expect(collate.list).toBeVisible()
})

test('accounts of two elections are not said to differ', async ({ collate }) => {
  await collate.select(courier, /Observers fault Kazakh vote/)
  await collate.page.getByRole('button', { name: /^Compare/ }).click()
  await expect(collate.compare.region.getByText('Accounts of different events')).toBeVisible()
})

test('three accounts, one of them in Russian, stand in three columns', async ({ collate }) => {
  await collate.select(courier, post, /Явка растёт/)
  await collate.page.keyboard.press('c')
  await expect(collate.compare.region.getByRole('region', { name: /^Account in/ })).toHaveCount(3)
})

test('shared wording is drawn, switched off, and summed up with what it does not say', async ({ collate }) => {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  const { compare, page } = collate
  const passage = compare.account('Meridian Evening Post').locator('[data-wording="edited"]').first()
  await expect(passage).toHaveCSS('border-bottom-style', 'dashed')
  await expect(
    compare
      .account('Meridian Evening Post')
      .getByText(/lightly edited, also in The Caspian Courier/)
      .first(),
  ).toBeAttached()
  await compare.layer('Shared wording').click()
  await expect(passage).toHaveCSS('border-bottom-style', 'none')
  await compare.region.getByRole('button', { name: '2 accounts, 2 distinct wordings' }).click()
  const summary = page.getByRole('dialog', { name: '2 accounts, 2 distinct wordings' })
  await expect(summary.getByRole('row', { name: /The Caspian Courier and Meridian Evening Post/ })).toContainText('%')
  await expect(summary).toContainText(/translation of one agency report shares no wording/)
  await page.keyboard.press('Escape')
  await expect(summary).toHaveCount(0)
})

test('names and dates are a layer of their own', async ({ collate }) => {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  const { compare } = collate
  const named = (kind: string) => compare.account('The Caspian Courier').locator(`[data-named="${kind}"]`)
  await expect(compare.joined().first()).toBeAttached()
  await expect(named('name')).toHaveCount(0)
  await compare.layer('Names and dates').click()
  await expect(named('name').filter({ hasText: 'Kazhegeldin' }).first()).toBeVisible()
  await expect(named('date').filter({ hasText: 'January 11' }).first()).toBeVisible()
  await compare.layer('Names and dates').click()
  await expect(named('name')).toHaveCount(0)
})

test('four accounts stand in a matrix; any cell leads to columns, and back to where one stood', async ({ collate }) => {
  await collate.select(courier, post, /Явка растёт/, /What the teacher heard/)
  await collate.page.keyboard.press('c')
  const { compare, page } = collate
  await expect(compare.matrix.getByRole('columnheader')).toHaveCount(5)
  await expect(compare.matrix.getByText('different figure').first()).toBeAttached()
  const rows = Number(await compare.matrix.getAttribute('aria-rowcount'))
  await compare.layer('Only in this report').click()
  await expect.poll(async () => Number(await compare.matrix.getAttribute('aria-rowcount'))).toBeLessThan(rows)
  await compare.matrix.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await expect(compare.matrix.getByText('not found').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Home')
  const said = 'had forecast for him.'
  const cell = compare.matrix.getByRole('gridcell', { selected: true })
  await compare.matrix.getByRole('gridcell').filter({ hasText: said }).first().click()
  await expect(cell).toContainText(said)
  await page.keyboard.press('Enter')
  await expect(compare.columns()).toHaveCount(2)
  await expect(compare.joined().filter({ hasText: said }).first()).toBeInViewport()
  await compare.view('Matrix')
  await expect(cell).toContainText(said)
  await compare.matrix.getByRole('button', { name: 'Column: Семь рек сегодня' }).click()
  await compare.view('Columns')
  await expect(compare.columns()).toHaveCount(3)
})

test('six accounts are of both events, and the screen says so', async ({ collate }) => {
  const { compare, page } = collate
  await collate.list.focus()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let more = 0; more < 5; more++) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('c')
  await expect(compare.region.getByText('Accounts of different events')).toBeVisible()
  await expect(compare.matrix.getByRole('columnheader')).toHaveCount(7)
  await expect(compare.region.getByRole('button', { name: /^6 accounts, \d distinct wordings$/ })).toBeVisible()
  await expect(compare.matrix.getByText('different figure')).toHaveCount(0)
})

test.describe('a library of one’s own', () => {
  test.use({ opensSample: false })

  test('where no event is set the screen says so, and one click sets it', async ({ collate, folder }) => {
    await collate.createLibrary(join(folder, 'library'))
    await collate.imports.paste(
      'Fire destroyed the depot on Sunday. Three people were hurt, police said.',
      'Fire at the depot',
    )
    await collate.imports.paste(
      'The depot burnt down on Sunday. Police said that five people were hurt.',
      'Depot in flames',
    )
    await expect(collate.row('Depot in flames')).toBeVisible()
    await collate.select('Fire at the depot', 'Depot in flames')
    await collate.page.keyboard.press('c')
    await expect(collate.compare.region.getByText('Event not established').first()).toBeVisible()
    await collate.compare.region.getByRole('button', { name: 'Set event' }).click()
    await collate.page.getByPlaceholder('Find or create an event').fill('Depot fire')
    await collate.page.getByRole('option', { name: /Create “Depot fire”/ }).click()
    await expect(collate.compare.region.getByText('Event not established')).toHaveCount(0)
  })
})
