import { type Claim, type ClaimCell, replies } from '../contract/claims.ts'
import { CollateError } from '../contract/failure.ts'
import type { ParsedParamsOf } from '../contract/method.ts'
import type { ReadMethods, WriteMethods } from '../contract/service.ts'
import type { Changes } from './changes.ts'
import type { Reader, Writer } from './database.ts'
import type { Row } from './rows.ts'
import { createWordsReader } from './stored-words.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type ClaimRow = Omit<Claim, 'cells'>
type CellRow = Omit<ClaimCell, 'place'> & { claim: number; textVersion: number | null; start: number; end: number }
type Cell = ParsedParamsOf<WriteMethods['claims.create']>['cells'][number]

const columns = `id, words, note, accused, asked_on as askedOn, asked, event_id as eventId, comparison_id as comparisonId,
  created_at as createdAt`
const gone = () => new CollateError('not-found', 'This claim is gone. It may have been deleted; undo brings it back.')

/** The claims of an event, of a comparison, and those with a cell in one of some documents; in the order they were made. */
export function listClaims(db: Reader, { event, comparison, documents }: ParsedParamsOf<ReadMethods['claims.list']>) {
  const rows = db
    .prepare(`
      select ${columns} from claims where event_id = ? or comparison_id = ?
        or id in (select claim_id from claim_cells where document_id in (select value from json_each(?)))
      order by id`)
    .all(event ?? null, comparison ?? null, JSON.stringify(documents)) as ClaimRow[]
  return withCells(db, rows)
}

/** One claim. Fails: not-found. */
export function getClaim(db: Reader, id: number): Claim {
  const [claim] = withCells(db, db.prepare(`select ${columns} from claims where id = ?`).all(id) as ClaimRow[])
  if (!claim) throw gone()
  return claim
}

function withCells(db: Reader | Writer, rows: readonly ClaimRow[]): Claim[] {
  const cells = db
    .prepare(`
      select claim_id as claim, document_id as document, says, text_version as textVersion, start_offset as start,
        end_offset as end, quote, note
      from claim_cells where claim_id in (select value from json_each(?)) order by document_id, is_reply`)
    .all(JSON.stringify(rows.map(({ id }) => id))) as CellRow[]
  const byClaim = Map.groupBy(cells, ({ claim }) => claim)
  return rows.map(row => ({ ...row, cells: (byClaim.get(row.id) ?? []).map(cellOf) }))
}

const cellOf = ({ document, says, textVersion, start, end, quote, note }: CellRow): ClaimCell => ({
  document,
  says,
  place: textVersion === null ? null : { textVersion, start, end },
  quote,
  note,
})

const isReply = (says: Cell['says']) => Number((replies as readonly string[]).includes(says))

