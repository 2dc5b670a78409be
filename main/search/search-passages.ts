import type { Database } from 'better-sqlite3-multiple-ciphers'
import { indexedTerms } from '../text/unspaced.ts'
import { expandClauses } from './expand-clause.ts'
import { matchExpression } from './match-expression.ts'
import { wordClause } from './query-tree.ts'
import { column, statement } from './statement.ts'

/** A word in more documents than this is not rare; and of the documents that match only so many, the newest, are put in order. */
const mostRare = 2000
const mostRanked = 4000
/** Words that are looked for at once: the rarest. */
const mostWords = 8
/** Of a sentence only so many words are weighed. */
const mostWeighed = 40
/** A phrase is looked for by its first words. */
const longestPhrase = 32

/**
 * Finds documents that may hold a passage, by the index alone: few, the most promising first, none of the trash. What they hold is
 * for the asker to see. Over a connection that may be read-only; every statement is bounded. Takes folded written forms.
 */
export function createPassageSearch(db: Database) {
  const quoted = (words: readonly string[]) => `"${words.slice(0, longestPhrase).flatMap(indexedTerms).join(' ')}"`
  const isRare = (match: string) => {
    const count = countUpTo(db, match)
    return count > 0 && count < mostRare
  }
  return {
    /** Changes whenever a document is added, changed, trashed or brought back. */
    stamp(): string {
      const [entry = 0] = column<number>(db, 'select coalesce(max(id), 0) from history')
      const [document = 0] = column<number>(db, 'select coalesce(max(id), 0) from documents')
      return `${entry}.${document}`
    },
    /** Documents outside the trash that have no readable text. */
    countUnreadable(): number {
      const sql = 'select count(*) as count from documents where unreadable is not null and +trashed_at is null'
      return (statement(db, sql).get() as { count: number }).count
    },
    /** Documents in which the words of a phrase stand in a row. */
    withPhrase: (phrase: readonly string[], most: number) => best(db, `text : ${quoted(phrase)}`, most),
    /** Documents with as many as can be of several phrases, of those that have a rare word. */
    withPhrases(phrases: readonly (readonly string[])[], most: number): number[] {
      const rare = phrases.filter(phrase => phrase.some(word => isRare(`text : ${quoted([word])}`)))
      return rare.length === 0 ? [] : best(db, `text : (${rare.map(quoted).join(' OR ')})`, most)
    },
    /**
     * Documents with the rarest of these words, in any of their forms. Where forms of a figure are given: with one of them beside
     * any of the words.
     */
    withWords(words: readonly string[], figure: readonly string[], most: number): number[] {
      const expressions = expandClauses(db, words.slice(0, mostWeighed).map(clauseOf)).map(expansion =>
        matchExpression([expansion], false),
      )
      if (figure.length > 0) {
        if (expressions.length === 0) return []
        const forms = matchExpression(expandClauses(db, figure.map(clauseOf)), true)
        return best(db, `text : ((${forms}) AND (${expressions.slice(0, mostWords).join(' OR ')}))`, most)
      }
      const weighed = expressions
        .map(match => ({ match, count: countUpTo(db, `text : ${match}`) }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => one.count - other.count)
        .slice(0, mostWords)
      const rare = weighed.filter(({ count }) => count < mostRare)
      if (weighed.length === 0) return []
      return rare.length > 0
        ? best(db, `text : (${rare.map(({ match }) => match).join(' OR ')})`, most)
        : best(db, `text : (${weighed.map(({ match }) => match).join(' AND ')})`, most)
    },
  }
}

const clauseOf = (form: string) => wordClause(indexedTerms(form), 0, form.length)

/** In how many documents something stands; counts no further than what is rare. */
function countUpTo(db: Database, match: string): number {
  const sql = `select count(*) from (select 1 from postings where postings match ? limit ${mostRare})`
  return column<number>(db, sql, match)[0] ?? 0
}

function best(db: Database, match: string, most: number): number[] {
  return column<number>(
    db,
    `select rowid from (
       select rowid, bm25(postings) as score from postings
       where postings match ? and +postings.rowid not in (select id from documents where trashed_at is not null)
       order by rowid desc limit ${mostRanked})
     order by score, rowid desc limit ?`,
    match,
    most,
  )
}
