import * as v from 'valibot'
import { mostAccounts, stretchSchema } from './comparisons.ts'
import { citedTextEntries } from './documents.ts'
import { answeredEntries, pageEntries, scopeSchema } from './ledger-scope.ts'
import { compute, read, session, write } from './method.ts'
import { snippetSchema } from './search.ts'
import { countSchema, idSchema, idsSchema, nameSchema, noParamsSchema, nothingSchema, placeSchema } from './shapes.ts'
import { sourceKinds } from './sources.ts'

/** What a figure is. `other` is what a person wrote in and put under none of them. */
export const figureKinds = [
  'percentage',
  'points',
  'count',
  'money',
  'votes',
  'age',
  'duration',
  'distance',
  'ratio',
  'other',
] as const
/** How it is said: only what is `stated` can differ from what another account states. */
export const figureModes = ['stated', 'forecast', 'hypothetical', 'rhetorical', 'threat', 'negated'] as const
export const attributionKinds = ['direct', 'indirect', 'mixed'] as const
export const speakerKinds = ['named', 'unnamed', 'pronoun', 'document'] as const

const quantitySchema = v.nullable(v.pipe(v.number(), v.finite()))
const wordsSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000))

/** What is measured: in words, and by a key that is one across languages where the program knows the matter. */
export const measureSchema = v.object({ text: wordsSchema, key: wordsSchema })
export type Measure = v.InferOutput<typeof measureSchema>

const figureEntries = {
  /** Null of a range or a bound: "between 5 and 7" has `low` and `high`, "up to 7" `high`, "more than 5" `low`. */
  value: quantitySchema,
  low: quantitySchema,
  high: quantitySchema,
  /** `%`, `pp`, a currency (ISO 4217), `year`, `km`, …; null of a bare count. */
  unit: v.nullable(wordsSchema),
  approximate: v.boolean(),
  kind: v.picklist(figureKinds),
  measure: v.nullable(measureSchema),
  /** Of whom or of what, as written. */
  of: v.nullable(wordsSchema),
  /** EDTF. */
  asOf: v.nullable(wordsSchema),
  mode: v.picklist(figureModes),
  /** Who is said to have given it, as written and, where clear, by name; null: given by nobody named. */
  source: v.nullable(v.object({ text: wordsSchema, name: v.nullable(wordsSchema) })),
}

/** A figure of an account. */
export const figureSchema = v.object({
  ...stretchSchema.entries,
  ...figureEntries,
  /** Where, if a place stands beside it. */
  where: v.nullable(v.string()),
  /** Said to be of an earlier time: "from 77 percent". */
  earlier: v.boolean(),
  /** Asked for or needed, not reached: "prosecutors asked for 18 years". */
  sought: v.boolean(),
  /** Of a poll, not counted. */
  polled: v.boolean(),
  /** The person's word that stands behind it, for `ledgers.forget`; null where all of it is the program's. */
  edit: v.nullable(idSchema),
})
export type LedgerFigure = v.InferOutput<typeof figureSchema>

/**
 * How two figures of one measure stand to each other. `same-origin`: the same, and both have it from one source, so that neither
 * confirms the other. `compatible`: another spelling of what may be one number, by rounding, range or bound. `unrelated`: never set
 * against each other (another event, year or place, a forecast).
 */
export const verdicts = ['same', 'same-origin', 'compatible', 'different', 'unrelated'] as const
export type Verdict = (typeof verdicts)[number]

export const figureGroupSchema = v.object({
  measure: v.nullable(measureSchema),
  of: v.nullable(v.string()),
  /** The gravest of its pairs; null where only one account gives it. */
  verdict: v.nullable(v.picklist(verdicts)),
  /** Of `different`: the widest difference, in `unit`. */
  difference: v.nullable(v.object({ by: v.number(), unit: v.nullable(v.string()) })),
  /** Places in `figures`, in the order of the accounts. */
  members: v.array(countSchema),
  /** Every two members of different accounts, by their places in `figures`. */
  pairs: v.array(
    v.object({
      one: countSchema,
      other: countSchema,
      verdict: v.picklist(verdicts),
      difference: v.nullable(v.number()),
    }),
  ),
  /** Whether a person said that some of them measure the same. */
  by: v.picklist(['program', 'person']),
})
export type FigureGroup = v.InferOutput<typeof figureGroupSchema>

