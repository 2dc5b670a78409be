import type { Stretch } from '../../contract/comparisons.ts'
import type { Changes } from '../changes.ts'
import { wordsAround } from '../find-again.ts'
import { createSourceFinder } from '../sources.ts'
import { createWordsReader } from '../stored-words.ts'
import type { WriteHandlers } from '../thread-handlers.ts'
import type { Writing } from '../writing.ts'
import { editsOfDocument, isSamePlace, type LedgerEdit } from './edits.ts'

/** What a person says of ledgers: each call one step to undo. */
export function ledgerWriting({ db, mutate }: Writing) {
  const wordsOf = createWordsReader(db)
  const sourceFor = createSourceFinder(db)

  function editAt(what: LedgerEdit['what'], { document, textVersion, start, end }: Stretch) {
    const here = editsOfDocument(db, document).filter(edit => edit.what === what && edit.textVersion === textVersion)
    return here.find(edit => isSamePlace(edit, { start, end }))
  }

  /** What is said now is laid over what was said of the same place before; a rejected entry that is spoken of is one again. */
  function say(changes: Changes, what: LedgerEdit['what'], at: Stretch, said: object | null): number {
    const { quote } = wordsOf(at)
    const earlier = editAt(what, at)
    const text = said && JSON.stringify({ ...earlier?.said, ...said })
    if (earlier) {
      changes.update('ledger_edits', { id: earlier.id }, { said: text })
      return earlier.id
    }
    return changes.insert('ledger_edits', {
      document_id: at.document,
      text_version: at.textVersion,
      start_offset: at.start,
      end_offset: at.end,
      quote,
      what,
      said: text,
      created_at: Date.now(),
    })
  }

  return {
    'ledgers.setFigure': ({ at, figure }) =>
      mutate(figure ? 'ledgers.setFigure' : 'ledgers.rejectFigure', 1, changes => ({
        edit: say(changes, 'figure', at, figure),
      })),
    'ledgers.setAttribution': ({ at, attribution }) =>
      mutate(attribution ? 'ledgers.setAttribution' : 'ledgers.rejectAttribution', 1, changes => ({
        edit: say(changes, 'attribution', at, attribution),
      })),
    'ledgers.forget': ({ edits }) =>
      mutate('ledgers.forget', edits.length, changes => {
        for (const id of edits) changes.remove('ledger_edits', { id })
        return null
      }),
    'ledgers.toPassage': ({ at, kind, source }) =>
      mutate('ledgers.toPassage', 1, changes => {
        const { text } = wordsOf(at)
        const sourceId = source && sourceFor(changes, source)
        const passage = changes.insert('passages', {
          document_id: at.document,
          text_version: at.textVersion,
          start_offset: at.start,
          end_offset: at.end,
          kind,
          ...wordsAround(text, at),
          note: null,
          source_id: sourceId,
          created_at: Date.now(),
        })
        return { passage, source: sourceId }
      }),
  } satisfies Partial<WriteHandlers>
}
