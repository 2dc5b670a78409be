import { resolve } from 'node:path'
import type { Import, ImportFile } from '../../contract/imports.ts'
import { command, type ExitCode, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { ensureEvent } from '../command-line/event-names.ts'
import { findUnfinished, followImport } from '../command-line/follow-import.ts'
import type { LibrarySession } from '../command-line/library-session.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const importFiles = command({
  usage: 'import PATH… [--event NAME]',
  summary: 'Import files and whole folders. Originals are kept unchanged; what is already there is not taken twice.',
  details: [
    'Ctrl+C stops after the files that are being read; “collate import --resume” goes on from there.',
    'With --json each file is a line {path, status: imported|duplicate|failed, id?, reason?}, where a duplicate has the id of',
    'the document it repeats, and the last line is {totals: {files, imported, duplicate, failed}}.',
  ],
  options: {
    ...libraryOptions,
    event: { type: 'string', value: 'NAME', help: 'The event that the documents tell of; made when it is new.' },
    resume: { type: 'boolean', help: 'Go on with the import that was cut short last.' },
  },
  async run({ values, words, terminal }) {
    if ((words.length === 0) !== (values.resume === true)) {
      throw new WrongUse('Say which files or folders to import, or --resume.')
    }
    return withLibrary(values.library, async (client, session) => {
      const begin = async () => {
        if (values.resume) {
          const id = await findUnfinished(session)
          await client.call('imports.resume', { id })
          return id
        }
        const eventId =
          values.event === undefined
            ? null
            : await ensureEvent(client, values.event, name => terminal.note(`New event: ${name}`))
        const items = words.map(word => ({ path: resolve(word) }))
        return (await client.call('imports.start', { items, eventId })).id
      }
      return runImport(session, begin, terminal, values.json === true)
    })
  },
})

async function runImport(
  session: LibrarySession,
  begin: () => Promise<number>,
  terminal: Terminal,
  asJson: boolean,
): Promise<ExitCode> {
  const totals = { files: 0, imported: 0, duplicate: 0, failed: 0 }
  let stopListening = () => {}
  try {
    const end = await followImport(session, begin, {
      onStart(id) {
        stopListening = terminal.onInterrupt(() => {
          terminal.note('Stopping…')
          session.client.call('imports.cancel', { id }).catch(() => {})
        })
      },
      onFile(file) {
        const status = statusOf(file)
        totals.files += 1
        totals[status] += 1
        if (asJson) terminal.out(JSON.stringify(fileLine(file)))
        else if (status !== 'imported') terminal.out(`${file.path}\n  ${reasonOf(file)}`)
      },
      onProgress: progress => terminal.progress(progressLine(progress)),
    })
    terminal.progress(null)
    if (asJson) terminal.out(JSON.stringify({ totals }))
    else terminal.out(totalLine(totals, end.files))
    if (end.state !== 'done') terminal.note('The import was cut short. Go on with it: collate import --resume')
    return totals.failed === 0 && end.state === 'done' ? 0 : 1
  } finally {
    terminal.progress(null)
    stopListening()
  }
}

const statusOf = ({ state }: ImportFile) => (state === 'imported' || state === 'duplicate' ? state : 'failed')

/** A file as the JSON lines say it; what is not known is left out. */
function fileLine(file: ImportFile) {
  return {
    path: file.path,
    status: statusOf(file),
    ...(file.documentId === null ? {} : { id: file.documentId }),
    ...(file.reason === null ? {} : { reason: file.reason }),
  }
}

function reasonOf(file: ImportFile): string {
  if (file.state === 'duplicate') return `Already in the library, as document ${file.documentId}.`
  return file.reason ?? 'It could not be read.'
}

function progressLine({ state, files, imported, duplicates, failed, msLeft }: Import): string {
  const done = imported + duplicates + failed
  const parts = [state === 'listing' ? `${done} of ${files} files so far` : `${done} of ${count(files, 'file')}`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (msLeft !== null && msLeft > 1000) parts.push(`about ${timeLeft(msLeft)} left`)
  return parts.join(', ')
}

function timeLeft(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

type Totals = { files: number; imported: number; duplicate: number; failed: number }

function totalLine({ files, imported, duplicate, failed }: Totals, known: number): string {
  const parts = [`${imported.toLocaleString('en')} imported`]
  if (duplicate > 0) parts.push(`${duplicate.toLocaleString('en')} already there`)
  if (failed > 0) parts.push(`${failed.toLocaleString('en')} failed`)
  const read = files < known ? `${files.toLocaleString('en')} of ` : ''
  return `${read}${count(known, 'file')}: ${parts.join(', ')}.`
}
