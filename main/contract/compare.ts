import * as v from 'valibot'
import { mostAccounts } from './comparisons.ts'
import { citedTextEntries } from './documents.ts'
import { compute } from './method.ts'
import { countSchema, idSchema, placeSchema, rangeSchema } from './shapes.ts'

/** A stretch of an account's stored text, in UTF-16 code units. */
export const memberSchema = v.object({ document: idSchema, start: countSchema, end: countSchema })
export type Member = v.InferOutput<typeof memberSchema>

export const pointSchema = v.object({
  /** From 0 to 1: how much alike the members are. */
  score: v.number(),
  /** Whether the program suggests it, or a person joined its accounts. */
  by: v.picklist(['program', 'person']),
  members: v.array(memberSchema),
})
export type Point = v.InferOutput<typeof pointSchema>

export const accountSchema = v.object({
  ...citedTextEntries,
  eventId: v.nullable(idSchema),
  text: v.string(),
  /** The account's sentences in order, so that the page can show what is only in this report. */
  sentences: v.array(rangeSchema),
  /** Only where an account is too long to be compared as a whole: the offset where comparison ended. */
  comparedUntil: v.optional(countSchema),
})
export type Account = v.InferOutput<typeof accountSchema>

/** What a word that differs is: a figure or date, a name, a denial, a hedge ("reportedly"), or mere wording. */
export const differenceKindSchema = v.picklist(['number', 'name', 'negation', 'hedge', 'wording'])
export type DifferenceKind = v.InferOutput<typeof differenceKindSchema>

/** Neighbouring words of one kind that another text lacks, in the stored text. */
export const changedWordsEntries = {
  start: countSchema,
  end: countSchema,
  kind: differenceKindSchema,
  /** They stand in quotation marks of their text. */
  inQuotation: v.boolean(),
}

/** Words that another account's passage lacks. */
export const differingWordsSchema = v.object({
  ...changedWordsEntries,
  /** The documents whose passages of the point lack them, in the order of the comparison. */
  against: v.array(idSchema),
})
export type DifferingWords = v.InferOutput<typeof differingWordsSchema>

/** Words of one account's passage in a point that others lack there: in order, not overlapping. */
export const wordDifferenceSchema = v.object({
  point: countSchema,
  document: idSchema,
  ranges: v.array(differingWordsSchema),
})
export type WordDifference = v.InferOutput<typeof wordDifferenceSchema>

export const comparisonSchema = v.object({
  /** `established`: all accounts belong to one event. */
  event: v.picklist(['established', 'not-established', 'different']),
  accounts: v.array(accountSchema),
  /** In the order of the first account, then of the second. */
  points: v.array(pointSchema),
  differences: v.array(wordDifferenceSchema),
})
export type Comparison = v.InferOutput<typeof comparisonSchema>

const chosenSchema = v.object({ documents: v.pipe(v.array(idSchema), v.minLength(2), v.maxLength(mostAccounts)) })

/**
 * A passage that two accounts have in common: word for word (`copied`), with words changed, cut or put in (`edited`), or a
 * quotation that both have and little else (`quoted`). `words` are the stretches that are alike, in order.
 */
export const wordingMatchSchema = v.object({
  a: placeSchema,
  b: placeSchema,
  kind: v.picklist(['copied', 'edited', 'quoted']),
  words: v.array(v.object({ a: placeSchema, b: placeSchema })),
  /** Words alike. */
  count: countSchema,
})
export type WordingMatch = v.InferOutput<typeof wordingMatchSchema>

export const sharedWordingSchema = v.object({
  /** Every two accounts `a` and `b`, by their ids, in the order given. */
  pairs: v.array(
    v.object({
      a: idSchema,
      b: idSchema,
      matches: v.array(wordingMatchSchema),
      /** Words alike that are copied or edited, not quoted, as a share of the words of the shorter account, 0 to 1. */
      share: v.number(),
    }),
  ),
  /** Ids of the accounts by distinct wording. Accounts of different wordings are not therefore independent. */
  wordings: v.array(v.array(idSchema)),
  /** How far into its text each account was read. */
  accounts: v.array(v.object({ id: idSchema, readUntil: countSchema })),
})
export type SharedWording = v.InferOutput<typeof sharedWordingSchema>

/** What goes into a report besides the accounts, the summary, and how it was made. */
export const reportPartsSchema = v.object({
  points: v.optional(v.boolean(), true),
  figures: v.optional(v.boolean(), true),
  attributions: v.optional(v.boolean(), true),
  claims: v.optional(v.boolean(), true),
  alone: v.optional(v.boolean(), true),
  wording: v.optional(v.boolean(), true),
  translations: v.optional(v.boolean(), true),
})
export type ReportParts = v.InferOutput<typeof reportPartsSchema>
export const reportFormats = ['html', 'docx', 'md', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
/** What a window saves: the files for reading, and PDF, which only a window makes. */
export const desktopReportFormats = ['html', 'docx', 'md', 'pdf'] as const
export type DesktopReportFormat = (typeof desktopReportFormats)[number]

/** Which accounts, which kept comparison gives its name, note and tags, and what goes in; JSON always holds everything. */
export const reportChoice = {
  ...chosenSchema.entries,
  comparisonId: v.optional(idSchema),
  parts: v.optional(reportPartsSchema, {}),
}

export const compareMethods = {
  /** The accounts alone, at once: what is read while they are compared. Fails as `compare.run`. */
  'compare.accounts': compute(chosenSchema, v.pick(comparisonSchema, ['event', 'accounts'])),
  /** Which passages the accounts have in common word for word or nearly. Fails as `compare.run`. */
  'compare.wording': compute(chosenSchema, sharedWordingSchema),
  /**
   * A comparison as a file: the name that it may have, and its bytes in Base64, which every port carries. Fails as
   * `compare.run`; invalid where the file would be too large to be carried.
   */
  'compare.report': compute(
    v.object({ ...reportChoice, format: v.picklist(reportFormats) }),
    v.object({ name: v.string(), base64: v.string() }),
  ),
  /** Fails: not-found, unreadable where an account has no text. */
  'compare.run': compute(chosenSchema, comparisonSchema),
}
