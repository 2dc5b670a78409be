import { expect, test } from '../fixtures/test.ts'
import type { CollatePage } from '../pages/collate-page.ts'

const [courier, post, letter] = [/Nazarbayev wins a new term/, /Kazakh leader re-elected/, /What the teacher heard/]
const [inCourier, inPost, inLetter] = ['The Caspian Courier', 'Meridian Evening Post', 'The Saryarka Letter']

async function compareTwo(collate: CollatePage) {
  await collate.select(courier, post)
  await collate.page.keyboard.press('c')
  await expect(collate.compare.joined().first()).toBeAttached()
}

/** The outlets of the open columns, from left to right. */
async function expectColumns({ compare }: CollatePage, ...outlets: string[]) {
  await expect(compare.columns()).toHaveCount(outlets.length)
  for (const [place, outlet] of outlets.entries())
    await expect(compare.columns().nth(place)).toHaveAccessibleName(`Account in ${outlet}`)
}

test('a comparison is saved under a name, renamed, tagged, deleted and brought back', async ({ collate }) => {
  const { page, compare } = collate
  await compareTwo(collate)
  await compare.save()
  const entry = collate.entry(/^Presidential election, Kazakhstan 1999, 2 accounts/)
  await expect(entry).toHaveAttribute('aria-selected', 'true')
  await compare.region.getByRole('button', { name: /^Presidential election, Kazakhstan 1999$/ }).click()
  await page.getByRole('menuitem', { name: 'Name and note…' }).click()
  const dialog = collate.dialog('Name and note')
  await dialog.getByLabel('Name').fill('First reports')
  await dialog.getByLabel('Note').fill('Ask who counted at night.')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(collate.entry('First reports, 2 accounts')).toBeVisible()

  await compare.region.getByRole('button', { name: 'First reports' }).click()
  await page.getByRole('menuitem', { name: 'Tags…' }).click()
  await collate.dialog('Tag the comparison').getByRole('option', { name: 'To check', exact: true }).click()
  await collate.dialog('Tag the comparison').getByRole('button', { name: 'Apply' }).click()
  await expect(collate.entry('First reports').getByTitle('To check')).toBeVisible()

  await compare.close()
  await collate.entry('First reports').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete comparison' }).click()
  await expect(collate.entry('First reports')).toHaveCount(0)
  await page.getByText(/Comparison “First reports” deleted/).waitFor()
  await collate.undo()
  await expect(collate.entry('First reports').getByTitle('To check')).toBeVisible()
})

test('accounts are added, moved and taken away, and each step is undone', async ({ collate }) => {
  const { compare } = collate
  await compareTwo(collate)
  await compare.save('First reports')
  await compare.add('teacher heard', letter)
  await expectColumns(collate, inCourier, inPost, inLetter)
  await compare.chooseFor(inLetter, 'Move left')
  await expectColumns(collate, inCourier, inLetter, inPost)
  await compare.chooseFor(inCourier, 'Take away')
  await expectColumns(collate, inLetter, inPost)
  await collate.undo()
  await expectColumns(collate, inCourier, inLetter, inPost)
  await collate.undo()
  await expectColumns(collate, inCourier, inPost, inLetter)
  await collate.undo()
  await expectColumns(collate, inCourier, inPost)
  await collate.redo()
  await expectColumns(collate, inCourier, inPost, inLetter)
})

test('a comparison without a name changes its accounts too, down to none', async ({ collate }) => {
  const { page, compare } = collate
  await compareTwo(collate)
  await compare.chooseFor(inPost, 'Take away')
  await expect(compare.region.getByRole('heading', { name: /^Only “Nazarbayev wins a new term/ })).toBeVisible()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expectColumns(collate, inCourier, inPost)
  await collate.sidebar.getByRole('button', { name: 'New comparison' }).click()
  await expect(compare.region.getByRole('heading', { name: 'No accounts yet' })).toBeVisible()
  await compare.add('teacher heard', letter)
  await expect(compare.region.getByRole('heading', { name: /^Only “What the teacher heard/ })).toBeVisible()
  await compare.add('Courier', courier)
  await expectColumns(collate, inLetter, inCourier)
})

