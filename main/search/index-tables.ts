/**
 * Where an index stands: its tables of postings, of champions and of forms, and the name in `index_state` that counts the forms
 * written.
 */
export type IndexTables = { postings: string; champions: string; forms: string; counter: string }

/** The index that searches read. */
export const currentTables: IndexTables = {
  postings: 'postings',
  champions: 'champions',
  forms: 'forms',
  counter: 'forms',
}

/** The index that takes its place when it is whole (rebuild-index.ts). */
export const nextTables: IndexTables = {
  postings: 'next_postings',
  champions: 'next_champions',
  forms: 'next_forms',
  counter: 'next forms',
}
