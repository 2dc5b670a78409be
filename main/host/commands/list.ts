import type { DocumentRow, Sort, View } from '../../contract/documents.ts'
import { CollateError } from '../../contract/failure.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count, type Names, namedRow, readNames } from '../command-line/document-lines.ts'
import { findEvent } from '../command-line/event-names.ts'
import { findTag } from '../command-line/tag-paths.ts'
import { table } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'

const sorts = ['title', 'outlet', 'date', 'language', 'words', 'imported'] as const
/** The largest page that the library answers. */
const page = 1000

export const list = command({
  usage: 'list [--event NAME] [--tag TAG] [--unread] [--trash]',
  summary: 'List documents.',
  options: {
    ...libraryOptions,
    event: { type: 'string', value: 'NAME', help: 'Only those of this event.' },
    tag: { type: 'string', value: 'TAG', help: 'Only those with this tag, such as elections/turnout.' },
    unread: { type: 'boolean', help: 'Only those not read yet.' },
    unreadable: { type: 'boolean', help: 'Only those without readable text, which search cannot find.' },
    trash: { type: 'boolean', help: 'Those in the trash.' },
    sort: { type: 'string', value: 'BY', help: `One of ${sorts.join(', ')}; by default imported, newest first.` },
  },
  async run({ values, words, terminal }) {
    if (words.length > 0) throw new WrongUse('“list” takes options only. To look for words, use “collate search”.')
    const sort = readSort(values.sort)
    return withLibrary(values.library, async client => {
      const views = await readViews(client, values)
      const [names, rows] = await Promise.all([readNames(client), readRows(client, views, sort)])
      if (values.json)
        terminal.out(JSON.stringify({ total: rows.length, documents: rows.map(row => namedRow(row, names)) }))
      else {
        for (const line of table(
          rows.map(row => cells(row, names)),
          terminal.columns,
        ))
          terminal.out(line)
        terminal.note(count(rows.length, 'document'))
      }
      return 0
    })
  },
})

function readSort(given: string | undefined): Sort {
  const by = sorts.find(sort => sort === (given ?? 'imported'))
  if (by === undefined) throw new WrongUse(`--sort takes one of ${sorts.join(', ')}.`)
  return { by, descending: by === 'imported' }
}

type Asked = {
  event?: string | undefined
  tag?: string | undefined
  unread?: boolean | undefined
  unreadable?: boolean | undefined
  trash?: boolean | undefined
}

/** The views that a document must all be in. */
async function readViews(client: LibraryClient, asked: Asked): Promise<[View, ...View[]]> {
  const views: View[] = (['trash', 'unread', 'unreadable'] as const).filter(kind => asked[kind]).map(kind => ({ kind }))
  if (asked.event !== undefined) views.push({ kind: 'event', id: (await findEvent(client, asked.event)).id })
  if (asked.tag !== undefined) {
    const tag = findTag(await client.call('tags.list', {}), asked.tag)
    if (!tag) throw new CollateError('not-found', `There is no tag “${asked.tag}”. “collate tag” lists them.`)
    views.push({ kind: 'tag', id: tag.id })
  }
  const [first = { kind: 'all' }, ...others] = views
  return [first, ...others]
}

async function readRows(
  client: LibraryClient,
  [first, ...others]: [View, ...View[]],
  sort: Sort,
): Promise<DocumentRow[]> {
  const inOthers = await Promise.all(
    others.map(async view => new Set(await client.call('documents.ids', { view, sort }))),
  )
  const rows: DocumentRow[] = []
  for (let offset = 0; ; offset += page) {
    const answer = await client.call('documents.list', { view: first, sort, offset, limit: page })
    rows.push(...answer.rows.filter(row => inOthers.every(ids => ids.has(row.id))))
    if (offset + page >= answer.total) return rows
  }
}

function cells(row: DocumentRow, names: Names): (string | number)[] {
  const { title, outlet, date, tags } = namedRow(row, names)
  const marked = tags.length > 0 ? `${title}  [${tags.join(', ')}]` : title
  return [row.id, row.isRead ? ' ' : '•', date ?? '', outlet ?? '', marked]
}
