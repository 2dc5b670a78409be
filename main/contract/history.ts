import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, idSchema, limitSchema, momentSchema, noParamsSchema, offsetSchema } from './shapes.ts'

/** A step by the call that made it ("tags.assign") and how many things it touched: the page puts it in words. */
export const stepSchema = v.object({ kind: v.string(), count: countSchema })
export type Step = v.InferOutput<typeof stepSchema>
/** What undo or redo would do next; null where there is nothing. */
export const undoStateSchema = v.object({ undo: v.nullable(stepSchema), redo: v.nullable(stepSchema) })
export type UndoState = v.InferOutput<typeof undoStateSchema>

export const historyEntrySchema = v.object({
  id: idSchema,
  at: momentSchema,
  who: v.string(),
  /** The call that did it, for example "tags.assign", "undo", "documents.erase". */
  kind: v.string(),
  documents: v.array(idSchema),
})

export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>

export const historyMethods = {
  'history.state': read(noParamsSchema, undoStateSchema),
  'history.list': read(v.object({ offset: offsetSchema, limit: limitSchema }), v.array(historyEntrySchema)),
  /** Answers the new state. Fails: not-found where there is nothing to undo. */
  'history.undo': write(noParamsSchema, undoStateSchema),
  'history.redo': write(noParamsSchema, undoStateSchema),
}