test('documents are added to a saved comparison from the list', async ({ collate }) => {
  const { page, compare } = collate
  await compareTwo(collate)
  await compare.save('First reports')
  await compare.close()
  await collate.row(letter).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to comparison' }).click()
  await page.getByRole('menuitem', { name: 'First reports' }).click()
  await expect(collate.entry('First reports, 3 accounts')).toBeVisible()
  await collate.undo()
  await expect(collate.entry('First reports, 2 accounts')).toBeVisible()
})

test('an account that is moved to the trash is told, and stays', async ({ collate }) => {
  const { compare } = collate
  await compareTwo(collate)
  await compare.save('First reports')
  await compare.close()
  await collate.chooseFor(post, 'Move to trash')
  await collate.entry('First reports').click()
  await expect(compare.account(inPost).getByText('in the trash')).toBeVisible()
  await compare.account(inPost).getByRole('button', { name: 'Restore from the trash' }).click()
  await expect(compare.account(inPost).getByText('in the trash')).toHaveCount(0)
})

test('a saved comparison opens as it was left, also after a reload and in a library that is opened again', async ({
  collate,
}) => {
  const { page, compare } = collate
  await compareTwo(collate)
  await compare.save('First reports')
  await compare.add('teacher heard', letter)
  await expectColumns(collate, inCourier, inPost, inLetter)
  await compare.region.getByRole('button', { name: `Account: ${inPost}` }).click()
  await compare.region.getByRole('button', { name: 'Only in this report' }).click()
  await compare.region.getByRole('button', { name: /^Joined/ }).click()
  await compare.account(inLetter).evaluate(column => column.scrollTo({ top: 400 }))
  await compare.account(inCourier).evaluate(column => column.scrollTo({ top: 123 }))
  const expectAsLeft = async (first = 123) => {
    await expectColumns(collate, inCourier, inLetter)
    await expect(compare.region.getByRole('button', { name: 'Only in this report' })).not.toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(compare.region.getByRole('button', { name: 'Join again from here' })).toBeVisible()
    for (const [outlet, top] of [
      [inLetter, 400],
      [inCourier, first],
    ] as const)
      await expect.poll(() => compare.account(outlet).evaluate(column => column.scrollTop)).toBe(top)
  }
  await compare.close()
  await collate.entry('First reports').click()
  await expectAsLeft()
  await compare.account(inCourier).evaluate(column => column.scrollTo({ top: 321 }))
  await compare.region.getByRole('button', { name: 'Bands' }).click()
  await compare.close()
  await page.reload()
  await collate.entry('First reports').click()
  await expectAsLeft(321)
  await expect(compare.region.getByRole('button', { name: 'Bands' })).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: /^Library: / }).click()
  await page.getByRole('menuitem', { name: 'Close library' }).click()
  await page.getByRole('button', { name: /^Sample archive/ }).click()
  await collate.entry('First reports').click()
  await expectAsLeft(321)
})

test('of more accounts than columns each is moved and taken away from the matrix', async ({ collate }) => {
  const { page, compare } = collate
  await collate.select(courier, post, letter, /Явка растёт/)
  await page.keyboard.press('c')
  const heads = compare.region.getByRole('columnheader')
  await expect(heads).toHaveCount(5)
  const first = (await heads.nth(1).getByRole('strong').textContent()) ?? ''
  await compare.chooseFor(first, 'Move right')
  await expect(heads.nth(2)).toContainText(first)
  await compare.chooseFor(first, 'Take away')
  await expect(compare.columns()).toHaveCount(3)
})

