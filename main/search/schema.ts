/** A table of postings, empty. */
export const postingsSchema = (name: string) => `
create virtual table ${name} using fts5(
  title, byline, outlet, text, note,
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '.'"
);

-- Postings of a whole batch become one segment (16 MB are gathered instead of 1), and more segments of one size may stand beside
-- each other before they are merged (8 instead of 4): together they save a tenth of indexing.
insert into ${name} (${name}, rank) values ('hashsize', 16777216);
insert into ${name} (${name}, rank) values ('automerge', 8);
`

/**
 * A table of champions (champions.ts), empty: for each document the words of its short fields, and those that weigh most in its
 * text, more often the more they do.
 */
export const championsSchema = (name: string) => `
create virtual table ${name} using fts5(
  head, text,
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '.'"
);
insert into ${name} (${name}, rank) values ('automerge', 8);
`

/** A table of written forms, empty, without its index by stem. */
export const formsSchema = (name: string) => `
create table ${name} (
  form text not null,
  language text not null,
  stem text not null,
  seen integer not null default 0,
  primary key (form, language)
) strict, without rowid;
`

/** A table of the keys under which written forms are found by their other spellings (`spellingKeys`), empty. */
export const spellingsSchema = (name: string) => `
create table ${name} (key text not null, form text not null, primary key (key, form)) strict, without rowid;
`

/**
 * What search keeps, run by the library's first migration (docs/decisions/search-index.md says why). `postings` holds one folded
 * written form for each position, and nothing of the text itself; its rowid is the document's id. `forms` holds every written
 * form once for each stemmer it has been through ('' for none), so that a query word stands for all forms of its stem; `seen`
 * counts the sampled documents that held it (see `isSampled`), which tells frequent forms from rare ones.
 */
export const searchSchema = `
${postingsSchema('postings')}
${formsSchema('forms')}
create index forms_by_stem on forms (language, stem);

create table index_state (name text primary key, value integer not null) strict, without rowid;
insert into index_state (name, value) values ('forms', 0);
`
