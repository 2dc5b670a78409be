import type { Paragraph } from './paragraphs.ts'
import { trimRange } from './paragraphs.ts'
import type { TextRange } from './places.ts'

/** Sentences of one paragraph in the stored text's offsets, by the rules of Unicode for its language. */
export function sentencesOf(text: string, paragraph: Paragraph, language: string | null): TextRange[] {
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'sentence' })
  return [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].flatMap(({ index, segment }) => {
    const start = paragraph.start + index
    return trimRange(text, start, start + segment.length) ?? []
  })
}

function supported(language: string | null): string | undefined {
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined
  } catch {
    return undefined
  }
}

/**
 * The sentence to select next when a person goes through the text by key: the first one that begins at or after `offset`,
 * or, backwards, the last that begins before it; undefined at the end of the text.
 */
export function stepSentence(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string | null,
  offset: number,
  by: 1 | -1,
): TextRange | undefined {
  const near =
    by === 1 ? paragraphs.filter(({ end }) => end > offset) : paragraphs.filter(p => p.start < offset).reverse()
  for (const paragraph of near) {
    const sentences = sentencesOf(text, paragraph, language)
    const found = by === 1 ? sentences.find(s => s.start >= offset) : sentences.findLast(s => s.start < offset)
    if (found) return found
  }
  return undefined
}
