/**
 * Version 2: comparisons that are kept, what a person joined or parted by hand, and translations of passages.
 * A tie is about two documents, the one with the smaller id first, wherever they are compared.
 */
export const comparisons = `
create table comparisons (
  id integer primary key autoincrement,
  name text not null,
  note text,
  draft text not null default '',
  view text not null default '{}',
  created_at integer not null
) strict;
create index comparisons_by_name on comparisons (name collate nocase, id);

create table comparison_accounts (
  comparison_id integer not null references comparisons on delete cascade,
  document_id integer not null references documents on delete cascade,
  position integer not null,
  primary key (comparison_id, document_id)
) strict, without rowid;
create index comparison_accounts_by_document on comparison_accounts (document_id);

create table comparison_tags (
  comparison_id integer not null references comparisons on delete cascade,
  tag_id integer not null references tags on delete cascade,
  primary key (comparison_id, tag_id)
) strict, without rowid;
create index comparison_tags_by_tag on comparison_tags (tag_id);

create table ties (
  id integer primary key autoincrement,
  kind text not null,
  one_document integer not null references documents on delete cascade,
  one_version integer not null,
  one_start integer not null,
  one_end integer not null,
  other_document integer not null references documents on delete cascade,
  other_version integer not null,
  other_start integer not null,
  other_end integer not null,
  created_at integer not null
) strict;
create index ties_by_documents on ties (one_document, other_document);
create index ties_by_other on ties (other_document);
create index step_rows_of_ties on step_rows (table_name) where table_name = 'ties';

create table translations (
  id integer primary key autoincrement,
  document_id integer not null references documents on delete cascade,
  text_version integer not null,
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  language text not null,
  text text not null,
  translator text,
  made_on text,
  created_at integer not null
) strict;
create index translations_by_document on translations (document_id, start_offset);
`
