/**
 * The language of a text that has letters of its own, or null. A handful of foreign names does not make a text Kazakh: letters
 * must have the share they have in any text of their language (measured on news: at least a third of the usual).
 */
export function languageByLetters(sample: string, script: string): string | null {
  const lower = sample.toLowerCase()
  if (script === 'Cyrillic') return byCyrillicLetters(lower)
  return script === 'Latin' && isUzbekLatin(lower) ? 'uz' : null
}

function byCyrillicLetters(lower: string): string | null {
  const all = lower.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const share = (letters: string) => (lower.match(new RegExp(`[${letters}]`, 'gu'))?.length ?? 0) / all
  // ҙ ҫ ҡ are Bashkir, җ with ә Tatar: known to the statistics only.
  if (share('ҙҫҡ') > 0.003 || (share('җ') > 0 && share('ә') > 0.01)) return null
  if (share('ҷӣӯ') > 0.003 || (share('ҳ') > 0.015 && share('ў') === 0)) return 'tg'
  if (share('ўқғҳ') > 0.02 && share('ў') > 0.002 && share('і') < 0.005) return 'uz-Cyrl'
  if (share('әғқңөұүһі') > 0.05 && share('қғұ') > 0.01) return 'kk'
  if (share('өүң') > 0.02 && share('ң') > 0.002 && share('қғұәі') < 0.005) return 'ky'
  if (share('їєґ') > 0.003 && share('ыэъё') < 0.005) return 'uk'
  if (share('ў') > 0.003 && share('і') > 0.01) return 'be'
  return null
}

/** Oʻ and gʻ, however the apostrophe is written, in at least every hundredth letter, with one of the commonest words. */
function isUzbekLatin(lower: string): boolean {
  const letters = lower.match(/\p{L}/gu)?.length ?? 0
  const marked = lower.match(/[og][ʻʼ'’‘`](?=\p{L})/gu)?.length ?? 0
  const common = lower.match(/(?<!\p{L})(?:va|bilan|uchun|bu|ham|ning|edi|qildi|uning|deb|esa)(?!\p{L})/gu)?.length ?? 0
  const hardQ = lower.match(/q(?!u)/gu)?.length ?? 0
  return marked * 100 >= letters && (common > 0 || hardQ > 2)
}
