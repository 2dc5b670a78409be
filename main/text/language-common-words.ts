/**
 * Words that make up a large part of any text in one language and are hardly found in others written in the same letters
 * (so no "in" or "was", which are German too, and no «на» or «не», which are Bulgarian and Ukrainian).
 */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and that with from which his this their said were have been would they'.split(' ')),
  ru: new Set('и что как это из был была были его ее они или также если которые который чтобы'.split(' ')),
}

/** Fewer words are left to the statistics. */
const fewestWords = 60
/** English news has 0.17 to 0.25 of these words, Russian 0.06 to 0.12; other languages of their scripts under a fifth of that. */
const leastShare: Readonly<Record<string, number>> = { en: 0.1, ru: 0.045 }

/**
 * English or Russian, where a text plainly is one of them: a hundredth of the time that the statistics take, and most of
 * what is imported. Null for all else, mixed texts among it.
 */
export function languageByCommonWords(sample: string, script: string): string | null {
  const language = script === 'Latin' ? 'en' : script === 'Cyrillic' ? 'ru' : null
  const common = language === null ? undefined : commonWords[language]
  if (language === null || !common) return null
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const found = words.filter(word => common.has(word)).length
  const isPlain = found >= words.length * (leastShare[language] ?? 1)
  return isPlain && (language === 'en' || hasRussianLetters(sample)) ? language : null
}

/** Bulgarian, Ukrainian and Serbian do without ы; Ukrainian and Belarusian write і, which Russian does not. */
function hasRussianLetters(sample: string): boolean {
  const hard = sample.match(/ы/gi)?.length ?? 0
  const foreign = sample.match(/[іїєґўјљњћђѓќңғқұөүһә]/gi)?.length ?? 0
  return hard * 300 >= sample.length && foreign * 100 <= sample.length
}
