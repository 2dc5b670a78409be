/** Where an index stands: its table of postings, its table of forms, and the name in `index_state` that counts the forms written. */
export type IndexTables = { postings: string; forms: string; counter: string }

/** The index that searches read. */
export const currentTables: IndexTables = { postings: 'postings', forms: 'forms', counter: 'forms' }

/** The index that takes its place when it is whole (rebuild-index.ts). */
export const nextTables: IndexTables = { postings: 'next_postings', forms: 'next_forms', counter: 'next forms' }
