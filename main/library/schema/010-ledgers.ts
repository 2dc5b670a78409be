/**
 * Version 10. Ledgers (docs/decisions/ledgers.md). What each text says: made in the background and thrown away at will. `analysed_by` is
 * the number of the analysis that made a document's rows (`ledgerVersion`), 0 where it has none. Places count from 0 in the order of the
 * text; what a person says of an entry hides its row and stands in another one, under a place below 0. Then a person's words: on an entry
 * (`said` is JSON, null where it was rejected), and claims with what each account does with them.
 */
export const ledgers = `
alter table documents add column analysed_by integer not null default 0;
create index documents_by_analysis on documents (analysed_by, id);

create table document_figures (
  document_id integer not null references documents on delete cascade,
  place integer not null,
  start_offset integer not null,
  end_offset integer not null,
  measure text,
  entry text not null,
  edit_id integer,
  is_hidden integer not null default 0,
  primary key (document_id, place)
) strict, without rowid;
create index document_figures_by_measure on document_figures (measure, document_id) where is_hidden = 0;

create table document_attributions (
  document_id integer not null references documents on delete cascade,
  place integer not null,
  start_offset integer not null,
  end_offset integer not null,
  speaker text,
  entry text not null,
  edit_id integer,
  is_hidden integer not null default 0,
  primary key (document_id, place)
) strict, without rowid;
create index document_attributions_by_speaker on document_attributions (speaker, document_id) where is_hidden = 0;

create table document_names (
  document_id integer not null references documents on delete cascade,
  name text not null,
  kind text not null,
  shown text not null,
  mentions integer not null,
  is_subject integer not null,
  primary key (document_id, name)
) strict, without rowid;
create index document_names_by_name on document_names (name, document_id);

create table document_dates (
  document_id integer not null references documents on delete cascade,
  place integer not null,
  start_offset integer not null,
  end_offset integer not null,
  date text not null,
  earliest text not null,
  latest text not null,
  primary key (document_id, place)
) strict, without rowid;
create index document_dates_by_day on document_dates (earliest, document_id);

create table ledger_edits (
  id integer primary key autoincrement,
  document_id integer not null references documents on delete cascade,
  text_version integer not null,
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  what text not null,
  said text,
  created_at integer not null
) strict;
create index ledger_edits_by_document on ledger_edits (document_id, start_offset);

create table claims (
  id integer primary key autoincrement,
  words text not null,
  note text,
  accused text,
  asked_on text,
  asked text,
  event_id integer references events on delete set null,
  comparison_id integer references comparisons on delete set null,
  created_at integer not null
) strict;
create index claims_by_event on claims (event_id);
create index claims_by_comparison on claims (comparison_id);

create table claim_cells (
  id integer primary key autoincrement,
  claim_id integer not null references claims on delete cascade,
  document_id integer not null references documents on delete cascade,
  is_reply integer not null,
  says text not null,
  text_version integer,
  start_offset integer,
  end_offset integer,
  quote text,
  note text
) strict;
create unique index claim_cells_by_place on claim_cells (claim_id, document_id, is_reply);
create index claim_cells_by_document on claim_cells (document_id);
`
