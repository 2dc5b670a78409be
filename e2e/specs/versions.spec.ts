import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

const first = `Fire at the Karash depot

A fire broke out at the Karash depot on Sunday evening. Three people were hurt, the police said.

“We lost everything in the hall,” said Marat Omarov, who runs the depot. The cause is not known.

Neighbours watched from the street while the roof came down. The road to the harbour was closed until noon.`

const second = first
  .replace('Three people were hurt', 'Five people were hurt')
  .replace('We lost everything', 'We lost nothing')

const third = second
  .replace('Neighbours watched', 'Many neighbours looked on')
  .replace(' The cause is not known.', '')
  .replace('Fire at the Karash depot\n', 'Fire at the Karash depot\n\nFiremen came from Almaty in the night.\n')

test('editions of one article are laid side by side, with changed figures and quotations first', async ({
  collate,
  folder,
}) => {
  const { page } = collate
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.paste(first, 'Depot fire, first edition')
  await collate.imports.paste(second, 'Depot fire, second edition')
  await collate.imports.paste(third, 'Depot fire, third edition')
  await expect(collate.row('third edition')).toBeVisible()
  await collate.select('first edition', 'second edition', 'third edition')
  await page.keyboard.press('c')
  await collate.compare.region.getByRole('button', { name: 'Compare as editions of one article' }).click()
  const { region, changes, texts } = collate.versions
  const active = () => collate.versions.active()

  await expect(region.getByRole('heading', { name: '3 editions' })).toBeVisible()
  await expect(changes.getByRole('listitem')).toHaveCount(2)
  await expect(changes.getByRole('listitem').first()).toContainText('Three → Five')
  await expect(changes.getByRole('listitem').nth(1)).toContainText('everything → nothing')
  await expect(texts.getByRole('deletion').filter({ hasText: 'Three' })).toContainText('[changed figure]')
  await expect(texts.getByRole('insertion').filter({ hasText: 'nothing' })).toContainText('within a quotation')

  await page.keyboard.press('n')
  await expect(region.getByText('Change 1 of 2')).toBeVisible()
  await expect(active()).toContainText('Three → Five')
  await page.keyboard.press('p')
  await expect(active()).toContainText('everything → nothing')

  await collate.versions.step(/From Edition 2/).click()
  await expect(changes.getByRole('listitem')).toHaveCount(3)
  await expect(changes.getByRole('listitem').first()).toContainText('Firemen came from Almaty')
  await expect(texts.getByRole('deletion').filter({ hasText: 'The cause is not known.' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(collate.compare.region).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(collate.list).toBeVisible()

  await collate.select('first edition', 'third edition')
  await collate.chooseFor('third edition', 'Compare as editions of one article')
  await expect(changes.getByRole('listitem')).toHaveCount(5)
  await page.keyboard.press('Escape')
  await expect(collate.list).toBeVisible()
})
