import type { DifferenceKind } from '../contract/compare.ts'

/*
 * A report before it is HTML, Markdown or a Word document: its sentences, in English, and the words of the accounts. Every
 * text in it is plain (see plain-text.ts): a writer escapes what its format needs, and nothing else.
 */

/** A piece of a passage; `differs` where another account's passage does not have these words. */
export type Run = { text: string; differs: DifferenceKind | null }

/** A translation by a person, shown beneath what it translates. */
export type ReportTranslation = {
  /** "Translation into English by A. Reader, 3 March 2026", which is never taken for the original. */
  label: string
  /** The words that were translated, where they are not the whole passage. */
  quote: string | null
  language: string
  text: string
}

export type ReportPassage = {
  /** Index of the account in the report. */
  account: number
  /** The account's language, a BCP 47 tag. */
  language: string | null
  runs: readonly Run[]
  /** "120–245", in code units of the stored text. */
  place: string
  translations: readonly ReportTranslation[]
}

export type Fact = { label: string; text: string; isCode?: boolean }

export type ReportAccount = {
  /** From 1: how the report names it. */
  number: number
  /** Its outlet, or else its title. */
  name: string
  language: string | null
  citation: string
  facts: readonly Fact[]
}

export type ReportPoint = {
  title: string
  /** Whether the program suggests it or a person joined it. */
  by: string
  isByPerson: boolean
  likeness: string
  /** At most one of each account. */
  passages: readonly ReportPassage[]
  /** What differs most tellingly, in words: `Figures and dates that differ or are missing: [1] 85; [2] 86.3`. */
  differences: readonly string[]
}

/** What two accounts have in common. */
export type ReportWording = {
  title: string
  by: string
  /** Each in both accounts: the first passage is the one's, the second the other's. */
  matches: readonly { title: string; passages: readonly ReportPassage[] }[]
}

/** A part of the report; left out where it was not asked for. */
export type Part<T> = { title: string; intro: readonly string[]; items: readonly T[]; none: string }

export type Report = {
  title: string
  /** "Report of a comparison, made with Collate 0.1.0 on 3 March 2026". */
  made: string
  notice: string | null
  tags: string | null
  note: readonly string[]
  event: { sentence: string; isEstablished: boolean }
  accounts: { title: string; items: readonly ReportAccount[] }
  summary: { title: string; sentences: readonly string[] }
  points: Part<ReportPoint> | null
  /** Ledgers: each item has the form of a point. */
  figures: Part<ReportPoint> | null
  speakers: Part<ReportPoint> | null
  claims: Part<ReportPoint> | null
  wording: Part<ReportWording> | null
  alone: Part<{ account: number; passages: readonly ReportPassage[]; none: string }> | null
  /** Of passages that stand in none of the parts above. */
  translations: Part<ReportPassage> | null
  method: { title: string; sentences: readonly string[] }
}
