import { command, type ExitCode, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { readIds, splitKnown } from '../command-line/ids.ts'
import { ensureTag, findTag, tagPath } from '../command-line/tag-paths.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { table } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const tag = command({
  usage: 'tag ID… [--add TAG]… [--remove TAG]…',
  summary: 'Tag documents, or take tags from them. Without an id: list all tags.',
  details: ['A tag may name its place in the tree, such as elections/turnout; what is not there yet is made.'],
  options: {
    ...libraryOptions,
    add: { type: 'string', multiple: true, value: 'TAG', help: 'A tag to give.' },
    remove: { type: 'string', multiple: true, value: 'TAG', help: 'A tag to take away.' },
  },
  async run({ values, words, terminal }) {
    const { add = [], remove = [], json = false } = values
    const changes = add.length + remove.length
    if (words.length === 0 && changes > 0) throw new WrongUse('Say which documents to tag, by their ids.')
    if (words.length > 0 && changes === 0)
      throw new WrongUse('Say which tags to give (--add TAG) or to take away (--remove TAG).')
    const ids = words.length === 0 ? [] : readIds(words)
    return withLibrary(values.library, client =>
      ids.length === 0 ? listTags(client, terminal, json) : assign(client, terminal, { ids, add, remove, json }),
    )
  },
})

async function listTags(client: LibraryClient, terminal: Terminal, asJson: boolean): Promise<ExitCode> {
  const tags = await client.call('tags.list', {})
  const named = tags.map(({ id, colour, documents }) => ({ id, tag: tagPath(tags, id), colour, documents }))
  if (asJson) terminal.out(JSON.stringify({ tags: named }))
  else
    for (const line of table(
      named.map(row => [row.documents, row.tag]),
      terminal.columns,
    ))
      terminal.out(line)
  if (named.length === 0) terminal.note('There are no tags yet.')
  return 0
}

type Assignment = { ids: number[]; add: string[]; remove: string[]; json: boolean }

async function assign(
  client: LibraryClient,
  terminal: Terminal,
  { ids, add, remove, json }: Assignment,
): Promise<ExitCode> {
  const { known, missing } = await splitKnown(client, ids)
  const tags = await client.call('tags.list', {})
  const removed = remove.map(path => ({ path, id: findTag(tags, path)?.id }))
  const unknown = removed.filter(({ id }) => id === undefined)
  for (const id of missing) terminal.note(`There is no document ${id}.`)
  for (const { path } of unknown) terminal.note(`There is no tag “${path}”.`)
  const created: string[] = []
  if (known.length > 0) {
    const added: number[] = []
    for (const path of add) added.push(await ensureTag(client, path, made => void created.push(made)))
    await client.call('tags.assign', { documentIds: known, add: added, remove: removed.flatMap(({ id }) => id ?? []) })
  }
  for (const path of created) terminal.note(`New tag: ${path}`)
  if (json) terminal.out(JSON.stringify({ documents: known, missing, created }))
  else terminal.note(`${count(known.length, 'document')} changed.`)
  return missing.length + unknown.length === 0 ? 0 : 1
}
