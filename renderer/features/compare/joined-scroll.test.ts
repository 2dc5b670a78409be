import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, followHeight, lineAt, risingAnchors, scrollToLine } from './joined-scroll.ts'

const anchors = fc.array(fc.record({ from: fc.integer({ min: 1, max: 999 }), to: fc.integer({ min: 1, max: 999 }) }), {
  maxLength: 9,
})

/** All subsets, tried one by one. */
function longestRising(all: readonly Anchor[]): number {
  let longest = 0
  for (let bits = 0; bits < 2 ** all.length; bits++) {
    const chosen = all.filter((_, index) => (bits >> index) & 1).sort((a, b) => a.from - b.from)
    const rises = chosen.every((anchor, index) => {
      const before = chosen[index - 1]
      return !before || (before.from < anchor.from && before.to < anchor.to)
    })
    if (rises) longest = Math.max(longest, chosen.length)
  }
  return longest
}

describe('risingAnchors', () => {
  it('leaves out a passage that was moved', () => {
    const moved = [
      { from: 10, to: 20 },
      { from: 30, to: 200 },
      { from: 50, to: 60 },
      { from: 70, to: 90 },
    ]
    expect(risingAnchors(moved)).toEqual([moved[0], moved[2], moved[3]])
  })

  it('is the longest there is', () => {
    fc.assert(
      fc.property(anchors, all => {
        const run = risingAnchors(all)
        run.slice(1).forEach((anchor, index) => {
          expect(anchor.from).toBeGreaterThan(run[index]?.from ?? 0)
          expect(anchor.to).toBeGreaterThan(run[index]?.to ?? 0)
        })
        expect(run.length).toBe(longestRising(all))
      }),
      { numRuns: 50 },
    )
  })
})

describe('followHeight', () => {
  it('meets every anchor, and the ends', () => {
    const run = [
      { from: 100, to: 300 },
      { from: 200, to: 340 },
    ]
    const follow = (height: number) => followHeight(run, height, 400, 500)
    expect([0, 100, 150, 200, 400, 900].map(follow)).toEqual([0, 300, 320, 340, 500, 500])
  })

  it('never turns back', () => {
    fc.assert(
      fc.property(anchors, fc.array(fc.nat(1200)), (all, heights) => {
        const run = risingAnchors(all)
        const followed = heights.sort((a, b) => a - b).map(height => followHeight(run, height, 1000, 1000))
        followed.slice(1).forEach((height, index) => {
          expect(height).toBeGreaterThanOrEqual((followed[index] ?? 0) - 1e-9)
        })
      }),
    )
  })
})

describe('the line along which columns are joined', () => {
  it('is at the top of what stands at the top', () => {
    expect([lineAt(0, 800), lineAt(1000, 800)]).toEqual([0, 1280])
  })

  it('gives back the scroll position that it came from', () => {
    const heights = fc.double({ min: 0, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(heights, fc.double({ min: 1, max: 4000, noNaN: true }), (scrollTop, view) => {
        expect(scrollToLine(lineAt(scrollTop, view), view)).toBeCloseTo(scrollTop, 4)
      }),
    )
  })
})
