import Database from 'better-sqlite3-multiple-ciphers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lowerInPlace } from '../text/normalise.ts'
import { hashesOf } from '../text/scan-words.ts'
import { tokenise } from '../text/tokenise.ts'
import { indexedTerms } from '../text/unspaced.ts'
import { foldField } from './fold-field.ts'
import { searchSchema } from './schema.ts'

const letters = [..."abcS.,;'’ \n-_“”É ёйҚ019ßﬁ\u0301\u00ad\u0000İ\ud800"]
const fieldOf = (units: readonly string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 80 })

/** The terms that FTS5 makes of a field, in order of their places. */
function partedByIndex(db: Database.Database, folded: string): string[] {
  db.exec("delete from postings; insert into postings (postings) values ('optimize')")
  db.prepare('insert into postings (rowid, text) values (1, ?)').run(folded)
  return db.prepare('select term from places order by offset').pluck().all() as string[]
}

it('is parted by the index into the words of the field, and those of scripts without spaces into their letters', () => {
  const db = new Database(':memory:')
  db.exec(`${searchSchema}; create virtual table places using fts5vocab(postings, instance)`)
  fc.assert(
    fc.property(fieldOf([...letters, '北', '京']), text => {
      const terms = tokenise(text).flatMap(({ term }) => indexedTerms(term))
      expect(
        partedByIndex(
          db,
          foldField(lowerInPlace(text), () => {}),
        ),
      ).toEqual(terms)
    }),
  )
  db.close()
})

it('shows every word with its form and the hashes of that', () => {
  fc.assert(
    fc.property(fieldOf(letters), text => {
      const lower = lowerInPlace(text)
      const seen: unknown[] = []
      foldField(lower, (start, end, term, ...hashes) =>
        seen.push([term ?? lower.slice(start, end), start, end, hashes]),
      )
      expect(seen).toEqual(tokenise(text).map(({ term, start, end }) => [term, start, end, hashesOf(term)]))
    }),
  )
})
