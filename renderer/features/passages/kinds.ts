import { Highlighter, MessageSquareText, Quote, Scale } from 'lucide-react'
import type { PassageKind } from '../../../main/contract/passages.ts'

/** The sign of each kind of passage: colour never carries its meaning alone. */
export const kindIcons = {
  highlight: Highlighter,
  quote: Quote,
  claim: Scale,
  note: MessageSquareText,
} satisfies Record<PassageKind, typeof Quote>

/** The key that makes a passage of a kind from selected words. */
export const kindKeys = { highlight: 'H', quote: 'Q', claim: 'L', note: 'N' } satisfies Record<PassageKind, string>
