import * as v from 'valibot'
import { session, write } from './method.ts'
import { countSchema, momentSchema, noParamsSchema, nothingSchema } from './shapes.ts'

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
  /** Compares the index with the documents; rebuilds it when told to. */
  'library.reindex': write(noParamsSchema, v.object({ documents: countSchema })),
}

export const libraryEvents = {
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
        'ties',
        'translations',
        'index',
        'signatures',
      ]),
    ),
    documents: v.optional(v.array(v.number())),
  }),
}
export type ChangedKind = v.InferOutput<(typeof libraryEvents)['library.changed']>['kinds'][number]
