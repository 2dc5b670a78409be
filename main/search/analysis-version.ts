import type { Database } from 'better-sqlite3-multiple-ciphers'

/**
 * What the index holds of a text follows from the analysis in main/text: words, folding and stems. Raise this with every change
 * of it: a library whose index was made by an older one is indexed again, in the background, once it is opened.
 */
export const analysisVersion = 4

const name = 'analysis'

/** Whether the index was made by this analysis; before versions were noted it was not. */
export function isAnalysisCurrent(db: Database): boolean {
  return db.prepare('select value from index_state where name = ?').pluck().get(name) === analysisVersion
}

/** Notes that all of the index was made by this analysis. In the transaction that makes it so. */
export function noteAnalysis(db: Database): void {
  db.prepare('insert or replace into index_state (name, value) values (?, ?)').run(name, analysisVersion)
}
