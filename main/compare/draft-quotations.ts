import type { Range } from '../text/range.ts'
import { type Passage, passageOf } from './draft-passage.ts'
import type { DraftSource } from './draft-source.ts'
import { nearestSequence, type SequenceText, wordsIn } from './nearest-sequence.ts'
import { quotationRanges } from './quotation-ranges.ts'

/**
 * Where a quotation stands: word for word, or with words `changed`. `missing` are the words that the passage has not, from the
 * quotation's beginning; `extra` the words there that the quotation has not, in the document. `isQuoted`: there too it stands
 * in quotation marks.
 */
export type QuotationLink = Passage & { changed: number; missing: Range[]; extra: Range[]; isQuoted: boolean }

/** An ellipsis: what stands before and after it need not be said in one go. */
const omission = /\[?(?:…|\.{3,})\]?/g

/** The quotations of a draft, without their marks, in order; one with words left out (…) is two. Only those with words. */
export function draftQuotations(text: string): Range[] {
  return quotationRanges(text).flatMap(([from, to]) => {
    const parts: Range[] = []
    let at = from
    for (const { 0: mark, index } of text.slice(from, to).matchAll(omission)) {
      parts.push([at, from + index])
      at = from + index + mark.length
    }
    parts.push([at, to])
    return parts.map(part => trimmed(text, part)).filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
  })
}

/** A range less the marks and the space at its ends. */
function trimmed(text: string, [from, to]: Range): Range {
  const written = text.slice(from, to)
  const before = /^[\s"“”„«»]*/.exec(written)?.[0].length ?? 0
  const after = /[\s"“”„«»]*$/.exec(written.slice(before))?.[0].length ?? 0
  return [from + before, to - after]
}

/** The best place of a quotation in each document, the least changed first. */
export function findQuotation(draft: DraftSource, quotation: Range, sources: readonly DraftSource[]): QuotationLink[] {
  const words = wordsIn(draft.sequence, quotation)
  return sources
    .flatMap(source => {
      const found = nearestSequence(words.forms, source.sequence.forms)
      if (!found) return []
      const start = source.sequence.starts[found.first] ?? 0
      const end = source.sequence.ends[found.last] ?? start
      const quoted = quotationRanges(source.account.text).some(([from, to]) => from <= start && end <= to)
      return [
        {
          ...passageOf(source, [start, end]),
          changed: found.changed,
          missing: rangesOf(words, found.missing, quotation[0]),
          extra: rangesOf(source.sequence, found.extra, 0),
          isQuoted: quoted,
        },
      ]
    })
    .sort((one, other) => one.changed - other.changed || Number(other.isQuoted) - Number(one.isQuoted))
}

/** Places of words as ranges from an offset; neighbours are one. */
function rangesOf({ starts, ends }: SequenceText, places: readonly number[], offset: number): Range[] {
  const ranges: Range[] = []
  for (const [at, place] of places.entries()) {
    const last = ranges.at(-1)
    if (last && places[at - 1] === place - 1) last[1] = (ends[place] ?? 0) - offset
    else ranges.push([(starts[place] ?? 0) - offset, (ends[place] ?? 0) - offset])
  }
  return ranges
}
