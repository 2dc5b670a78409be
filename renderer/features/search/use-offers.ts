import { useRef } from 'react'
import type { RecentSearch } from '../../../main/contract/searches.ts'
import { mostSuggested, type Suggestion } from '../../../main/contract/suggestions.ts'
import { useCall } from '../../calls.ts'
import { useSettled } from './use-still.ts'

/** Something that the search box offers: a way to go on, or a search that was asked before. */
export type Offer = { kind: 'suggestion'; suggestion: Suggestion } | { kind: 'recent'; recent: RecentSearch }

export type Offers = {
  offers: readonly Offer[]
  /** What the box held when they were made: it may hold more since. */
  of: string
  /** What of it a suggestion takes the place of, in UTF-16 code units. */
  start: number
  end: number
}

const none: Offers = { offers: [], of: '', start: 0, end: 0 }
/** Letters that come faster than this, ms, are completed together: what they find goes before how they may go on. */
const pause = 150

/** What can be offered for what stands in the box, with the cursor at a place of it: the last searches where nothing does. */
export function useOffers(text: string, caret: number, isWanted: boolean): Offers {
  const settled = useSettled({ text, caret }, pause)
  const isEmpty = text === ''
  const { data: last } = useCall('searches.recent', {}, { keepPrevious: true })
  const { data: completed, isPlaceholderData } = useCall(
    'suggestions.complete',
    { query: settled.text, at: settled.caret },
    { enabled: isWanted && !isEmpty && settled.text !== '', keepPrevious: true },
  )
  const completedText = useRef('')
  if (completed && !isPlaceholderData) completedText.current = settled.text
  if (!isWanted) return none
  if (isEmpty) {
    const offers = (last?.searches ?? []).slice(0, mostSuggested).map((recent): Offer => ({ kind: 'recent', recent }))
    return { ...none, offers }
  }
  // What was offered for the letters before stays until what is offered for these has come, but not for another word.
  const of = completedText.current
  if (!completed || of === '' || !(text.startsWith(of) || of.startsWith(text))) return none
  const { start, end, suggestions } = completed
  return { offers: suggestions.map((suggestion): Offer => ({ kind: 'suggestion', suggestion })), of, start, end }
}
