/**
 * Version 3. What finds documents by their wording (docs/decisions/signatures.md): the minima of each text, and its bands and marks
 * as the words of an index; rowids are the ids of documents. `is_signed` is 0 while a document's text has no signature.
 */
export const signatures = `
alter table documents add column is_signed integer not null default 0;
create index documents_to_sign on documents (id) where is_signed = 0;

create table signatures (
  document_id integer primary key references documents on delete cascade,
  minima blob
) strict;

create virtual table wording_marks using fts5(
  marks, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
`