test('passages are confirmed, parted and joined by hand, taken back and undone', async ({ collate }) => {
  const { page, compare } = collate
  await compareTwo(collate)
  const customs = compare.passage(inCourier, 'The customs chief')
  const suggested = /joined with Meridian Evening Post, suggested/
  const confirmed = /joined with Meridian Evening Post, confirmed by hand/
  await expect(customs).toContainText(suggested)
  await customs.click()
  await compare.tools().getByRole('button', { name: 'Confirm' }).click()
  await expect(customs).toContainText(confirmed)
  await compare.tools().getByRole('button', { name: 'Take back' }).click()
  await expect(customs).toContainText(suggested)
  await compare.tools().getByRole('button', { name: 'Part from Meridian Evening Post' }).click()
  await expect(customs).toContainText('Only in this report')
  await expect(customs).toContainText('parted by hand from Meridian Evening Post')

  await compare.tools().getByRole('button', { name: 'Join with…' }).click()
  await expect(compare.region.getByText('Choose the passage of another account that says the same as')).toBeVisible()
  await page.keyboard.press('Escape')
  await compare.tools().getByRole('button', { name: 'Join with…' }).click()
  await compare.passage(inPost, 'A spokesman for the organisation').getByText('A spokesman').click()
  await expect(customs).toContainText(confirmed)
  await expect(compare.passage(inPost, 'A spokesman for the organisation')).toContainText('confirmed by hand')

  await collate.undo()
  await expect(customs).toContainText('Only in this report')
  await collate.undo()
  await expect(customs).toContainText(suggested)
  await collate.redo()
  await expect(customs).toContainText('parted by hand from Meridian Evening Post')
})

test('what was joined by hand holds in every comparison of the two, and after a reload', async ({ collate }) => {
  const { page, compare } = collate
  await compareTwo(collate)
  await compare.passage(inCourier, 'The customs chief').click()
  await page.keyboard.press('y')
  await expect(compare.passage(inCourier, 'The customs chief')).toContainText('confirmed by hand')
  await compare.close()
  await page.reload()
  await collate.select(post, courier, letter)
  await page.keyboard.press('c')
  await expect(compare.passage(inCourier, 'The customs chief')).toContainText(/joined with .*Meridian Evening Post/)
})

test('passages are chosen, parted and joined by keyboard alone', async ({ collate }) => {
  const { page, compare } = collate
  await compareTwo(collate)
  await compare.account(inCourier).focus()
  const status = (words: string | RegExp) => compare.region.getByRole('status').filter({ hasText: words })
  await page.keyboard.press('s')
  await expect(status('Suggested: as in Meridian Evening Post')).toBeVisible()
  await page.keyboard.press('x')
  await expect(status('parted by hand from Meridian Evening Post')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowRight')
  await expect(compare.account(inPost)).toBeFocused()
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  await page.keyboard.press('Enter')
  await expect(status('Confirmed: as in The Caspian Courier')).toBeVisible()
  await page.keyboard.press('u')
  await expect(status('Confirmed')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(compare.tools()).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(collate.list).toBeVisible()
})

test('a passage carries a person’s translation beside the original, in the comparison and in the reader', async ({
  collate,
}) => {
  const { page, compare, reader } = collate
  await collate.select(courier, /Явка растёт/)
  await page.keyboard.press('c')
  const russian = compare.columns().nth(1)
  await russian.getByText('Бывшего премьер-министра').click()
  await compare.translate('So it was written there.', 'A. Reporter')
  const note = page.getByRole('complementary', { name: /^Translation into English, by A\. Reporter, / })
  await expect(note).toContainText('So it was written there.')

  await note.getByRole('button', { name: 'Edit the translation' }).click()
  await collate.dialog('Translation').getByLabel('Translation').first().fill('Thus it was written.')
  await collate.dialog('Translation').getByRole('button', { name: 'Save' }).click()
  await expect(note).toContainText('Thus it was written.')
  await note.getByRole('button', { name: 'Delete the translation' }).click()
  await expect(note).toHaveCount(0)
  await collate.undo()
  await expect(note).toContainText('Thus it was written.')

  await russian.getByRole('button', { name: 'Open in the reader' }).click()
  await expect(reader.region.getByText('Thus it was written.')).toBeVisible()
  await collate.open(courier)
  await reader.selectWords('a retired nurse')
  await page.keyboard.press('Shift+T')
  await collate.dialog('Translate the passage').getByLabel('Translation').first().fill('медсестра на пенсии')
  await collate.dialog('Translate the passage').getByRole('button', { name: 'Save' }).click()
  await expect(reader.passages.getByText('медсестра на пенсии')).toBeVisible()
  await expect(reader.passages.getByText('of “a retired nurse”')).toBeVisible()
})
