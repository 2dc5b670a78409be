import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, documentDateSchema, idSchema, nameSchema, noParamsSchema, nothingSchema } from './shapes.ts'

/** What happened, as a person sets it: documents belong to at most one. */
export const eventSchema = v.object({
  id: idSchema,
  name: v.string(),
  date: v.nullable(v.string()),
  documents: countSchema,
})
export type EventOfLibrary = v.InferOutput<typeof eventSchema>

export const eventMethods = {
  'events.list': read(noParamsSchema, v.array(eventSchema)),
  'events.create': write(
    v.object({ name: nameSchema, date: v.optional(v.nullable(documentDateSchema)) }),
    v.object({ id: idSchema }),
  ),
  'events.edit': write(
    v.object({ id: idSchema, name: v.optional(nameSchema), date: v.optional(v.nullable(documentDateSchema)) }),
    nothingSchema,
  ),
  /** Its documents stay and belong to no event. */
  'events.delete': write(v.object({ id: idSchema }), nothingSchema),
}
