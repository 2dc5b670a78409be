import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

const first = `Observers question the count

Turnout in the northern districts reached 81.7 percent, the election commission said on Monday evening. Observers of three
organisations had counted voters at 412 stations and came to a lower figure. The head of the commission called their method
unserious. Complaints were handed in from 14 districts, and a court will hear the first of them on Thursday.`

test('reports that differ by one figure are proposed with it, linked as editions, and found as such', async ({
  collate,
  folder,
}) => {
  const { page } = collate
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.paste(first, 'The count, Monday')
  await collate.imports.paste(first.replace('81.7', '81.2'), 'The count, Tuesday')
  await collate.entry('Nearly the same, 1 pair').click({ timeout: 30_000 })
  const list = page.getByRole('region', { name: 'Nearly the same', exact: true })
  const pair = list.getByRole('listitem', { name: /Monday.*Tuesday/ })
  await expect(pair.getByRole('list', { name: 'Figures that differ' })).toHaveText('81.7 → 81.2')

  await pair.getByRole('button', { name: 'Not the same' }).click()
  await expect(list.getByText('Nothing is nearly the same')).toBeVisible()
  await collate.undo()
  await pair.getByRole('button', { name: 'See what changed' }).click()
  await expect(collate.versions.changes.getByRole('listitem').first()).toContainText('81.7 → 81.2')
  await page.keyboard.press('Escape')
  await pair.getByRole('button', { name: 'Link as editions' }).click()
  await expect(pair).toBeHidden()
  await page.keyboard.press('Escape')

  await collate.search('has:edition')
  await expect(collate.row(/The count/)).toHaveCount(2)
  await collate.open('The count, Tuesday')
  await page.getByRole('button', { name: '2 of 2 editions' }).click()
  await expect(collate.versions.region).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Unlink this edition' }).click()
  await expect(page.getByRole('button', { name: /of 2 editions/ })).toBeHidden()
})
