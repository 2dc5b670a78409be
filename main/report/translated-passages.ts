import type { Account } from '../contract/compare.ts'
import type { Translation } from '../contract/translations.ts'
import { formatDate, formatLanguage } from './formats.ts'
import { plainLine } from './plain-text.ts'
import type { ReportTranslation } from './report.ts'
import { reportWords } from './report-words.ts'

type Stretch = { start: number; end: number }

/** Translations by persons of the accounts' present texts. Each is given once. */
export function createTranslated(translations: readonly Translation[]) {
  const left = new Set(translations)

  function take(account: Account, isWanted: (one: Translation) => boolean): Translation[] {
    const { id, textVersion } = account
    const met = [...left].filter(one => one.documentId === id && one.textVersion === textVersion && isWanted(one))
    for (const one of met) left.delete(one)
    return met
  }

  return {
    /** Those that overlap a passage, with the words translated where they are not all of it. */
    ofPassage(account: Account, stretches: readonly Stretch[]): ReportTranslation[] {
      return take(account, one => stretches.some(stretch => overlaps(one, stretch))).map(one => {
        const isWhole = stretches.every(({ start, end }) => one.start <= start && end <= one.end)
        return isWhole ? { ...tell(one), quote: null } : tell(one)
      })
    },
    /** Those of an account that no passage took. */
    rest: (account: Account) =>
      take(account, () => true).map(one => ({ ...tell(one), start: one.start, end: one.end })),
  }
}

const overlaps = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end

function tell({ quote, language, text, translator, madeOn }: Translation) {
  const date = madeOn === null ? null : formatDate(madeOn)
  return {
    label: plainLine(reportWords.translation(formatLanguage(language), translator, date)),
    quote: plainLine(quote).trim(),
    language,
    text: plainLine(text).trim(),
  }
}
