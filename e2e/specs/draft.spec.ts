import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'
import { DraftPanel } from '../pages/draft-panel.ts'

const [courier, post] = [/Nazarbayev wins a new term/, /Kazakh leader re-elected/]

const found =
  'Nursultan Nazarbayev won a new term as president with 81 percent of the vote, on a turnout of 85 percent.'
const altered =
  '“We counted until five in the morning and then we were told to count again,” a member of a commission said.'
const invented = 'A whale was seen in the harbour of Almaty.'

test('a draft is checked against the accounts and the archive', async ({ collate }) => {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  const draft = new DraftPanel(collate.page)
  await draft.open()
  await draft.text.fill(`${found} In all 3,417 complaints were made. ${altered} ${invented}`)

  await expect(draft.summary()).toContainText('1 quotation changed')
  await expect(draft.summary()).toContainText('1 figure not found')
  await expect(draft.summary()).not.toContainText('Looking in the archive')
  await expect(draft.finding('Figure', '3,417')).toContainText('not found in the archive')
  await expect(draft.finding('Sentence', invented)).toContainText('not found in the archive')
  const quotation = draft.finding('Quotation', /^We counted until five/)
  await expect(quotation).toContainText('1 word changed')
  await expect(draft.region.locator('[data-mark="changed"]')).toHaveText('five')

  expect(await violations(collate.page)).toEqual([])

  await quotation.getByRole('button', { name: /^Show in The Caspian Courier/ }).click()
  const chosen = collate.compare.account('The Caspian Courier').locator('[data-active="true"]')
  await expect(chosen).toContainText('We counted until four in the morning')
  await expect(chosen).toBeInViewport()
})

test('what only the archive carries is found there, and opens', async ({ collate }) => {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  const draft = new DraftPanel(collate.page)
  await collate.compare.account('The Caspian Courier').waitFor()
  await collate.page.keyboard.press('d')
  await draft.text.fill(
    'The head of the district, Bolat Kerimzhan, laughed. “People here vote early, before the cows are milked.”',
  )
  await expect(draft.summary()).toContainText('2 of 2 sentences found')
  await draft.showAll()
  await draft
    .finding('Quotation', /^People here vote early/)
    .getByRole('button', { name: /^Open The Saryarka Letter/ })
    .click()
  await expect(collate.reader.heading(/What the teacher heard/)).toBeVisible()
})

test('a draft is kept with its comparison', async ({ collate }) => {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  const draft = new DraftPanel(collate.page)
  await draft.open()
  await draft.text.fill(found)
  await expect(draft.region.getByText('Kept once the comparison is saved')).toBeVisible()
  await collate.compare.save('Election draft')
  await expect(draft.region.getByText('Kept with this comparison')).toBeVisible()
  await draft.text.press('ControlOrMeta+End')
  await draft.text.pressSequentially(` ${invented}`)
  await collate.compare.close()
  await collate.entry('Election draft').click()
  await expect(draft.text).toHaveValue(`${found} ${invented}`)
  await expect(draft.finding('Sentence', invented)).toContainText('not found in the archive')
})
