import * as v from 'valibot'
import { read, write } from './method.ts'
import { idSchema, limitSchema, momentSchema, noParamsSchema, offsetSchema } from './shapes.ts'

/** What undo or redo would do next, named for a person ("Tag 3 documents"); null where there is nothing. */
export const undoStateSchema = v.object({ undo: v.nullable(v.string()), redo: v.nullable(v.string()) })
export type UndoState = v.InferOutput<typeof undoStateSchema>

export const historyEntrySchema = v.object({
  id: idSchema,
  at: momentSchema,
  who: v.string(),
  /** The call that did it, for example "tags.assign", "undo", "documents.erase". */
  kind: v.string(),
  documents: v.array(idSchema),
})

export const historyMethods = {
  'history.state': read(noParamsSchema, undoStateSchema),
  'history.list': read(v.object({ offset: offsetSchema, limit: limitSchema }), v.array(historyEntrySchema)),
  /** Answers the new state. Fails: not-found where there is nothing to undo. */
  'history.undo': write(noParamsSchema, undoStateSchema),
  'history.redo': write(noParamsSchema, undoStateSchema),
}
