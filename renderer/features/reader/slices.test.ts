import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chunkParagraphs } from './paragraphs.ts'
import { chunkOf, sliceByChunk } from './slices.ts'

it('puts each range into every chunk that shows a part of it, and into no other that is far', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(lengths, fc.nat(), fc.integer({ min: 1, max: 20_000 }), (all, seed, length) => {
      let at = 0
      const paragraphs = all.map(size => {
        const start = at
        at += size + 2
        return { start, end: start + size, flows: false }
      })
      const chunks = chunkParagraphs(paragraphs)
      const start = seed % at
      const range = { start, end: start + length }
      const slices = sliceByChunk(chunks, paragraphs, [range])
      paragraphs.forEach((paragraph, index) => {
        const isTouched = paragraph.start < range.end && paragraph.end > range.start
        if (isTouched) expect(slices[chunkOf(chunks, index)]).toEqual([range])
      })
      chunks.forEach((chunk, index) => {
        const [first, last] = [paragraphs[chunk.from], paragraphs[chunk.to - 1]]
        const isFar = (first?.start ?? 0) > range.end + 2 || (last?.end ?? 0) < range.start - 2
        if (isFar) expect(slices[index]).toEqual([])
      })
    }),
  )
})
