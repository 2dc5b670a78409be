import type { DocumentField } from '../../contract/documents.ts'

/** The recognised pages of one file: the number of each, and the language data that read it. */
export type PageLanguages = { page: number; languages: string; isTurned: boolean }

/** What a reader should know of recognised text. */
export function ocrRemarks(pages: readonly PageLanguages[], text: string, hasRussian: boolean): string[] {
  if (pages.length === 0) return []
  const used = countLanguages(pages)
  const remarks = [
    `The words were recognised by OCR, with the language data ${used.map(([languages]) => languages).join('; ')}.`,
  ]
  if (!hasRussian && used.some(([languages]) => /\bkaz\b/.test(languages)) && isRussian(text)) {
    remarks.push(
      'Russian print was read with Kazakh data, which reads щ as ш, ъ as ь or һ, and ё as е now and then. Add rus.traineddata in the settings, and read it again, for better.',
    )
  }
  const turned = pages.filter(({ isTurned }) => isTurned).length
  if (turned > 0)
    remarks.push(turned === 1 ? 'A page that lay on its side was turned.' : `${turned} pages were turned.`)
  return remarks
}

/** Which data read which pages: "kaz+eng: pages 1-4, 7". */
export function ocrFields(pages: readonly PageLanguages[]): DocumentField[] {
  const used = countLanguages(pages)
  if (used.length === 0) return []
  const [only] = used
  const value =
    used.length === 1 && only ? only[0] : used.map(([languages, on]) => `${languages}: ${pageList(on)}`).join('; ')
  return [{ name: 'Recognised with', value: value.slice(0, 1000) }]
}

function countLanguages(pages: readonly PageLanguages[]): [string, number[]][] {
  const on = new Map<string, number[]>()
  for (const { page, languages } of pages) on.set(languages, [...(on.get(languages) ?? []), page])
  return [...on].sort(([, a], [, b]) => b.length - a.length)
}

function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  return `page ${runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')}`
}

/** Letters that Russian has and Ukrainian has not, and none that only Kazakh has. */
const isRussian = (text: string) =>
  /[ыэъё]/i.test(text) && (text.match(/[әғқңөұүһі]/gi)?.length ?? 0) < text.length / 100
