import { builtInLanguages } from './language-data.ts'

/** Codes of language data for Cyrillic print, as Tesseract's own collection names them. */
const cyrillic = 'bel bul kaz kir mkd mon rus srp tat tgk ukr uzb_cyrl aze_cyrl Cyrillic'.split(' ')
/** Codes of data for print that is neither Latin nor Cyrillic. */
const other =
  'amh ara asm ben bod chi_sim chi_sim_vert chi_tra chi_tra_vert chr div dzo ell fas grc guj heb hin hye iku jpn jpn_vert kan kat kat_old khm kmr kor kor_vert lao mal mar mya nep ori pan pus san sin snd syr tam tel tha tir uig urd yid Arabic Armenian Bengali Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi HanS HanT Hangul Hebrew Japanese Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Syriac Tamil Telugu Thaana Thai Tibetan'.split(
    ' ',
  )

/** Languages that are tried together on a page, the first of them preferred. */
export type LanguageGroup = readonly string[]

/**
 * What a page is tried with, in this order: Latin print, Cyrillic print, then each other script that a person added data for. English
 * goes with each, since names and addresses are written in it everywhere. Data that was added comes before what Collate brings:
 * Russian print is read by `rus` where that is there, else by the Cyrillic of `kaz`.
 */
export function languageGroups(added: readonly string[]): LanguageGroup[] {
  const builtIn: readonly string[] = builtInLanguages
  const more = added.filter(code => !builtIn.includes(code) && code !== 'osd' && code !== 'equ')
  const latin = more.filter(code => !cyrillic.includes(code) && !other.includes(code))
  const groups = [
    ['eng', ...latin],
    [...more.filter(code => cyrillic.includes(code)), 'kaz', 'ukr', 'eng'],
    ...more.filter(code => other.includes(code)).map(code => [code, 'eng']),
  ]
  return groups
}

/** The place of the group for Latin print among them. */
export const latinGroup = 0
