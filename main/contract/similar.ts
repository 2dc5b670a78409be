import * as v from 'valibot'
import { read, session } from './method.ts'
import { countSchema, noParamsSchema } from './shapes.ts'

export const similarMethods = {
  /** How many documents cannot be found by their wording yet: it is read in the background. */
  'similar.status': read(noParamsSchema, v.object({ waiting: countSchema })),
  /** Answers when the wording of every document has been read; begins at once. */
  'similar.prepare': session(noParamsSchema, v.null()),
}
