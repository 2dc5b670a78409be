import type { Writer } from '../main/library/database.ts'

/** Which of so many values a report has, by its id: a multiplicative hash after Knuth, so that no two facets go together. */
const oneOf = (values: number, salt: number) => `(1 + ((documents.id + ${salt}) * 2654435761 >> 7) % ${values})`

/** Gives each report values to count; the language stays: 80 outlets, 60 events, 30 years, 2 types, 300 tags in two levels, 100 sources. */
export function describeReports(db: Writer): void {
  db.exec(`
    with recursive n (i) as (values (1) union all select i + 1 from n where i < 60)
      insert into events (name) select 'Event ' || i from n;
    with recursive n (i) as (values (1) union all select i + 1 from n where i < 300)
      insert into tags (parent_id, name) select case when i > 30 then 1 + i % 30 end, 'Tag ' || i from n;
    with recursive n (i) as (values (1) union all select i + 1 from n where i < 100)
      insert into sources (name, kind) select 'Source ' || i, 'person' from n;
    update documents set outlet = 'Outlet ' || ${oneOf(80, 1)}, date = 1989 + ${oneOf(30, 2)},
      format = substr('txthtm', 3 * ${oneOf(2, 4)} - 2, 3),
      event_id = ${oneOf(60, 5)};
    insert or ignore into document_tags select id, ${oneOf(300, 6)} from documents;
    insert or ignore into document_tags select id, ${oneOf(300, 7)} from documents where id % 2 = 0;
    insert into passages (document_id, text_version, start_offset, end_offset, kind, quote, before, after, source_id, created_at)
      select id, 1, 0, 1, 'quote', '', '', '', ${oneOf(100, 8)}, 0 from documents where id % 4 = 0`)
}
