import type { LibraryCheck, LibraryProblem } from '../../contract/library.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { followWork } from '../command-line/follow-work.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const check = command({
  usage: 'check [--originals]',
  summary: 'Prove that the search index holds what the documents hold, and nothing else.',
  details: [
    'SQLite and FTS5 look through every table. Then each document’s title, byline, outlet, text and notes are analysed again,',
    'and every word is compared with the index: it must stand there at the same places, and no other word may; each',
    'written word must have its stem. One line for each thing that is wrong, with ids and never with words; exit code 1 where',
    'there is one. “collate reindex” mends the index; what is damaged elsewhere needs a backup.',
    'With --json: {documents, words, tables, originals, wrong, problems: [{kind, document | table}]}, at most 1000 of them.',
  ],
  options: {
    ...libraryOptions,
    originals: { type: 'boolean', help: 'Also read every original and compare it with its SHA-256.' },
  },
  async run({ values, words, terminal }) {
    if (words.length > 0) throw new WrongUse('“check” takes options only.')
    return withLibrary(values.library, async (client, session) => {
      const checked = await followWork(session, terminal, 'check', signal =>
        client.call('library.check', { originals: values.originals ?? false }, { signal }),
      )
      if (values.json) terminal.out(JSON.stringify(checked))
      else {
        for (const problem of checked.problems) terminal.out(inWords(problem))
        terminal.note(lastLine(checked))
      }
      return checked.wrong === 0 ? 0 : 1
    })
  },
})

const sayings = {
  missing: 'is not in the index',
  stray: 'does not exist, but the index has something of it',
  different: 'stands in the index with other words than it holds',
  unstemmed: 'has a word whose stem or other spellings the index cannot look up',
  waiting: 'was changed and is not indexed again yet',
  originalMissing: 'has lost its original file',
  originalChanged: 'has an original that is not what was imported',
} as const

const outdated =
  'the index was made by an older Collate, and is made anew by itself; “collate reindex” waits for the end of that, then check again'

function inWords(problem: LibraryProblem): string {
  if (problem.kind === 'outdated') return outdated
  if (problem.kind === 'damaged') return `table ${problem.table}: is damaged`
  return `document ${problem.document}: ${sayings[problem.kind]}`
}

function lastLine({ documents, words, tables, originals, wrong, problems }: LibraryCheck): string {
  const compared = `${count(documents, 'document')} with ${count(words, 'word')} compared with the index, ${count(tables, 'table')} looked through`
  const read = originals > 0 ? `, ${count(originals, 'original')} read` : ''
  const found = wrong === 0 ? 'nothing is wrong' : count(wrong, 'problem')
  const left = wrong > problems.length ? `, of which the first ${problems.length} are listed` : ''
  return `${compared}${read}: ${found}${left}.`
}
