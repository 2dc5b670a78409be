import type { Scope } from '../../contract/ledgers.ts'
import type { Call } from '../../contract/method.ts'
import { breathe } from '../../search/breathe.ts'
import type { Condition } from '../../search/condition.ts'
import { foundIds } from '../../search/found-ids.ts'
import type { Reader } from '../database.ts'

/** So many of the newest documents that a search finds are looked at; what finds more is about everything. */
const mostFound = 100_000

/** Which analysed documents `d` a ledger is of. Fails: cancelled. */
export async function scopeCondition(
  db: Reader,
  { documents, ...asked }: Scope,
  call: Call,
): Promise<Condition & { isAbout: boolean }> {
  const search = { ...asked, isTyping: false }
  const { ids, isAbout } = await foundIds(db, search, mostFound, () => breathe(call))
  const lists = [documents, ids].filter(list => list !== undefined && list !== null)
  const conditions = lists.map(() => 'd.id in (select value from json_each(?))')
  return {
    sql: ['d.trashed_at is null', 'd.analysed_by > 0', ...conditions].join(' and '),
    values: lists.map(list => JSON.stringify(list)),
    isAbout,
  }
}