/** Somebody's words in an account. `start` and `end` are those of its content, from its first word to its last. */
export const attributionSchema = v.object({
  ...stretchSchema.entries,
  source: v.nullable(
    v.object({
      /** Where it stands; null of a source that a person wrote in. */
      place: v.nullable(placeSchema),
      text: v.string(),
      kind: v.picklist(speakerKinds),
      /** The name it is followed to, where that is clear. */
      name: v.nullable(v.string()),
    }),
  ),
  cue: v.nullable(placeSchema),
  content: v.array(placeSchema),
  kind: v.picklist(attributionKinds),
  hedged: v.boolean(),
  /** The place among `attributions` of the one it stands inside of: "X said Y had told him". */
  within: v.nullable(countSchema),
  edit: v.nullable(idSchema),
})
export type LedgerAttribution = v.InferOutput<typeof attributionSchema>

/** One source, joined across accounts, scripts and spellings. */
export const speakerSchema = v.object({
  /** The same wherever this source is met; for `ledgers.attributionsIn`. */
  key: v.string(),
  name: v.string(),
  kind: v.picklist(speakerKinds),
  /** Its entry in the register, where its name or an alias of it stands there. */
  sourceId: v.nullable(idSchema),
  /** In the order of the accounts; one only: "quoted in only one account". */
  accounts: v.array(
    v.object({
      document: idSchema,
      /** Places in `attributions`, in the order of the text. */
      attributions: v.array(countSchema),
      /** Words of what is attributed to it there. */
      words: countSchema,
    }),
  ),
})
export type Speaker = v.InferOutput<typeof speakerSchema>

/** What a person rejected: not shown as an entry, and can be taken back. */
export const rejectedSchema = v.object({
  ...stretchSchema.entries,
  edit: idSchema,
  what: v.picklist(['figure', 'attribution']),
  words: v.string(),
})

export const ledgersSchema = v.object({
  /** As of `compare.run`; figures differ only where it is established. */
  event: v.picklist(['established', 'not-established', 'different']),
  accounts: v.array(v.object(citedTextEntries)),
  /** By account, in the order of its text; so are the attributions. */
  figures: v.array(figureSchema),
  /** Those that differ first, then those that several accounts give, then the rest; each in the order of the text. */
  groups: v.array(figureGroupSchema),
  attributions: v.array(attributionSchema),
  /** Those whom most accounts quote first; a source that is nobody ("it was reported") is not among them. */
  speakers: v.array(speakerSchema),
  /** The same quotation in several accounts: places in `attributions`. `isSame`: word for word. */
  quotations: v.array(v.object({ members: v.array(countSchema), isSame: v.boolean() })),
  rejected: v.array(rejectedSchema),
})
export type Ledgers = v.InferOutput<typeof ledgersSchema>

