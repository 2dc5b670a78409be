/**
 * The language that a page's locale states; null for none and for what its text contradicts. Templates say "en" of pages in any
 * language: a Latin-script language is not believed of a text in another script. The region is left out, since the
 * text is the same language to a reader.
 */
export function statedLanguage(locale: string | null, text: string): string | null {
  const language = languageOf(locale)
  if (!language || !/^(en|de|fr|es|it|pt|nl|tr|pl)\b/.test(language)) return language
  const start = text.slice(0, 5000)
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  return latin * 2 < letters ? null : language
}

function languageOf(locale: string | null): string | null {
  if (!locale) return null
  try {
    const { language, script } = new Intl.Locale(locale)
    if (['und', 'mul', 'zxx'].includes(language)) return null
    return script ? `${language}-${script}` : language
  } catch {
    return null
  }
}
