import { type Attribution, readAttributions } from './attributions/attribution.ts'
import { type DateMention, readDates } from './dates/read-dates.ts'
import { referenceDayOf } from './dates/reference-day.ts'
import { type Figure, readFigures } from './figures/figure.ts'
import type { Named } from './names/named.ts'
import { readNames } from './names/read-names.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokenise.ts'

/** What is read from one text: who and what it names, its figures, and who says what. Offsets are UTF-16 code units of the text. */
export type Analysis = {
  language: string | null
  sentences: { start: number; end: number }[]
  names: Named[]
  dates: DateMention[]
  figures: Figure[]
  attributions: Attribution[]
}

/**
 * Reads one text. `language` is its BCP 47 tag, null where it is not known; `date` the date of its document ("1999", "1999-01",
 * "1999-01-10"), from which "Sunday" counts where it is a whole day. Never throws.
 */
export function analyseText(text: string, language: string | null, date: string | null = null): Analysis {
  const prepared = { tokens: tokenise(text), sentences: splitSentences(text, language) }
  const names = readNames(text, language)
  const attributions = readAttributions(text, language, { ...prepared, names })
  return {
    language,
    sentences: prepared.sentences.map(([start, end]) => ({ start, end })),
    names,
    dates: readDates(text, language, referenceDayOf(text, language, date)),
    figures: withSources(readFigures(text, language, { ...prepared, names }), attributions),
    attributions,
  }
}

/** Figures with who is said to have given each: the source of the innermost attribution that a figure stands in. Both in order. */
export function withSources(figures: readonly Figure[], attributions: readonly Attribution[]): Figure[] {
  const contents = attributions
    .flatMap(({ source, content }) => content.map(({ start, end }) => ({ start, end, source })))
    .sort((one, other) => one.start - other.start)
  let open: typeof contents = []
  let next = 0
  return figures.map(figure => {
    open = open.filter(({ end }) => end > figure.start)
    for (; next < contents.length && (contents[next]?.start ?? 0) <= figure.start; next++)
      open.push(contents[next] as (typeof contents)[number])
    // Contents that begin later stand within those that began before.
    const source = open.findLast(({ end }) => end >= figure.end)?.source
    // Who puts a figure at so many is nearer to it than who is quoted on it.
    if (figure.source !== null || !source) return figure
    return { ...figure, source: { text: source.text, name: source.name } }
  })
}
