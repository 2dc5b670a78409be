import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'
import type { CollatePage } from '../pages/collate-page.ts'
import { LedgersPanel } from '../pages/ledgers-panel.ts'

const of1999 = [/Nazarbayev wins/, /Kazakh leader re-elected/, /Явка растёт/, /What the teacher heard/]
const of2005 = [/Observers fault/, /ЦИК ответил/, /Сайлау қорытындысы/, /An argument about/]

async function compare(collate: CollatePage, ...titles: RegExp[]): Promise<LedgersPanel> {
  await collate.select(...titles)
  await collate.page.keyboard.press('c')
  return new LedgersPanel(collate.page)
}

test('of the election of 1999 the accounts say by themselves how turnout and shares differ, and who says which', async ({
  collate,
}) => {
  const ledgers = await compare(collate, ...of1999)
  await ledgers.open('Figures')
  await expect(ledgers.row(/^Turnout different figure, by 2 percentage points/)).toBeVisible()
  await expect(ledgers.cell('Turnout', 1)).toContainText('85 percentgiven by Central Election Commission')
  await expect(ledgers.cell('Turnout', 2)).toContainText(
    '86 percent86 % or more · given by Central Election Commission',
  )
  await expect(ledgers.cell('Turnout', 3)).toContainText('86,3 процента')
  await expect(ledgers.cell('Turnout', 4)).toContainText('87 percentgiven by nobody named')
  const share = /^Share of the vote of (?:Nursultan )?Nazarbayev different figure, by 1.9 percentage points/
  await expect(ledgers.row(share)).toBeVisible()
  await expect(ledgers.cell(share, 1)).toContainText('81 percentgiven by Central Election Commission')
  await expect(ledgers.cell(share, 3)).toContainText('81,7 процентаgiven by Центральная избирательная комиссия')
  await expect(ledgers.cell(share, 4)).toContainText('79.8 percentgiven by nobody named')
})

test('of the election of 2005 too', async ({ collate }) => {
  const ledgers = await compare(collate, ...of2005)
  await ledgers.open('Figures')
  await expect(ledgers.row(/^Turnout different figure, by/)).toBeVisible()
  await expect(ledgers.cell('Turnout', 1)).toContainText('77 percentabout 77 % · given by Onalsyn Zhumabekov')
  await expect(ledgers.cell('Turnout', 2)).toContainText('60 процентовgiven by Соратник Туякбая')
  const share = /^Share of the vote of Nursultan Nazarbayev different figure, by 0.14 percentage points/
  await expect(ledgers.cell(share, 1)).toContainText('91.01 percentgiven by election officials')
  await expect(ledgers.cell(share, 3)).toContainText('91,15 пайыз')
})

test('no figure differs across the two elections', async ({ collate }) => {
  const ledgers = await compare(collate, /Nazarbayev wins/, /Observers fault/)
  await ledgers.open('Figures')
  await expect(ledgers.region.getByText('Figures differ only where the event')).toBeVisible()
  await expect(ledgers.row('Turnout').first()).toBeVisible()
  await expect(ledgers.grid).not.toContainText('different figure')
  await ledgers.pick('Show', /^Different figures \(0\)/)
  await expect(ledgers.grid).toContainText('None of the figures is of this kind.')
})

test('an entry shows its words, and is rejected, brought back and corrected', async ({ collate }) => {
  const { page } = collate
  const ledgers = await compare(collate, /Nazarbayev wins/, /Kazakh leader re-elected/)
  await ledgers.open('Figures')
  await ledgers.pick('Order', 'As in the text')
  await ledgers.entry('Turnout', 2, '86 percent').click()
  const chosen = collate.compare.account('Meridian Evening Post').locator('[data-active="true"]')
  await expect(chosen).toContainText('won a new seven-year term on Sunday')
  await expect(chosen).toBeInViewport()

  await page.keyboard.press('Delete')
  await expect(ledgers.row(/^Turnout only in this report/)).toBeVisible()
  await expect(ledgers.cell('Turnout', 2)).toContainText('not found')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(ledgers.row(/^Turnout different figure/)).toBeVisible()
  await collate.redo()
  await expect(ledgers.row(/^Turnout only in this report/)).toBeVisible()
  await ledgers.region.getByRole('button', { name: 'Rejected (1)' }).click()
  await page.getByRole('menuitem', { name: /86 percent/ }).click()
  await expect(ledgers.row(/^Turnout different figure/)).toBeVisible()

  await ledgers.choose(ledgers.entry('Turnout', 1, '85 percent'), 'Correct…')
  const dialog = collate.dialog('Correct the figure')
  await dialog.getByRole('textbox', { name: 'Value' }).fill('76')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(ledgers.cell('Turnout', 1)).toContainText('corrected by hand, read as 76 %')
  await expect(ledgers.row(/^Turnout different figure, by 10 percentage points/)).toBeVisible()
  await collate.undo()
  await expect(ledgers.row(/^Turnout different figure, by 1 percentage point/)).toBeVisible()
})

