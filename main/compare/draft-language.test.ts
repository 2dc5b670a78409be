import { expect, it } from 'vitest'
import { draftLanguage } from './draft-language.ts'

it('takes a short draft for a language of the accounts in its letters', () => {
  expect(draftLanguage('Orlan Daurenov received 81.7 percent of the votes.', ['ru', 'en'])).toBe('en')
  expect(draftLanguage('Мост рухнул.', ['en', 'ru'])).toBe('ru')
  expect(draftLanguage('Die Wahl war frei.', ['de'])).toBe('de')
  expect(draftLanguage('Мост рухнул.', ['en'])).toBe('ru')
  expect(draftLanguage('Сайлауға азаматтардың 77 пайызы қатысқан.', ['ru'])).toBe('kk')
  expect(draftLanguage('', ['en'])).toBeNull()
  expect(draftLanguage('12', [null])).toBeNull()
})
