import { spellingsSchema } from '../../search/schema.ts'

/** Version 6. The keys under which names are found by their other spellings; empty until the index is built anew. */
export const spellings = spellingsSchema('spellings')
