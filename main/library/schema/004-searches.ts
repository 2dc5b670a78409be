/**
 * Version 4. Searches that are kept under a name, in the order of `position`, and the last ones, each query once. What is asked
 * is JSON (`askedSearchSchema`), so that a new way to narrow a search needs no migration.
 */
export const searches = `
create table saved_searches (
  id integer primary key autoincrement,
  name text not null,
  asked text not null,
  position integer not null
) strict;

create table recent_searches (
  id integer primary key autoincrement,
  query text not null unique,
  asked text not null,
  at integer not null
) strict;
`
