import type { Comparison } from '../../../main/contract/compare.ts'
import type { ChosenPassage } from '../compare/chosen-passage.ts'

/** A place in an account whose words are to be shown. */
export type LedgerPlace = { document: number; start: number; end: number }

/** What a tab of the ledgers is given. */
export type LedgerTabProps = {
  comparison: Comparison
  /** The kept comparison that it is; undefined while it has no name. */
  comparisonId: number | undefined
  /** Short names of the accounts. */
  names: ReadonlyMap<number, string>
  /** The passage that is chosen in the columns. */
  chosen: ChosenPassage | null
  /** Brings words of an account into view in its column, and marks them. */
  onShow: (place: LedgerPlace) => void
}
