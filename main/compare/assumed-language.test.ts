import { expect, test } from 'vitest'
import { alignAccounts } from './align-accounts.ts'
import { withAssumedLanguages } from './assumed-language.ts'

const russian =
  'Комиссия объявила, что явка составила 85 процентов. Шахтёры Караша остались дома, потому что им не заплатили.'
const english = 'The commission said that turnout was 85 percent. The miners of Karash stayed at home unpaid.'
const account = (id: number, text: string, language: string | null) => ({ id, text, language })

test('an account of unknown language is taken to be in that of the account it shares words with', () => {
  const assumed = withAssumedLanguages([
    account(1, english, 'en'),
    account(2, `${russian} And one line in English.`, null),
    account(3, russian, 'ru'),
    account(4, 'Ὁ βίος βραχύς, ἡ δὲ τέχνη μακρή.', null),
  ])
  expect(assumed.map(({ language }) => language)).toEqual(['en', 'ru', 'ru', null])
})

test('the same sentence is joined though one account is of unknown language', () => {
  const mixed = `${russian} And one line in English.`
  const { points } = alignAccounts([account(1, russian, 'ru'), account(2, mixed, null)])
  expect(points.map(({ members }) => members.length)).toEqual([2, 2])
})
