import { detectLanguage } from '../text/detect-language.ts'

/** In a shorter text a language is a guess, in code units. */
const sure = 500

/**
 * The language of a draft as a BCP 47 tag. A short one is taken for a language of the accounts it stands beside, if one is
 * written in its letters, or else for English or Russian; null where it is in neither's letters.
 */
export function draftLanguage(text: string, ofAccounts: readonly (string | null)[]): string | null {
  const guess = detectLanguage(text)
  if (guess !== null && (text.length >= sure || ['en', 'ru', 'kk', ...ofAccounts].includes(guess))) return guess
  const isCyrillic = /^\P{L}*\p{Script=Cyrillic}/u.test(text)
  if (!isCyrillic && !/^\P{L}*\p{Script=Latin}/u.test(text)) return guess
  const inItsLetters = (language: string | null) => language !== null && isCyrillic === cyrillic.has(language)
  return ofAccounts.find(inItsLetters) ?? (isCyrillic ? 'ru' : 'en')
}

const cyrillic = new Set('ru kk uk be bg sr mk mn ky tg tt'.split(' '))