export const ledgerMethods = {
  /** Figures and who says what in two to six accounts, or in one. Fails: invalid, not-found, unreadable, cancelled. */
  'ledgers.ofAccounts': compute(
    v.object({ documents: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(mostAccounts)) }),
    ledgersSchema,
  ),
  /** The same, with the claims, as CSV files: `figures.csv`, `attributions.csv`, `claims.csv`; their bytes in Base64. Fails alike. */
  'ledgers.tables': compute(
    v.object({
      documents: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(mostAccounts)),
      comparisonId: v.optional(idSchema),
    }),
    v.object({ files: v.array(v.object({ name: v.string(), base64: v.string() })) }),
  ),
  /**
   * Says of a figure at a place what it is, as far as it is said: of one that the program found, only that is changed; where it
   * found none, this is one. Null: it is no figure. An earlier word on the place is added to, or replaced. Fails: invalid, conflict, not-found.
   */
  'ledgers.setFigure': write(
    v.object({ at: stretchSchema, figure: v.nullable(v.partial(v.object(figureEntries))) }),
    v.object({ edit: idSchema }),
  ),
  /** The same of somebody's words; `at` is from the first word of what is said to its last. Fails: as `ledgers.setFigure`. */
  'ledgers.setAttribution': write(
    v.object({
      at: stretchSchema,
      attribution: v.nullable(
        v.partial(
          v.object({
            source: v.nullable(v.object({ name: nameSchema, kind: v.picklist(['named', 'unnamed', 'document']) })),
            kind: v.picklist(attributionKinds),
            hedged: v.boolean(),
          }),
        ),
      ),
    }),
    v.object({ edit: idSchema }),
  ),
  /** Takes the person's word back; the program suggests again. */
  'ledgers.forget': write(v.object({ edits: v.pipe(idsSchema, v.minLength(1)) }), nothingSchema),
  /**
   * Makes a passage of somebody's words, attributed to a source of the register: the one of that name or alias, or a new one. One step
   * to undo. Fails: as `passages.create`.
   */
  'ledgers.toPassage': write(
    v.object({
      at: stretchSchema,
      kind: v.picklist(['quote', 'claim']),
      source: v.nullable(
        v.union([v.object({ id: idSchema }), v.object({ name: nameSchema, kind: v.picklist(sourceKinds) })]),
      ),
    }),
    v.object({ passage: idSchema, source: v.nullable(idSchema) }),
  ),

  /** What is measured in the documents of a scope, what most of them measure first. */
  'ledgers.measuresIn': read(
    v.object({ scope: scopeSchema, ...pageEntries }),
    v.object({
      total: countSchema,
      isAbout: v.boolean(),
      measures: v.array(v.object({ ...measureSchema.entries, figures: countSchema, documents: countSchema })),
      waiting: countSchema,
    }),
  ),
  /** Every figure of a scope, or every one of a measure; by the date of the document, the newest first, then in the order of the text. */
  'ledgers.figuresIn': read(
    v.object({ scope: scopeSchema, measure: v.optional(wordsSchema), ...pageEntries }),
    v.object({
      ...answeredEntries,
      rows: v.array(v.object({ figure: figureSchema, snippet: snippetSchema })),
    }),
  ),
  /** Who is quoted in the documents of a scope, whom most of them quote first. */
  'ledgers.speakersIn': read(
    v.object({ scope: scopeSchema, ...pageEntries }),
    v.object({
      total: countSchema,
      isAbout: v.boolean(),
      speakers: v.array(
        v.object({
          ...v.pick(speakerSchema, ['key', 'name', 'kind', 'sourceId']).entries,
          attributions: countSchema,
          documents: countSchema,
        }),
      ),
      waiting: countSchema,
    }),
  ),
  /** Everything that somebody is quoted as saying: by `key` of a speaker, or by a source of the register with all its names. */
  'ledgers.attributionsIn': read(
    v.object({
      scope: scopeSchema,
      speaker: v.optional(v.union([v.object({ key: wordsSchema }), v.object({ sourceId: idSchema })])),
      ...pageEntries,
    }),
    v.object({
      ...answeredEntries,
      /** `within` is null here. */
      rows: v.array(v.object({ attribution: attributionSchema, snippet: snippetSchema })),
    }),
  ),
  /** How many documents are not in the ledgers over the library yet: their texts are analysed in the background. */
  'ledgers.status': read(noParamsSchema, v.object({ waiting: countSchema })),
  /** Answers when every text is analysed; begins at once. */
  'ledgers.prepare': session(noParamsSchema, nothingSchema),
}