test('a group is taken apart and joined again by hand', async ({ collate }) => {
  const { page } = collate
  const ledgers = await compare(collate, /Nazarbayev wins/, /Kazakh leader re-elected/)
  await ledgers.open('Figures')
  await ledgers.choose(ledgers.entry('Turnout', 1, '85 percent'), 'Measures another thing')
  await expect(page.getByText('Said to measure another thing.')).toBeVisible()
  await ledgers.pick('Show', /^In one account only/)
  // Few enough for all to be in the page.
  await ledgers.pick('Kind', 'Percentages')
  await expect(ledgers.row('Turnout only in this report')).toHaveCount(2)
  await ledgers.choose(ledgers.entry('Turnout', 1, '85 percent'), 'Measures the same as…')
  const dialog = collate.dialog(/^Measures the same as/)
  await dialog.getByRole('searchbox').fill('86 percent')
  await dialog.getByRole('option').first().click()
  await expect(ledgers.row('Turnout')).toHaveCount(0)
  await ledgers.pick('Show', /^All/)
  await expect(ledgers.row('Turnout different figure, by 1 percentage point grouped by hand')).toBeVisible()
})

test('who is quoted, and a quotation made a passage of its source', async ({ collate }) => {
  const { page } = collate
  const ledgers = await compare(collate, /Nazarbayev wins/, /Kazakh leader re-elected/)
  await ledgers.open('Who is quoted')
  const commission = /^Central Election Commission/
  await expect(ledgers.cell(commission, 1)).toContainText('1 time')
  await expect(ledgers.row(/^Ainur Sadenova quoted in only one account/)).toBeVisible()
  await ledgers.row(commission).first().getByRole('rowheader').click()
  const said = ledgers.entry('What it said', 1, /won a new seven-year term/)
  await said.click()
  await expect(collate.compare.account('The Caspian Courier').locator('[data-active="true"]')).toBeInViewport()
  await ledgers.quick(said, 'Make passage')
  await expect(page.getByText('Passage made, attributed to Central Election Commission.')).toBeVisible()
  await expect(collate.entry(/^Central Election Commission/)).toBeVisible()
  await expect(ledgers.row(commission).first()).toContainText('in the register of sources')
  await ledgers.choose(said, 'Make passage')
  await expect(page.getByText('These words are a passage already.')).toBeVisible()
})

test('words are added to a ledger, and the ledger that was open is kept with the comparison', async ({ collate }) => {
  const { page } = collate
  const ledgers = await compare(collate, /Nazarbayev wins/, /Kazakh leader re-elected/)
  await collate.compare.passage('The Caspian Courier', 'The customs chief').click()
  await page.keyboard.press('Shift+Q')
  const dialog = collate.dialog('Who said these words')
  await dialog.getByRole('combobox', { name: 'Source' }).fill('Central Election Commission')
  // What is offered lies over the button until the field is left.
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.keyboard.press('q')
  const commission = ledgers.cell(/^Central Election Commission/, 1)
  await expect(commission).toContainText('2 times')
  await collate.compare.save('With ledgers')
  await collate.compare.close()
  await collate.entry('With ledgers').click()
  await expect(commission).toContainText('2 times')
  await ledgers.grid.focus()
  await page.keyboard.press('Escape')
  await expect(ledgers.region).toBeHidden()
  await expect(collate.compare.region).toBeVisible()
})

test('the ledger over the library, an event and a search opens documents at the words', async ({ collate }) => {
  const { page } = collate
  await collate.entry('Ledger').click()
  const ledger = page.getByRole('region', { name: 'Ledger over the library' })
  await ledger.getByRole('option', { name: /^Turnout/ }).click()
  const rows = ledger.getByRole('grid', { name: 'Figures' }).getByRole('row')
  await expect(rows.filter({ hasText: 'The commission puts turnout at 76.8 percent.' })).toBeVisible()
  await rows.filter({ hasText: 'The commission puts turnout at 76.8 percent.' }).click()
  await expect(collate.reader.heading(/An argument about/)).toBeVisible()

  await collate.entry('Presidential election, Kazakhstan 1999').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Ledger of its accounts' }).click()
  await ledger.getByRole('radio', { name: 'Who is quoted' }).click()
  await expect(ledger.getByRole('option', { name: /^Ainur Sadenova/ })).toBeVisible()
  await expect(ledger.getByRole('option', { name: /^Daniyar Myrzatai/ })).toHaveCount(0)

  await page.keyboard.press('Escape')
  await collate.search('Talgar')
  await page.getByRole('button', { name: 'Ledger of these documents' }).click()
  await expect(ledger.getByRole('button', { name: /Search: Talgar/ })).toBeVisible()
})

test('the ledgers are accessible', async ({ collate }) => {
  const { page } = collate
  const ledgers = await compare(collate, ...of1999)
  await ledgers.open('Figures')
  await ledgers.grid.focus()
  await page.keyboard.press('ArrowRight')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('e')
  await expect(collate.dialog('Correct the figure')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('q')
  await ledgers
    .row(/^Central Election Commission|^Центральная/)
    .first()
    .getByRole('rowheader')
    .click()
  await expect(ledgers.row(/^What it said/).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await collate.compare.close()
  await collate.entry('Ledger').click()
  await expect(page.getByRole('option', { name: /^Turnout/ })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Figures' }).getByRole('row').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})
