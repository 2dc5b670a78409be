import * as v from 'valibot'
import { compute, session, write } from './method.ts'
import { countSchema, idSchema, momentSchema, noParamsSchema, nothingSchema } from './shapes.ts'

export const libraryStateSchema = v.variant('state', [
  v.object({ state: v.literal('none') }),
  v.object({
    state: v.literal('open'),
    id: v.string(),
    folder: v.string(),
    name: v.string(),
    isSample: v.boolean(),
    /** Whether it needs a key to be opened: what is written out of it does not. */
    isLocked: v.boolean(),
    /** Said once when opening: a synced or network folder, a restored write, a migration. */
    warnings: v.array(v.string()),
  }),
])
export type LibraryState = v.InferOutput<typeof libraryStateSchema>

export const recentLibrarySchema = v.object({ folder: v.string(), name: v.string(), openedAt: momentSchema })
export type RecentLibrary = v.InferOutput<typeof recentLibrarySchema>

const folderSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096))

/**
 * What is wrong in a library, never with words of it. `damaged`: SQLite or FTS5 finds the table broken. `outdated`: the index was made
 * by an older analysis of texts, so that it cannot be compared before it is made anew. `missing`: the index has nothing of a document;
 * `stray`: it has something of a document that does not exist; `different`: it has other words, or at other places, than the
 * document's fields; `unstemmed`: a word of the document lacks its stem or its spelling key; `waiting`: the document was edited and is
 * not indexed again yet. `originalMissing` and `originalChanged` are about the imported bytes.
 */
export const libraryProblemSchema = v.variant('kind', [
  v.object({ kind: v.literal('damaged'), table: v.string() }),
  v.object({ kind: v.literal('outdated') }),
  v.object({
    kind: v.picklist(['missing', 'stray', 'different', 'unstemmed', 'waiting', 'originalMissing', 'originalChanged']),
    document: idSchema,
  }),
])
export type LibraryProblem = v.InferOutput<typeof libraryProblemSchema>

export const libraryCheckSchema = v.object({
  /** How many documents were compared with the index. */
  documents: countSchema,
  /** How many words, each at its place, the index holds of them. */
  words: countSchema,
  /** How many tables SQLite looked through. */
  tables: countSchema,
  /** How many originals were read; 0 where that was not asked for. */
  originals: countSchema,
  /** How many things are wrong. */
  wrong: countSchema,
  /** The first thousand of them. */
  problems: v.array(libraryProblemSchema),
})
export type LibraryCheck = v.InferOutput<typeof libraryCheckSchema>

export const libraryMethods = {
  'library.state': session(noParamsSchema, libraryStateSchema),
  /** Makes a library in a new or empty folder and opens it. Fails: exists, disk. */
  'library.create': session(
    v.object({ folder: folderSchema, name: v.optional(v.string()), key: v.optional(v.string()) }),
    libraryStateSchema,
  ),
  /** Fails: not-found, in-use, wrong-key, damaged, too-new. */
  'library.open': session(v.object({ folder: folderSchema, key: v.optional(v.string()) }), libraryStateSchema),
  /** Makes the invented sample archive in a folder and opens it; without a folder, in the program's own. */
  'library.openSample': session(v.object({ folder: v.optional(folderSchema) }), libraryStateSchema),
  'library.close': session(noParamsSchema, nothingSchema),
  'library.recent': session(noParamsSchema, v.array(recentLibrarySchema)),
  'library.forgetRecent': session(v.object({ folder: folderSchema }), nothingSchema),
  /** A whole copy of the open library in a new or empty folder, while work goes on. */
  'library.backup': session(v.object({ to: folderSchema }), v.object({ documents: countSchema, bytes: countSchema })),
  /** Copies a backup into a new or empty folder after checking it, and opens the copy. */
  'library.restore': session(
    v.object({ from: folderSchema, to: folderSchema, key: v.optional(v.string()) }),
    libraryStateSchema,
  ),
  /**
   * Proves that the index holds what the documents hold, and nothing else, at one moment. `originals` reads every original
   * as well. Fails: cancelled, damaged.
   */
  'library.check': compute(v.object({ originals: v.optional(v.boolean(), false) }), libraryCheckSchema),
  /** Indexes every document again, or waits for the end of that where it is being done already. Fails: cancelled. */
  'library.reindex': write(noParamsSchema, v.object({ documents: countSchema })),
}

export const libraryProgressSchema = v.object({
  work: v.picklist(['check', 'reindex']),
  /** Documents. */
  done: countSchema,
  total: countSchema,
})
export type LibraryProgress = v.InferOutput<typeof libraryProgressSchema>

export const libraryEvents = {
  /** How far a check or a reindexing is; said now and then to everyone who looks at the library. */
  'library.progress': libraryProgressSchema,
  'library.stateChanged': libraryStateSchema,
  /** Which kinds of thing a committed change touched; ids where they are few. */
  'library.changed': v.object({
    kinds: v.array(
      v.picklist([
        'documents',
        'events',
        'tags',
        'sources',
        'passages',
        'imports',
        'history',
        'comparisons',
        'searches',
        'ties',
        'translations',
        'index',
        'signatures',
        'editions',
        'watch',
        'ledgers',
        'claims',
      ]),
    ),
    documents: v.optional(v.array(v.number())),
  }),
}
export type ChangedKind = v.InferOutput<(typeof libraryEvents)['library.changed']>['kinds'][number]
