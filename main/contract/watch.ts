import * as v from 'valibot'
import { session } from './method.ts'
import { idSchema, noParamsSchema, nothingSchema } from './shapes.ts'

export const watchedFolderSchema = v.object({
  id: idSchema,
  /** Absolute path on this computer. */
  path: v.string(),
  /** The event that its documents are put to. */
  eventId: v.nullable(idSchema),
  /**
   * `starting`: it is being looked through; `off`: the library is open for a single command, which watches nothing; `missing`,
   * `denied` and `failed`: it cannot be watched now, and is tried again by itself.
   */
  state: v.picklist(['starting', 'watching', 'paused', 'missing', 'denied', 'failed', 'off']),
  /** What is wrong, or why a folder is paused that nobody paused, in a sentence; null where there is nothing to say. */
  sentence: v.nullable(v.string()),
})
export type WatchedFolder = v.InferOutput<typeof watchedFolderSchema>

export const watchMethods = {
  /** The watched folders, by path. */
  'watch.list': session(noParamsSchema, v.array(watchedFolderSchema)),
  /**
   * Watches a folder from now on: what lies in it is taken in, and what comes into it. Fails: invalid, not-found, unreadable, exists
   * where it is watched already, by itself or with a folder around or inside it.
   */
  'watch.add': session(
    v.object({
      path: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4096)),
      eventId: v.optional(v.nullable(idSchema)),
    }),
    v.object({ id: idSchema }),
  ),
  /** What was taken in stays. Fails: not-found. */
  'watch.remove': session(v.object({ id: idSchema }), nothingSchema),
  /** Lets a folder, or every one, be; also what is being taken in from it. Fails: not-found. */
  'watch.pause': session(v.object({ id: v.optional(idSchema) }), nothingSchema),
  /** Takes in what came meanwhile, and goes on. Fails: not-found. */
  'watch.resume': session(v.object({ id: v.optional(idSchema) }), nothingSchema),
}
