import { mostAccounts } from '../../contract/comparisons.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { draftLines, draftSummary } from '../command-line/draft-lines.ts'
import { readIds } from '../command-line/ids.ts'
import { readTextFile } from '../command-line/text-file.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

/** The width of a page that is not a terminal, in cells, and of the widest lines that read well. */
const pageWidth = 100
/** As the contract has it, in code units. */
const longestDraft = 1_000_000

export const draft = command({
  usage: 'draft FILE [ID…]',
  summary: 'Check a text of one’s own: which passages carry its sentences, quotations and figures.',
  details: [
    'FILE is plain text in UTF-8. It is put beside the documents named by their ids, six at most; what they do not carry is looked for',
    'in the whole library. ✓ found, ✗ not found, ≠ a quotation with words changed, ? a figure that stands only on another matter.',
    'With --json: {language, sentences: [{start, end, standing, links: [{document, start, end, text, score, kind}]}], quotations,',
    'figures, documents, isArchiveSearched, unreadable}, where start and end are UTF-16 offsets in the draft and in each document’s',
    'stored text.',
  ],
  options: {
    ...libraryOptions,
    'accounts-only': { type: 'boolean', help: 'Look in the documents named, not in the rest of the library.' },
  },
  async run({ values, words, terminal }) {
    const [file, ...ids] = words
    if (file === undefined) throw new WrongUse('Name the file that holds the draft.')
    const documents = ids.length === 0 ? [] : readIds(ids)
    if (documents.length > mostAccounts) throw new WrongUse('A draft can be put beside six accounts at most.')
    const archive = values['accounts-only'] !== true
    if (!archive && documents.length === 0) throw new WrongUse('With --accounts-only, name at least one document.')
    const text = readTextFile(file, 'draft', longestDraft)
    return withLibrary(values.library, async client => {
      const check = await client.call('draft.check', { text, documents, archive })
      if (values.json) terminal.out(JSON.stringify(check))
      else {
        const cells = Math.min(pageWidth, terminal.columns)
        for (const line of draftLines({ text, check, cells, strong: terminal.strong })) terminal.out(line)
        for (const line of draftSummary(check)) terminal.note(line)
      }
      return 0
    })
  },
})
