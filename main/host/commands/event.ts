import { command, WrongUse } from '../command-line/command.ts'
import { ensureEvent } from '../command-line/event-names.ts'
import { table } from '../command-line/text-columns.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const event = command({
  usage: 'event [NAME [--date DATE]]',
  summary: 'List events, or make one. Documents are put to it with “collate edit ID… --event NAME”.',
  options: {
    ...libraryOptions,
    date: { type: 'string', value: 'DATE', help: 'When it happened: 1999, 1999-01 or 1999-01-10.' },
  },
  async run({ values, words, terminal }) {
    const name = words.join(' ').trim()
    if (name === '' && values.date !== undefined) throw new WrongUse('Say which event has this date.')
    return withLibrary(values.library, async client => {
      if (name !== '') {
        const id = await ensureEvent(client, name, made => terminal.note(`New event: ${made}`))
        if (values.date !== undefined) await client.call('events.edit', { id, date: values.date })
      }
      const events = await client.call('events.list', {})
      if (values.json) terminal.out(JSON.stringify({ events }))
      else
        for (const line of table(
          events.map(row => [row.documents, row.date ?? '', row.name]),
          terminal.columns,
        ))
          terminal.out(line)
      return 0
    })
  },
})
