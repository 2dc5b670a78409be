import type { Scope } from '../../contract/ledger-scope.ts'
import type { Call } from '../../contract/method.ts'
import { breathe } from '../../search/breathe.ts'
import type { Condition } from '../../search/condition.ts'
import { foundIds } from '../../search/found-ids.ts'
import type { Reader } from '../database.ts'

/** So many of the newest documents that a search finds are looked at; what finds more is about everything. */
const mostFound = 100_000

type InScope = Condition & {
  isAbout: boolean
  /** The same of a column that holds the ids of documents: so nothing of `documents` is looked up for every entry. */
  sqlOf(id: string): string
}

/** What is in the trash or not analysed: few documents, so that they are left out by their ids. */
const leftOut = `select id from documents where trashed_at is not null
  union all select id from documents where analysed_by = 0`

/** Which analysed documents `d` a ledger is of. Fails: cancelled. */
export async function scopeCondition(db: Reader, { documents, ...asked }: Scope, call: Call): Promise<InScope> {
  const search = { ...asked, isTyping: false }
  const { ids, isAbout } = await foundIds(db, search, mostFound, () => breathe(call))
  const lists = [documents, ids].filter(list => list !== undefined && list !== null)
  const sqlOf = (id: string) =>
    [`${id} not in (${leftOut})`, ...lists.map(() => `${id} in (select value from json_each(?))`)].join(' and ')
  return {
    sql: sqlOf('d.id'),
    sqlOf,
    values: lists.map(list => JSON.stringify(list)),
    isAbout,
  }
}
