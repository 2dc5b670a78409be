import fc from 'fast-check'
import { expect } from 'vitest'
import { readBytes } from './test-read.ts'

/** For tests: a file that is cut short, or has one byte changed, so many times, is read or met with a sentence. */
export async function expectReadOrSaid(file: Uint8Array, name: string, times: number): Promise<void> {
  const change = fc.record({ at: fc.nat(), bits: fc.integer({ min: 1, max: 255 }), cut: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(change, async ({ at, bits, cut }) => {
      const bytes = Buffer.from(cut ? file.subarray(0, at % file.length) : file)
      const place = at % (bytes.length || 1)
      if (!cut) bytes[place] = (bytes[place] ?? 0) ^ bits
      const answer = await readBytes(bytes, name)
      expect(answer.status === 'read' || /original is kept\.$/.test(answer.reason)).toBe(true)
    }),
    { numRuns: times },
  )
}