export function claimWriting({ db, mutate }: Writing) {
  const exists = db.prepare('select 1 from claims where id = ?')
  const eventExists = db.prepare('select 1 from events where id = ?')
  const comparisonExists = db.prepare('select 1 from comparisons where id = ?')
  const documentExists = db.prepare('select 1 from documents where id = ?')
  const findCell = db
    .prepare('select id from claim_cells where claim_id = ? and document_id = ? and is_reply = ?')
    .pluck()
  const cellsOf = db.prepare('select id from claim_cells where claim_id = ? order by id').pluck()
  const wordsOf = createWordsReader(db)

  function refuseUnknown(id: number) {
    if (!exists.get(id)) throw gone()
  }
  function refuseUnknownMatter(eventId: number | null | undefined, comparisonId: number | null | undefined) {
    if (eventId != null && !eventExists.get(eventId))
      throw new CollateError('not-found', 'This event is gone. Choose another one for the claim.')
    if (comparisonId != null && !comparisonExists.get(comparisonId))
      throw new CollateError('not-found', 'This comparison is gone. It may have been deleted; undo brings it back.')
  }
  function setCell(changes: Changes, claim: number, { document, says, place, note }: Cell) {
    if (!documentExists.get(document))
      throw new CollateError('not-found', 'This document is gone. It may have been deleted for good.')
    const row = {
      says,
      text_version: place?.textVersion ?? null,
      start_offset: place?.start ?? null,
      end_offset: place?.end ?? null,
      quote: place && wordsOf({ document, ...place }).quote,
      note,
    }
    const key = { claim_id: claim, document_id: document, is_reply: isReply(says) }
    const known = findCell.get(claim, document, key.is_reply)
    if (typeof known === 'number') changes.update('claim_cells', { id: known }, row)
    else changes.insert('claim_cells', { ...key, ...row })
  }

  return {
    'claims.create': ({ words, note = null, accused = null, askedOn = null, asked = null, ...of }) =>
      mutate('claims.create', 1, changes => {
        refuseUnknownMatter(of.eventId, of.comparisonId)
        const matter = { event_id: of.eventId, comparison_id: of.comparisonId }
        const said = { words, note, accused, asked_on: askedOn, asked }
        const id = changes.insert('claims', { ...said, ...matter, created_at: Date.now() })
        for (const cell of of.cells) setCell(changes, id, cell)
        return { id }
      }),
    'claims.edit': ({ id, words, note, accused, askedOn, asked, eventId, comparisonId }) =>
      mutate('claims.edit', 1, changes => {
        refuseUnknown(id)
        refuseUnknownMatter(eventId, comparisonId)
        const said = { words, note, accused, asked_on: askedOn, asked, event_id: eventId, comparison_id: comparisonId }
        changes.update('claims', { id }, onlySaid(said))
        return null
      }),
    'claims.delete': ({ id }) =>
      mutate('claims.delete', 1, changes => {
        refuseUnknown(id)
        removeClaim(changes, id)
        return null
      }),
    'claims.setCell': ({ claim, ...cell }) =>
      mutate('claims.setCell', 1, changes => {
        refuseUnknown(claim)
        setCell(changes, claim, cell)
        return null
      }),
    'claims.clearCell': ({ claim, document, of }) =>
      mutate('claims.clearCell', 1, changes => {
        const cell = findCell.get(claim, document, Number(of === 'reply'))
        if (typeof cell === 'number') changes.remove('claim_cells', { id: cell })
        return null
      }),
  } satisfies Partial<WriteHandlers>

  function removeClaim(changes: Changes, id: number) {
    for (const cell of cellsOf.all(id) as number[]) changes.remove('claim_cells', { id: cell })
    changes.remove('claims', { id })
  }
}

const onlySaid = (row: Record<string, Row[string] | undefined>): Row =>
  Object.fromEntries(Object.entries(row).filter((entry): entry is [string, Row[string]] => entry[1] !== undefined))

/**
 * What becomes of claims when what they are of is deleted: those of an event or with cells stay, and can be found by these; of others
 * nothing is left that would lead to them.
 */
export function createClaimReleaser(db: Writer) {
  const ofEvent = db.prepare('select id from claims where event_id = ?').pluck()
  const ofComparison = db.prepare('select id from claims where comparison_id = ?').pluck()
  const isHeld = db.prepare(
    'select 1 from claims c where id = ? and (event_id is not null or comparison_id is not null or exists (select 1 from claim_cells where claim_id = c.id))',
  )
  function release(changes: Changes, ids: number[], patch: Row) {
    for (const id of ids) {
      changes.update('claims', { id }, patch)
      if (!isHeld.get(id)) changes.remove('claims', { id })
    }
  }
  return {
    fromEvent: (changes: Changes, event: number) =>
      release(changes, ofEvent.all(event) as number[], { event_id: null }),
    fromComparison: (changes: Changes, comparison: number) =>
      release(changes, ofComparison.all(comparison) as number[], { comparison_id: null }),
  }
}

/**
 * Lets go of the claims that are about one document only when it is deleted for good: they may well be its words. Other claims stay, as
 * all that a person wrote does; their cells go with the document. In the caller's transaction, before the document's row goes.
 */
export function createClaimEraser(db: Writer): (document: number) => void {
  const onlyOf = db
    .prepare(`
      select distinct claim_id from claim_cells c where document_id = ?
        and not exists (select 1 from claim_cells where claim_id = c.claim_id and document_id <> c.document_id)`)
    .pluck()
  const drop = db.prepare('delete from claims where id = ?')
  const dropSteps = db.prepare(`
    delete from step_rows where (table_name = 'claims' and json_extract(row_key, '$.id') = @claim)
      or (table_name = 'claim_cells' and json_extract(coalesce(before, after), '$.claim_id') = @claim)`)
  return document => {
    for (const claim of onlyOf.all(document)) {
      dropSteps.run({ claim })
      drop.run(claim)
    }
  }
}
