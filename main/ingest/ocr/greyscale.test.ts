import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addGrey, type Grey, middleOf, mirrorGrey, scaleGrey, toPgm, turnGrey } from './greyscale.ts'

const picture = fc
  .integer({ min: 1, max: 9 })
  .chain(width =>
    fc
      .integer({ min: 1, max: 9 })
      .chain(height =>
        fc
          .uint8Array({ minLength: width * height, maxLength: width * height })
          .map((pixels): Grey => ({ width, height, pixels })),
      ),
  )

test('a quarter turn is clockwise, and four of them are none', () => {
  const grey = { width: 3, height: 1, pixels: Uint8Array.of(1, 2, 3) }
  expect(turnGrey(grey, 1)).toEqual({ width: 1, height: 3, pixels: Uint8Array.of(1, 2, 3) })
  expect(turnGrey(grey, 3)).toEqual({ width: 1, height: 3, pixels: Uint8Array.of(3, 2, 1) })
  fc.assert(
    fc.property(picture, fc.nat({ max: 3 }), (one, quarters) => {
      expect(turnGrey(turnGrey(one, quarters), 4 - quarters)).toEqual(one)
      expect(turnGrey(one, 2)).toEqual(turnGrey(turnGrey(one, 1), 1))
      expect(mirrorGrey(mirrorGrey(one))).toEqual(one)
    }),
  )
})

test('scaling keeps a flat picture flat, at the size asked for', () => {
  fc.assert(
    fc.property(
      picture,
      fc.nat({ max: 255 }),
      fc.constantFrom(0.3, 0.5, 2, 3),
      ({ width, height, pixels }, value, scale) => {
        const scaled = scaleGrey({ width, height, pixels: new Uint8Array(pixels.length).fill(value) }, scale)
        expect(scaled).toMatchObject({
          width: Math.max(1, Math.round(width * scale)),
          height: Math.max(1, Math.round(height * scale)),
        })
        for (const one of scaled.pixels) expect(Math.abs(one - value)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('what is seen through lies on white paper', () => {
  const pixels = new Uint8Array(3)
  addGrey(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255), pixels, 0)
  expect([...pixels]).toEqual([255, 0, 255])
})

test('the middle and the file of a picture', () => {
  const grey = { width: 3, height: 3, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) }
  expect(middleOf(grey, 1)).toEqual({ width: 1, height: 1, pixels: Uint8Array.of(5) })
  expect(toPgm(middleOf(grey, 1))).toEqual(Buffer.from('P5\n1 1\n255\n\x05', 'latin1'))
})
