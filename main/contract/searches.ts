import * as v from 'valibot'
import { read, write } from './method.ts'
import { searchMethods } from './search.ts'
import { countSchema, idSchema, momentSchema, nameSchema, noParamsSchema, nothingSchema } from './shapes.ts'

/** A search as it can be asked again: everything that `search.run` takes but how far it is typed and which page is wanted. */
export const askedSearchSchema = v.omit(searchMethods['search.run'].params, ['isTyping', 'offset', 'limit', 'withRows'])
export type AskedSearch = v.InferOutput<typeof askedSearchSchema>

export const savedSearchSchema = v.object({ id: idSchema, name: v.string(), asked: askedSearchSchema })
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>

export const recentSearchSchema = v.object({
  id: idSchema,
  asked: askedSearchSchema,
  /** When it was last asked. */
  at: momentSchema,
})
export type RecentSearch = v.InferOutput<typeof recentSearchSchema>

/** So many of the last searches are remembered. */
export const mostRecent = 50

export const savedSearchMethods = {
  /** In the order that the person gave them. */
  'searches.list': read(noParamsSchema, v.array(savedSearchSchema)),
  /** How many documents a saved search finds now. Fails: not-found, cancelled. */
  'searches.count': read(
    v.object({ id: idSchema }),
    v.object({
      total: countSchema,
      /** The total is a lower bound. */
      isAbout: v.boolean(),
    }),
  ),
  /** At the end. Names are unique, without regard to case. Fails: exists. */
  'searches.save': write(v.object({ name: nameSchema, asked: askedSearchSchema }), v.object({ id: idSchema })),
  /** Renames it, or changes what it looks for. Fails: exists, not-found. */
  'searches.edit': write(
    v.object({ id: idSchema, name: v.optional(nameSchema), asked: v.optional(askedSearchSchema) }),
    nothingSchema,
  ),
  /** To a place in the order, from 0. Fails: not-found. */
  'searches.move': write(v.object({ id: idSchema, to: countSchema }), nothingSchema),
  'searches.delete': write(v.object({ id: idSchema }), nothingSchema),

  /** The last searches, newest first, each query once; whether they are remembered in this library at all. */
  'searches.recent': read(noParamsSchema, v.object({ isKept: v.boolean(), searches: v.array(recentSearchSchema) })),
  /**
   * Remembers a search that was acted on, unless the library does not keep them. Neither this nor forgetting is a step that undo
   * walks, nor in the history.
   */
  'searches.remember': write(v.object({ asked: askedSearchSchema }), nothingSchema),
  /** Forgets some of the last searches, or all. */
  'searches.forget': write(v.object({ ids: v.optional(v.array(idSchema)) }), nothingSchema),
  /** Whether this library remembers searches; those that it remembers are forgotten where not. */
  'searches.keepRecent': write(v.object({ isKept: v.boolean() }), nothingSchema),
}
