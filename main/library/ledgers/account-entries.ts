import type { Named } from '../../text/names/named.ts'
import type { Reader } from '../database.ts'
import type { TextEntries } from './analyse-document.ts'
import {
  type AttributionEntry,
  editsOfDocument,
  type FigureEntry,
  type LedgerEdit,
  withAttributionEdits,
  withFigureEdits,
} from './edits.ts'

type Account = { id: number; textVersion: number; language: string | null }
export type AccountEntries = {
  figures: FigureEntry[]
  attributions: AttributionEntry[]
  named: readonly Named[]
  /** What a person rejected of this version of the text. */
  rejected: LedgerEdit[]
}

/** What an account says, as `analyseDocument` read it, with a person's word over it. */
export function readAccountEntries(db: Reader, account: Account, said: TextEntries): AccountEntries {
  const { figures, attributions, named } = said
  const edits = editsOfDocument(db, account.id).filter(edit => edit.textVersion === account.textVersion)
  return {
    figures: withFigureEdits(figures, edits),
    attributions: withAttributionEdits(attributions, edits, account.language),
    named,
    rejected: edits.filter(({ said }) => said === null),
  }
}
