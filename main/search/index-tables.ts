/**
 * Where an index stands: its tables of postings, of champions, of forms and of their spellings, and the name in `index_state` that
 * counts the forms written.
 */
export type IndexTables = { postings: string; champions: string; forms: string; spellings: string; counter: string }

/** The index that searches read. */
export const currentTables: IndexTables = {
  postings: 'postings',
  champions: 'champions',
  forms: 'forms',
  spellings: 'spellings',
  counter: 'forms',
}

/** The index that takes its place when it is whole (rebuild-index.ts). */
export const nextTables: IndexTables = {
  postings: 'next_postings',
  champions: 'next_champions',
  forms: 'next_forms',
  spellings: 'next_spellings',
  counter: 'next forms',
}
