const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** What is known of when: dates that texts speak of, dates of documents, imports. */
export const chronology = {
  tab: 'Chronology',
  title: 'Chronology',
  lanes: 'Lanes',
  lane: { event: 'Dates in the texts', document: 'Document dates', import: 'Imports' },
  when: 'When',
  reading: 'Reading dates…',
  failed: 'The chronology could not be drawn up',
  none: 'No dates are known here. A date like “on Sunday” counts only where the day of its text is known.',
  uncertain: 'uncertain',

  // Dates in words, as precisely as they are known
  span: (from: string, to: string) => `${from} – ${to}`,
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  perhapsAbout: (date: string) => `perhaps about ${date}`,
  decade: (year: string) => `the ${year}s`,
  /** By its first two digits: 19 is the 20th. */
  century: (hundreds: number) => `the ${hundreds + 1}${endings[ordinals.select(hundreds + 1)]} century`,
  seasons: {
    21: (year: string) => `spring ${year}`,
    22: (year: string) => `summer ${year}`,
    23: (year: string) => `autumn ${year}`,
    24: (year: string) => `winter ${year}`,
  },
}
