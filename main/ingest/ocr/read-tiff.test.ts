import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableError } from '../format.ts'
import { openTiff } from './read-tiff.ts'
import { makeTiff } from './test-tiff.ts'

const page = { width: 2000, height: 1300 }

test('each page is decoded, upright', async () => {
  const tiff = await openTiff(makeTiff([page, { ...page, orientation: 6 }]))
  expect(tiff.count).toBe(2)
  expect(tiff.page(0)).toMatchObject(page)
  expect(tiff.page(1)).toMatchObject({ width: 1300, height: 2000 })
})

test('a page of too many pixels is not decoded', async () => {
  const tiff = await openTiff(makeTiff([{ width: 4, height: 4, saidWidth: 90_000, saidHeight: 90_000 }]))
  expect(() => tiff.page(0)).toThrow(/more pixels than can be read/)
})

test.each([
  ['a code that never ends', 4, 0x00],
  ['a code that never ends, of group 3', 3, 0x00],
  ['a code that never ends, without ends of lines', 2, 0x00],
  ['a line that never ends', 4, 0x51],
])('a fax of %s is damaged, and the next page is read', async (_name, compression, byte) => {
  const fax = { width: 1728, height: 1000, packed: { compression, bytes: new Uint8Array(2_000_000).fill(byte) } }
  const tiff = await openTiff(makeTiff([fax, page]), 100)
  expect(() => tiff.page(0)).toThrow(/damaged/)
  expect(tiff.page(1)).toMatchObject(page)
})

test('broken ones end with a sentence', async () => {
  const whole = makeTiff([
    { width: 8, height: 8 },
    { width: 8, height: 8 },
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length }),
      fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 }),
      async (length, flips) => {
        const broken = Buffer.from(whole)
        for (const [at, value] of flips) broken[at] = value
        try {
          const { count, page } = await openTiff(broken.subarray(0, length))
          for (let index = 0; index < Math.min(count, 3); index++) page(index)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError)
        }
      },
    ),
    { numRuns: 300 },
  )
})
