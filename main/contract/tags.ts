import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, idSchema, idsSchema, nameSchema, noParamsSchema, nothingSchema } from './shapes.ts'

export const tagColours = ['grey', 'red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet'] as const
export const tagSchema = v.object({
  id: idSchema,
  name: v.string(),
  parentId: v.nullable(idSchema),
  colour: v.picklist(tagColours),
  /** Documents with this tag or any below it, as its list shows them; trashed ones not counted. */
  documents: countSchema,
})
export type Tag = v.InferOutput<typeof tagSchema>

export const tagMethods = {
  /** All tags, parents before children, siblings by name. */
  'tags.list': read(noParamsSchema, v.array(tagSchema)),
  /** Names are unique among siblings, without regard to case. Fails: exists. */
  'tags.create': write(
    v.object({
      name: nameSchema,
      parentId: v.optional(v.nullable(idSchema)),
      colour: v.optional(v.picklist(tagColours)),
    }),
    v.object({ id: idSchema }),
  ),
  /** Fails: exists; conflict when a tag would become its own ancestor. */
  'tags.edit': write(
    v.object({
      id: idSchema,
      name: v.optional(nameSchema),
      parentId: v.optional(v.nullable(idSchema)),
      colour: v.optional(v.picklist(tagColours)),
    }),
    nothingSchema,
  ),
  /** With its children; the documents stay. */
  'tags.delete': write(v.object({ id: idSchema }), nothingSchema),
  /** Everything tagged `from` becomes tagged `into`; children move along. */
  'tags.merge': write(v.object({ from: idSchema, into: idSchema }), nothingSchema),
  'tags.assign': write(v.object({ documentIds: idsSchema, add: idsSchema, remove: idsSchema }), nothingSchema),
}
