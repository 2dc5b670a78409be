import * as v from 'valibot'
import { type MetadataPatch, metadataPatchSchema } from '../../contract/documents.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { ensureEvent } from '../command-line/event-names.ts'
import { readIds, splitKnown } from '../command-line/ids.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

const fields = ['title', 'outlet', 'byline', 'date', 'language'] as const

export const edit = command({
  usage: 'edit ID… [--title TITLE] [--outlet NAME] [--date DATE] …',
  summary: 'Change what is known of documents. An empty value means unknown: --outlet ""',
  options: {
    ...libraryOptions,
    title: { type: 'string', value: 'TITLE', help: 'The title.' },
    outlet: { type: 'string', value: 'NAME', help: 'The outlet that published it.' },
    byline: { type: 'string', value: 'NAME', help: 'Who wrote it.' },
    date: { type: 'string', value: 'DATE', help: 'The document date: 1999, 1999-01 or 1999-01-10.' },
    language: { type: 'string', value: 'CODE', help: 'The language, such as en, ru or kk.' },
    event: { type: 'string', value: 'NAME', help: 'The event it tells of; made when it is new.' },
  },
  async run({ values, words, terminal }) {
    const ids = readIds(words)
    const patch = readPatch(values)
    if (Object.keys(patch).length === 0 && values.event === undefined)
      throw new WrongUse('Say what to change, for example --outlet NAME.')
    return withLibrary(values.library, async client => {
      const { known, missing } = await splitKnown(client, ids)
      for (const id of missing) terminal.note(`There is no document ${id}.`)
      if (known.length > 0) {
        if (values.event?.trim() === '') patch.eventId = null
        else if (values.event !== undefined)
          patch.eventId = await ensureEvent(client, values.event, name => terminal.note(`New event: ${name}`))
        await client.call('documents.edit', { ids: known, patch })
      }
      if (values.json) terminal.out(JSON.stringify({ documents: known, missing }))
      else terminal.note(`${count(known.length, 'document')} changed.`)
      return missing.length === 0 ? 0 : 1
    })
  },
})

/** The changed fields, checked before the library is opened. Throws WrongUse. */
function readPatch(values: Partial<Record<(typeof fields)[number], string | undefined>>): MetadataPatch {
  const given = fields.flatMap(field => {
    const value = values[field]?.trim()
    return value === undefined ? [] : [[field, value === '' ? null : value] as const]
  })
  const patch = v.safeParse(metadataPatchSchema, Object.fromEntries(given))
  if (patch.success) return patch.output
  const field = v.getDotPath(patch.issues[0])
  throw new WrongUse(
    field === 'date'
      ? '--date takes a year, a month or a day: 1999, 1999-01 or 1999-01-10.'
      : field === 'language'
        ? '--language takes a code, such as en, ru or kk.'
        : `--${field} takes up to 1,000 characters${field === 'title' ? ', and a title cannot be empty' : ''}.`,
  )
}
