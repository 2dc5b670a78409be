import { compareNames, formatLanguage } from './formats.ts'

/** BCP 47 tags of the languages of the news from Central Asia and of the agencies that report on it. */
const languageTags: readonly string[] = [
  'ar',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'hy',
  'az',
  'ka',
  'kk',
  'ky',
  'ru',
  'tg',
  'tk',
  'tr',
  'uk',
  'uz',
  'zh',
]

/** Languages to choose from, by name in the reader's language; the chosen one is among them, whichever it is. */
export function languageOptions(chosen: string | null): { value: string; label: string }[] {
  return [...new Set(chosen === null ? languageTags : [...languageTags, chosen])]
    .map(tag => ({ value: tag, label: formatLanguage(tag) }))
    .sort((one, other) => compareNames(one.label, other.label))
}
