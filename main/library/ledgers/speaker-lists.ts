import { CollateError } from '../../contract/failure.ts'
import type { Speaker } from '../../contract/ledgers.ts'
import type { Call, ParsedParamsOf, ResultOf } from '../../contract/method.ts'
import type { ReadMethods } from '../../contract/service.ts'
import type { Reader } from '../database.ts'
import { listSources } from '../sources.ts'
import { readPageDocuments } from './page-documents.ts'
import { createSpeakerResolver, keysOfSource } from './register.ts'
import { type EntryRow, spokenOf } from './rows.ts'
import { scopeCondition } from './scope.ts'
import { countUnanalysed } from './unanalysed.ts'

type Of<M extends 'ledgers.speakersIn' | 'ledgers.attributionsIn'> = {
  asked: ParsedParamsOf<ReadMethods[M]>
  answer: ResultOf<ReadMethods[M]>
}
type Counted = { key: string; attributions: number; documents: number }

/** Who is quoted in the documents of a scope; a document that has one under two names counts twice. Fails: cancelled. */
export async function speakersIn(
  db: Reader,
  { scope, offset, limit }: Of<'ledgers.speakersIn'>['asked'],
  call: Call,
): Promise<Of<'ledgers.speakersIn'>['answer']> {
  const { sqlOf, values, isAbout } = await scopeCondition(db, scope, call)
  const rows = db
    .prepare(`
      select a.speaker as key, count(*) as attributions, count(distinct a.document_id) as documents
      from document_attributions a
      where a.is_hidden = 0 and a.speaker is not null and ${sqlOf('a.document_id')} group by a.speaker`)
    .all(...values) as Counted[]
  const resolve = createSpeakerResolver(
    db,
    rows.map(({ key }) => key),
  )
  const groups = [...Map.groupBy(rows, ({ key }) => resolve(key).key)].map(([key, members]) => ({
    key,
    members,
    attributions: sum(members.map(one => one.attributions)),
    documents: sum(members.map(one => one.documents)),
  }))
  groups.sort((one, other) => other.documents - one.documents || other.attributions - one.attributions)
  return {
    total: groups.length,
    isAbout,
    speakers: groups.slice(offset, offset + limit).map(({ key, members, attributions, documents }) => {
      const { sourceId, name } = resolve(members[0]?.key ?? key)
      const shown = shownOf(db, key, members)
      return { key, name: name ?? shown.name, kind: shown.kind, sourceId, attributions, documents }
    }),
    waiting: countUnanalysed(db),
  }
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

/** How a speaker is called: where some have the full name, by that, else as most have it. */
function shownOf(db: Reader, key: string, members: readonly Counted[]): Pick<Speaker, 'name' | 'kind'> {
  const byMost = members.reduce((one, other) => (other.attributions > one.attributions ? other : one))
  const most = members.find(one => one.key === key) ?? byMost
  const rows = db
    .prepare(`
      select start_offset as start, end_offset as end, entry, edit_id as edit, speaker as key from document_attributions
      where speaker = ? and is_hidden = 0 limit 20`)
    .all(most.key) as EntryRow[]
  const sources = rows.flatMap(row => spokenOf(row).source ?? [])
  const names = sources.map(({ name, text }) => name ?? text)
  const name = names.reduce((longest, one) => (one.length > longest.length ? one : longest), names[0] ?? most.key)
  return { name, kind: sources.find(({ kind }) => kind !== 'pronoun')?.kind ?? 'named' }
}

/** Everything that somebody, or anybody, is quoted as saying in a scope. Fails: not-found, cancelled. */
export async function attributionsIn(
  db: Reader,
  { scope, speaker, offset, limit }: Of<'ledgers.attributionsIn'>['asked'],
  call: Call,
): Promise<Of<'ledgers.attributionsIn'>['answer']> {
  const { sql, values, isAbout } = await scopeCondition(db, scope, call)
  const asked = speaker === undefined ? values : [JSON.stringify(keysMeant(db, speaker)), ...values]
  const from = `from document_attributions a join documents d on d.id = a.document_id where a.is_hidden = 0
    ${speaker === undefined ? '' : 'and a.speaker in (select value from json_each(?))'} and ${sql}`
  const total = db
    .prepare(`select count(*) ${from}`)
    .pluck()
    .get(...asked) as number
  const rows = db
    .prepare(`
      select a.document_id as document, start_offset as start, end_offset as end, entry, edit_id as edit, speaker as key ${from}
      order by d.date is null, d.date desc, d.id, a.start_offset limit ? offset ?`)
    .all(...asked, limit, offset) as (EntryRow & { document: number })[]
  const page = readPageDocuments(
    db,
    rows.map(({ document }) => document),
  )
  return {
    total,
    isAbout,
    documents: page.documents,
    waiting: countUnanalysed(db),
    rows: rows.map(({ document, ...row }) => {
      const { speaker: _, ...entry } = spokenOf(row)
      return {
        attribution: { document, textVersion: page.versionOf(document), ...entry, within: null },
        snippet: page.snippet(document, row),
      }
    }),
  }
}

type Asked = NonNullable<Of<'ledgers.attributionsIn'>['asked']['speaker']>

/** The keys, as rows have them, that stand for one speaker. */
function keysMeant(db: Reader, asked: Asked): string[] {
  const wanted = 'sourceId' in asked ? [`source:${asked.sourceId}`] : [asked.key]
  const source = /^source:(\d+)$/.exec(wanted[0] ?? '')?.[1]
  const own = source === undefined ? wanted : keysOf(db, Number(source))
  // A surname may stand for the person in some texts, and there be the full name in others.
  const near = own.flatMap(key => [key, ...keysBeside(db, key)])
  const resolve = createSpeakerResolver(db, near)
  const meant = new Set([...wanted, ...own.map(key => resolve(key).key)])
  return [...new Set(near)].filter(key => meant.has(resolve(key).key))
}

function keysOf(db: Reader, id: number): string[] {
  const source = listSources(db).find(one => one.id === id)
  if (!source) throw new CollateError('not-found', 'This source is gone. It may have been deleted or merged.')
  return keysOfSource(source)
}

function keysBeside(db: Reader, key: string): string[] {
  if (!key.startsWith('p:')) return []
  const surname = key.split(',')[0] ?? key
  return db
    .prepare(`
      select distinct speaker from document_attributions
      where is_hidden = 0 and (speaker = @surname or (speaker >= @surname || ',' and speaker < @surname || '-'))`)
    .pluck()
    .all({ surname }) as string[]
}
