import type { Claim } from '../../../main/contract/claims.ts'
import { isDocumentDate } from '../../ui/document-date.ts'
import type { Stance } from './claim-rows.ts'
import type { ClaimPatch } from './use-claim-edits.ts'

/** What is written in the form of a claim. */
export type ClaimDraft = {
  words: string
  note: string
  isAccusation: boolean
  accused: string
  askedOn: string
  asked: string
}
/** What a new claim says of an account; null where nobody has said, which is shown as "not found". */
export type CellDraft = {
  document: number
  says: Stance | null
  place: { textVersion: number; start: number; end: number } | null
}

export const draftOf = (claim: Claim | null, words = ''): ClaimDraft => ({
  words: claim?.words ?? words,
  note: claim?.note ?? '',
  isAccusation: claim !== null && claim.accused !== null,
  accused: claim?.accused ?? '',
  askedOn: claim?.askedOn ?? '',
  asked: claim?.asked ?? '',
})

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** What is to be kept of a form. That it is no accusation any more forgets what was asked. */
export function patchOf({
  words,
  note,
  isAccusation,
  accused,
  askedOn,
  asked,
}: ClaimDraft): ClaimPatch & { words: string } {
  return {
    words: words.trim(),
    note: orNull(note),
    accused: isAccusation ? orNull(accused) : null,
    askedOn: isAccusation ? orNull(askedOn) : null,
    asked: isAccusation ? orNull(asked) : null,
  }
}

export const isDateWrong = ({ askedOn, isAccusation }: ClaimDraft): boolean =>
  isAccusation && askedOn.trim() !== '' && !isDocumentDate(askedOn.trim())

/** Whether a form can be kept: an accusation says whom it accuses. */
export const isWhole = (draft: ClaimDraft): boolean =>
  draft.words.trim() !== '' && !isDateWrong(draft) && (!draft.isAccusation || draft.accused.trim() !== '')
