import type { Database } from 'better-sqlite3-multiple-ciphers'
import { noteAnalysis } from './analysis-version.ts'
import { nextTables } from './index-tables.ts'
import { createIndexWriter, type IndexWriter } from './index-writer.ts'
import { championsSchema, formsSchema, postingsSchema, spellingsSchema } from './schema.ts'

const { postings, champions, forms, spellings, counter } = nextTables

/** Makes an empty index beside the one that searches read, in place of what was left of an earlier one. Within a transaction. */
export function beginNextIndex(db: Database): IndexWriter {
  dropNextIndex(db)
  db.exec(postingsSchema(postings) + championsSchema(champions) + formsSchema(forms) + spellingsSchema(spellings))
  db.prepare('insert into index_state (name, value) values (?, 0)').run(counter)
  return createIndexWriter(db, nextTables)
}

/** Takes away an index that is not whole, if there is one; `secure_delete` overwrites what stood in it. */
export function dropNextIndex(db: Database): void {
  db.exec(`drop table if exists ${postings}; drop table if exists ${champions}; drop table if exists ${forms};
    drop table if exists ${spellings}`)
  db.prepare('delete from index_state where name = ?').run(counter)
}

/**
 * Puts the next index in the place of the one that searches read. Within a transaction: a search sees the one or the other. The
 * forms move from table to table, because their index by stem has a name that queries use. Their count grows, which tells
 * everyone who remembers forms to ask again.
 */
export function takeNextIndex(db: Database): void {
  db.exec(`
    drop table postings;
    alter table ${postings} rename to postings;
    drop table champions;
    alter table ${champions} rename to champions;
    drop table spellings;
    alter table ${spellings} rename to spellings;
    delete from forms;
    insert into forms select * from ${forms};
    update index_state set value = value + 1 + (select count(*) from forms) where name = 'forms'`)
  noteAnalysis(db)
  dropNextIndex(db)
}
