import { championsSchema } from '../../search/schema.ts'

/** Version 5. For each document the words that weigh most in it; empty until the index is built anew. */
export const champions = championsSchema('champions')
