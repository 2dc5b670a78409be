/**
 * Version 8. Documents that are nearly the same (docs/decisions/duplicates.md): each pair once, the smaller id first, with what
 * differs (JSON, `differencesSchema`) between the versions of their texts that were compared. `is_paired` is 0 while a document was
 * not looked at since its last signature. What a person made of them: editions of one article are the documents of one series, and
 * what is not the same is no longer proposed.
 */
export const duplicates = `
alter table documents add column is_paired integer not null default 0;
create index documents_to_pair on documents (id) where is_paired = 0;

create table near_pairs (
  one_document integer not null references documents on delete cascade,
  other_document integer not null references documents on delete cascade,
  one_version integer not null,
  other_version integer not null,
  likeness real not null,
  differences text,
  primary key (one_document, other_document)
) strict, without rowid;
create index near_pairs_by_other on near_pairs (other_document);
create index near_pairs_by_likeness on near_pairs (likeness);

create table editions (
  document_id integer primary key references documents on delete cascade,
  series integer not null
) strict;
create index editions_by_series on editions (series);

create table not_same (
  one_document integer not null references documents on delete cascade,
  other_document integer not null references documents on delete cascade,
  primary key (one_document, other_document)
) strict, without rowid;
create index not_same_by_other on not_same (other_document);
`
