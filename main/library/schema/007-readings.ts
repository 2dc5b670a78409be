/**
 * Version 7. What else is known of a reading: what stretches of a text are (JSON, `marksSchema`), what a file says besides
 * (JSON, `documentFieldSchema`), what would let more be read. What was inside a document has an origin there, with its name and its
 * place among the others; an import's file that was inside another one lies in the folder of parts under `import_files.path`.
 */
export const readings = `
alter table documents add column needs text;

create table text_marks (
  document_id integer not null references documents on delete cascade,
  version integer not null,
  marks text not null,
  primary key (document_id, version)
) strict, without rowid;

create table document_fields (
  document_id integer primary key references documents on delete cascade,
  fields text not null
) strict;

alter table origins add column parent_id integer references documents on delete cascade;
alter table origins add column part_name text;
alter table origins add column part_place integer;
create index origins_by_parent on origins (parent_id, part_place) where parent_id is not null;

create table import_parts (
  file_id integer primary key references import_files on delete cascade,
  parent_id integer not null references documents on delete cascade,
  name text not null,
  depth integer not null,
  top_file integer not null,
  bytes integer not null,
  known text not null
) strict;
create index import_parts_by_parent on import_parts (parent_id);
create index import_parts_by_top on import_parts (top_file);
`
