/**
 * Version 1. Moments are ms since 1970; ids are AUTOINCREMENT, so that one is never used again, also after Delete for good.
 * Offsets are UTF-16 code units of the text version beside them. What search keeps is made by `main/search`.
 */
export const begin = `
create table events (
  id integer primary key autoincrement,
  name text not null,
  date text
) strict;

create table imports (
  id integer primary key autoincrement,
  started_at integer not null,
  state text not null,
  label text not null,
  event_id integer references events on delete set null,
  items text not null
) strict;

create table import_files (
  id integer primary key autoincrement,
  import_id integer not null references imports on delete cascade,
  path text not null,
  shown_as text,
  is_temporary integer not null default 0,
  state text not null,
  document_id integer references documents on delete set null,
  reason text
) strict;
create index import_files_by_state on import_files (import_id, state, id);
create index import_files_by_document on import_files (document_id);

create table documents (
  id integer primary key autoincrement,
  title text not null,
  outlet text,
  byline text,
  date text,
  language text,
  field_origins text not null default '{}',
  event_id integer references events on delete set null,
  format text not null,
  words integer not null,
  text_version integer not null,
  text_length integer not null,
  remarks text not null default '[]',
  unreadable text,
  original text not null,
  sha256 text not null,
  bytes integer not null,
  imported_at integer not null,
  is_read integer not null default 0,
  trashed_at integer,
  is_indexed integer not null default 0
) strict;
create unique index documents_by_hash on documents (sha256);
create index documents_by_import_date on documents (trashed_at, imported_at, id);
create index documents_by_title on documents (trashed_at, title collate nocase, id);
create index documents_by_outlet on documents (trashed_at, outlet collate nocase, id);
create index documents_by_date on documents (trashed_at, date, id);
create index documents_by_event on documents (event_id, trashed_at);
create index documents_unread on documents (imported_at) where is_read = 0;
create index documents_unreadable on documents (imported_at) where unreadable is not null;
create index documents_to_index on documents (id) where is_indexed = 0;

create table texts (
  document_id integer not null references documents on delete cascade,
  version integer not null,
  extractor text not null,
  created_at integer not null,
  text text not null,
  primary key (document_id, version)
) strict;

create table origins (
  id integer primary key autoincrement,
  document_id integer not null references documents on delete cascade,
  import_id integer references imports on delete set null,
  kind text not null,
  path text,
  address text,
  retrieved_at integer,
  imported_at integer not null
) strict;
create index origins_by_document on origins (document_id, id);
create index origins_by_import on origins (import_id, document_id);

create table tags (
  id integer primary key autoincrement,
  parent_id integer references tags on delete cascade,
  name text not null,
  colour text not null default 'grey'
) strict;
create unique index tags_by_name on tags (ifnull(parent_id, 0), name collate nocase);

create table document_tags (
  document_id integer not null references documents on delete cascade,
  tag_id integer not null references tags on delete cascade,
  primary key (document_id, tag_id)
) strict, without rowid;
create index document_tags_by_tag on document_tags (tag_id, document_id);

create table sources (
  id integer primary key autoincrement,
  name text not null,
  kind text not null,
  aliases text not null default '[]',
  note text
) strict;

create table passages (
  id integer primary key autoincrement,
  document_id integer not null references documents on delete cascade,
  text_version integer not null,
  start_offset integer not null,
  end_offset integer not null,
  kind text not null,
  quote text not null,
  before text not null,
  after text not null,
  note text,
  source_id integer references sources on delete set null,
  created_at integer not null
) strict;
create index passages_by_document on passages (document_id, start_offset);
create index passages_by_source on passages (source_id);

create table history (
  id integer primary key autoincrement,
  at integer not null,
  who text not null,
  kind text not null,
  ids text not null,
  digest text not null
) strict;
create trigger history_keeps before update on history begin select raise(abort, 'history is append-only'); end;
create trigger history_stays before delete on history begin select raise(abort, 'history is append-only'); end;

create table steps (
  id integer primary key autoincrement,
  kind text not null,
  count integer not null,
  is_undone integer not null default 0
) strict;

create table step_rows (
  id integer primary key autoincrement,
  step_id integer not null references steps on delete cascade,
  table_name text not null,
  row_key text not null,
  before text,
  after text,
  document_id integer
) strict;
create index step_rows_by_step on step_rows (step_id, id);
create index step_rows_by_document on step_rows (document_id);

create table settings (name text primary key, value text not null) strict, without rowid;
`
