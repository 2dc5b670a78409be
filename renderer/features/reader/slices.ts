import { type Chunk, type Paragraph, paragraphAt } from './paragraphs.ts'
import type { TextRange } from './places.ts'

const nothing: readonly never[] = []

/**
 * Ranges of a text by the chunk that shows them; one that reaches over two chunks is in both. Chunks without any share one
 * empty list, so that what shows them need not be drawn again.
 */
export function sliceByChunk<T extends TextRange>(
  chunks: readonly Chunk[],
  paragraphs: readonly Paragraph[],
  ranges: readonly T[],
): readonly (readonly T[])[] {
  const slices: (T[] | undefined)[] = []
  for (const range of ranges) {
    const first = chunkOf(chunks, paragraphAt(paragraphs, range.start))
    const last = chunkOf(chunks, paragraphAt(paragraphs, range.end))
    for (let index = first; index <= last; index++) {
      const slice = slices[index] ?? []
      slice.push(range)
      slices[index] = slice
    }
  }
  return chunks.map((_, index) => slices[index] ?? nothing)
}

/** Index of the chunk that shows a paragraph. */
export function chunkOf(chunks: readonly Chunk[], paragraph: number): number {
  let [low, high] = [0, chunks.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks[middle]?.to ?? 0) <= paragraph) low = middle + 1
    else high = middle
  }
  return low
}
