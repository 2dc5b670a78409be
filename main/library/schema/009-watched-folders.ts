/**
 * Version 9. Folders that are watched, and the files of them that were taken in: each under a digest of its path, so that Delete for
 * good leaves no name behind and the file does not come back by itself. `salt` is the folder's own. What is taken in again because it
 * changed stands in `changed_files` until its document is linked with the earlier one.
 */
export const watchedFolders = `
create table watched_folders (
  id integer primary key autoincrement,
  path text not null unique,
  salt blob not null,
  event_id integer references events on delete set null,
  is_paused integer not null default 0,
  import_id integer references imports on delete set null
) strict;

create table watched_files (
  folder_id integer not null references watched_folders on delete cascade,
  digest blob not null,
  bytes integer not null,
  changed_at integer not null,
  primary key (folder_id, digest)
) strict, without rowid;

create table changed_files (
  file_id integer primary key references import_files on delete cascade
) strict;

alter table imports add column watched_id integer;
`
