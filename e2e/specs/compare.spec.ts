import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

const [courier, post] = [/Nazarbayev wins a new term/, /Kazakh leader re-elected/]

test('two accounts of one event stand side by side, joined where they say the same', async ({ collate }) => {
  await collate.openSample()
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
  await collate.openSample()
  await collate.select(courier, /Observers fault Kazakh vote/)
  await collate.page.getByRole('button', { name: /^Compare/ }).click()
  await expect(collate.compare.region.getByText('Accounts of different events')).toBeVisible()
})

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

test('three accounts, one of them in Russian, stand in three columns', async ({ collate }) => {
  await collate.openSample()
  await collate.select(courier, post, /Явка растёт/)
  await collate.page.keyboard.press('c')
  await expect(collate.compare.region.getByRole('region', { name: /^Account in/ })).toHaveCount(3)
})
