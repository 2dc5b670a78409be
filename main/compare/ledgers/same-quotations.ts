import type { Ledgers } from '../../contract/ledgers.ts'
import { stem } from '../../text/stem.ts'
import { stopWordsOf } from '../../text/stop-words.ts'
import { tokenise } from '../../text/tokenise.ts'
import { groupLinked } from '../distinct-wordings.ts'
import type { Spoken } from './group-speakers.ts'

/** What a quotation says; `speaker` is who, joined across accounts, null where that is not known. */
export type Quotation = { at: number; document: number; language: string | null; speaker: string | null; words: string }

/** Stems in common, and what share they are of the shorter quotation's: below these two say other things. */
const leastCommon = 4
const leastShare = 0.6

/**
 * The same quotation in several accounts, told by the stems of its words; two of whom it is known that they are other people's are not the same. Between
 * languages nothing is told. A rule of our own (docs/ledgers.md).
 */
export function sameQuotations(quotations: readonly Quotation[]): Ledgers['quotations'] {
  const read = quotations.map(quotation => ({ ...quotation, ...stemsOf(quotation) }))
  const links: [number, number][] = []
  for (const [one, left] of read.entries()) {
    for (const [other, right] of read.entries()) {
      if (other > one && isSameSaid(left, right)) links.push([one, other])
    }
  }
  return groupLinked(read.length, links)
    .filter(group => group.length > 1)
    .map(group => {
      const wordings = new Set(group.map(at => read[at]?.wording))
      return { members: group.flatMap(at => read[at]?.at ?? []), isSame: wordings.size === 1 }
    })
}

type Read = Quotation & { stems: ReadonlySet<string>; wording: string }

function stemsOf({ words, language }: Quotation): Pick<Read, 'stems' | 'wording'> {
  const terms = tokenise(words).map(({ term }) => term)
  const stops = stopWordsOf(language)
  return {
    stems: new Set(terms.filter(term => !stops.has(term)).map(term => stem(term, language))),
    wording: terms.join(' '),
  }
}

function isSameSaid(one: Read, other: Read): boolean {
  if (one.document === other.document || one.language?.split('-')[0] !== other.language?.split('-')[0]) return false
  if (one.speaker !== null && other.speaker !== null && one.speaker !== other.speaker) return false
  if (one.wording === other.wording) return one.stems.size > 0
  const common = [...one.stems].filter(each => other.stems.has(each)).length
  return common >= leastCommon && common >= leastShare * Math.min(one.stems.size, other.stems.size)
}

/** Who it is known to be; one who is not named may be called otherwise in another account. */
const whoOf = ({ speaker, source }: Spoken, resolve: (key: string) => { key: string }) =>
  speaker === null || source?.kind === 'unnamed' || source?.kind === 'document' ? null : resolve(speaker).key

/** The quotations of accounts: what is said in marks, wholly or in part. */
export function quotationsIn(
  attributions: readonly Spoken[],
  textOf: (document: number) => { text: string; language: string | null },
  resolve: (key: string) => { key: string },
): Quotation[] {
  return attributions.flatMap((spoken, at) => {
    if (spoken.kind === 'indirect') return []
    const { text, language } = textOf(spoken.document)
    const words = spoken.content.map(({ start, end }) => text.slice(start, end)).join(' ')
    return { at, document: spoken.document, language, speaker: whoOf(spoken, resolve), words }
  })
}
