/** Languages that names, dates and the like have rules of their own for. */
export type RuleLanguage = 'en' | 'ru' | 'kk'

/** So much of a text shows its letters, in code units. */
const enough = 4000

/**
 * By the rules of which language a text is read: its own where there are some, else those of English. Where it is not known (null), its
 * letters tell. `language` is a BCP 47 tag.
 */
export function ruleLanguageOf(text: string, language: string | null): RuleLanguage {
  if (language === null) return languageOfLetters(text.slice(0, enough))
  const primary = language.split('-')[0]
  return primary === 'ru' || primary === 'kk' ? primary : 'en'
}

/** Letters that Kazakh has and Russian has not; і is Ukrainian's as well. */
function languageOfLetters(text: string): RuleLanguage {
  const cyrillic = text.match(/[а-яё]/gi)?.length ?? 0
  if (cyrillic <= (text.match(/[a-z]/gi)?.length ?? 0)) return 'en'
  return /[әғқңөұүһ]/i.test(text) ? 'kk' : 'ru'
}
