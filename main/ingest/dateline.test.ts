import { expect, test } from 'vitest'
import { readDateline } from './dateline.ts'

test.each([
  ['VARNHOLM, Jan 10 (Norwire) — The bank', 'VARNHOLM, Jan 10 (Norwire)', 'Norwire'],
  ['VARNHOLM, Ostmark (Norwire) - The bank', 'VARNHOLM, Ostmark (Norwire)', 'Norwire'],
  ['VARNHOLM CITY—The bank', 'VARNHOLM CITY', null],
  ['VARNHOLM, Oct. 3 – The bank', 'VARNHOLM, Oct. 3', null],
  ['ВЕРХНИЙ БРОД, 10 января. /Норд/. Более', 'ВЕРХНИЙ БРОД, 10 января. /Норд/', 'Норд'],
  ['ВЕРХНИЙ БРОД, 10 янв - Норд. Более', 'ВЕРХНИЙ БРОД, 10 янв', null],
  ['Верхний Брод. 10 января. Норд-Информ - Более', 'Верхний Брод. 10 января. Норд-Информ', 'Норд-Информ'],
  ['ТӨБЕ. 4 желтоқсан. ДалаХабар /Ая Сарт/ - Қала', 'ТӨБЕ. 4 желтоқсан. ДалаХабар', 'ДалаХабар'],
])('%s', (paragraph, text, agency) => {
  expect(readDateline(paragraph)).toMatchObject({ text, agency })
})

test('names who wrote it', () => {
  expect(readDateline('ТӨБЕ. 4 желтоқсан. ДалаХабар /Ая Сарт/ - Қала')?.byline).toBe('Ая Сарт')
})

test.each([
  'The bank sold dollars — a lot of them.',
  'BREAKING — The bank',
  'UPDATE 2 - The bank',
  'A man — a thief',
  'I - we',
  'On Jan. 10 (a Saturday) the bank',
  'Осень. 4 марта он ушёл - навсегда.',
  '',
])('%j begins with none', paragraph => expect(readDateline(paragraph)).toBeNull())

test('hostile letters do not hold it up', () => {
  for (const knot of ['A-', 'A ', 'A. ', 'A, ', 'A.-', 'A/']) expect(readDateline(knot.repeat(100))).toBeNull()
})
