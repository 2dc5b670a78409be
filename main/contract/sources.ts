import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, idSchema, nameSchema, noParamsSchema, nothingSchema } from './shapes.ts'

export const sourceKinds = ['person', 'organisation', 'document', 'unnamed'] as const
/** Who speaks. An unnamed source is one the report does not name: "a Western diplomat". */
export const sourceSchema = v.object({
  id: idSchema,
  name: v.string(),
  kind: v.picklist(sourceKinds),
  aliases: v.array(v.string()),
  note: v.nullable(v.string()),
  /** Passages attributed to it. */
  passages: countSchema,
})
export type Source = v.InferOutput<typeof sourceSchema>

const aliasesSchema = v.pipe(v.array(nameSchema), v.maxLength(200))
const noteSchema = v.nullable(v.pipe(v.string(), v.maxLength(20_000)))

export const sourceMethods = {
  'sources.list': read(noParamsSchema, v.array(sourceSchema)),
  'sources.create': write(
    v.object({
      name: nameSchema,
      kind: v.picklist(sourceKinds),
      aliases: v.optional(aliasesSchema),
      note: v.optional(noteSchema),
    }),
    v.object({ id: idSchema }),
  ),
  'sources.edit': write(
    v.object({
      id: idSchema,
      name: v.optional(nameSchema),
      kind: v.optional(v.picklist(sourceKinds)),
      aliases: v.optional(aliasesSchema),
      note: v.optional(noteSchema),
    }),
    nothingSchema,
  ),
  /** Its passages stay and are attributed to nobody. */
  'sources.delete': write(v.object({ id: idSchema }), nothingSchema),
  /** Every attribution to `from` becomes one to `into`, which gains its name and aliases. */
  'sources.merge': write(v.object({ from: idSchema, into: idSchema }), nothingSchema),
}
