import * as v from 'valibot'
import { documentRowSchema, viewSchema } from './documents.ts'
import { read } from './method.ts'
import { countSchema, documentDateSchema, idSchema, limitSchema, offsetSchema, rangeSchema } from './shapes.ts'

/** By what found documents are counted and narrowed. */
export const facetNames = ['event', 'tag', 'source', 'outlet', 'language', 'type', 'year'] as const
export type FacetName = (typeof facetNames)[number]

/** An id of an event, a tag or a source, else the value itself; null where a document has no value. */
export const facetValueSchema = v.nullable(v.union([v.number(), v.string()]))
export type FacetValue = v.InferOutput<typeof facetValueSchema>

/** Values of one facet: a document has one of those included, and not one of those excluded. */
const choiceOf = <S extends v.GenericSchema<string | number | null>>(value: S) => {
  const values = v.optional(v.pipe(v.array(value), v.maxLength(500)), [])
  return v.optional(v.object({ include: values, exclude: values }))
}
const idChoice = choiceOf(v.nullable(idSchema))
const wordChoice = choiceOf(v.nullable(v.pipe(v.string(), v.maxLength(1000))))

export const filtersSchema = v.object({
  event: idChoice,
  /** A tag stands for those below it too. */
  tag: idChoice,
  source: idChoice,
  outlet: wordChoice,
  /** A language stands for all its regional kinds: "en" for en-GB. */
  language: wordChoice,
  /** As `format` of a document. */
  type: wordChoice,
  /** Four digits. */
  year: wordChoice,
  /** Both ends inclusive. */
  from: v.optional(documentDateSchema),
  to: v.optional(documentDateSchema),
  /** The sidebar's view that is searched within. */
  view: v.optional(viewSchema),
})
export type SearchFilters = v.InferOutput<typeof filtersSchema>

export const snippetSchema = v.object({
  text: v.string(),
  /** In UTF-16 code units of the snippet's text. */
  matches: v.array(rangeSchema),
  /** Where the snippet starts in the stored text. */
  start: countSchema,
})

export const searchResultSchema = v.object({
  id: idSchema,
  title: v.string(),
  outlet: v.nullable(v.string()),
  date: v.nullable(v.string()),
  /** Higher is better; comparable within one answer only. */
  score: v.number(),
  snippets: v.array(snippetSchema),
  /** How many places of the text match; of a very long text only some of it is looked at, and then there may be more. */
  matches: v.object({ count: countSchema, isAbout: v.boolean() }),
  /** Notes on passages of the document that match, and what matches in them, in UTF-16 code units of the text here. */
  notes: v.array(v.object({ passageId: idSchema, text: v.string(), matches: v.array(rangeSchema) })),
})
export type SearchResult = v.InferOutput<typeof searchResultSchema>

/** What was not understood in a query, and was searched as plain words. */
export const queryRemarkSchema = v.object({
  sentence: v.string(),
  /** Where, in UTF-16 code units of the query. */
  start: countSchema,
  end: countSchema,
  /** The whole query as it might be meant; null where that cannot be told. */
  suggestion: v.nullable(v.string()),
})
export type QueryRemark = v.InferOutput<typeof queryRemarkSchema>

/** What says which documents are found. */
const searchedEntries = {
  query: v.pipe(v.string(), v.maxLength(10_000)),
  /** Any of the words instead of all of them. */
  any: v.optional(v.boolean(), false),
  filters: v.optional(filtersSchema, {}),
  /** The last word is still being typed and stands for all that begin with it. */
  isTyping: v.optional(v.boolean(), false),
  /** Names are looked for in their other spellings too, below what is written so. */
  spellings: v.optional(v.boolean(), true),
}

/** The values of one facet among what was found. */
export const facetSchema = v.object({
  name: v.picklist(facetNames),
  /** Those that most documents have first; after them what is chosen and is not among these. */
  values: v.array(v.object({ value: facetValueSchema, count: countSchema })),
  /** How many values there are. */
  distinct: countSchema,
})
export type Facet = v.InferOutput<typeof facetSchema>

/** Names in other spellings, of which the library has at least one form, with a capital but no accents. */
export const alsoSearchedSchema = v.object({
  /** The most frequent ones, each in one form. */
  words: v.array(v.string()),
  /** How many more there were. */
  more: countSchema,
})
export type AlsoSearched = v.InferOutput<typeof alsoSearchedSchema>

export const searchMethods = {
  'search.run': read(
    v.object({
      ...searchedEntries,
      sort: v.optional(v.picklist(['relevance', 'date', 'title', 'outlet', 'imported']), 'relevance'),
      offset: offsetSchema,
      limit: limitSchema,
      /** The rows of the list come with the results: a list is painted after one call and not two. */
      withRows: v.optional(v.boolean(), false),
    }),
    v.object({
      total: countSchema,
      /** True where the total is a lower bound because a cap was reached. */
      isAbout: v.boolean(),
      /** Documents that could not be searched because they hold no readable text. */
      unreadable: countSchema,
      results: v.array(searchResultSchema),
      /** In the order of the results, where they were asked for. */
      rows: v.optional(v.array(documentRowSchema)),
      /** What was not understood in the query; null where all was. */
      remark: v.nullable(queryRemarkSchema),
      /** Other spellings that were looked for; null where there were none. */
      alsoSearched: v.nullable(alsoSearchedSchema),
    }),
  ),
  /**
   * How many documents have which values: of those that a search finds or, where the query is empty, of a view. The included
   * values of a facet do not narrow its own counts; an excluded value says how many it holds back.
   */
  'search.facets': read(
    v.object({
      ...searchedEntries,
      /** Which facets to list; all unless said. */
      facets: v.optional(v.array(v.picklist(facetNames))),
      /** So many values of each at most, beside those that are chosen. */
      most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 20),
    }),
    v.object({
      /** Documents that were counted. */
      total: countSchema,
      /** True where counts are lower bounds because a cap was reached. */
      isAbout: v.boolean(),
      facets: v.array(facetSchema),
    }),
  ),
  /** Where a query matches in one document's text, in order, for the reader. */
  'search.matches': read(
    v.object({
      query: v.pipe(v.string(), v.maxLength(10_000)),
      documentId: idSchema,
      any: v.optional(v.boolean(), false),
      spellings: v.optional(v.boolean(), true),
    }),
    v.object({ textVersion: countSchema, matches: v.array(rangeSchema) }),
  ),
}
