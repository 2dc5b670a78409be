import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../contract/compare.ts'
import { alignAccounts } from './align-accounts.ts'
import type { AccountText } from './read-account.ts'
import type { HandTie } from './ties.ts'

const first = 'Turnout in Almaty was 85 percent. Bread is dear in the villages. The losers called foul on Monday.'
const second = 'In Almaty turnout was 85 percent. Snow fell all night. On Monday the losers called foul.'
const third = 'Turnout was 85 percent in Almaty. A clerk burnt papers. Snow fell on the roads all night.'
const accounts: AccountText[] = [first, second, third].map((text, at) => ({ id: at + 1, text, language: 'en' }))

const stretch = (document: number, words: string) => {
  const start = accounts[document - 1]?.text.indexOf(words) ?? -1
  return { document, start, end: start + words.length }
}
const tie = (kind: HandTie['kind'], one: ReturnType<typeof stretch>, other: ReturnType<typeof stretch>): HandTie => ({
  kind,
  one,
  other,
})
const wordsOf = ({ members }: Point) =>
  members.map(({ document, start, end }) => accounts[document - 1]?.text.slice(start, end))
const pointWith = (points: readonly Point[], words: string) =>
  points.find(point => wordsOf(point).some(passage => passage?.includes(words)))

describe('the word of the hand', () => {
  it('joins what nothing else would join, and says that a person did', () => {
    const { points } = alignAccounts(accounts.slice(0, 2), [
      tie('joined', stretch(1, 'Bread is dear in the villages.'), stretch(2, 'Snow fell all night.')),
    ])
    const joined = pointWith(points, 'Bread')
    expect(joined && wordsOf(joined)).toEqual(['Bread is dear in the villages.', 'Snow fell all night.'])
    expect(joined?.by).toBe('person')
    expect(pointWith(points, 'Turnout')?.by).toBe('program')
  })

  it('parts what the program joins, also through a third account', () => {
    expect(pointWith(alignAccounts(accounts).points, 'Turnout')?.members).toHaveLength(3)
    const parted = [
      tie('parted', stretch(1, 'Turnout in Almaty was 85 percent.'), stretch(2, 'In Almaty turnout was 85 percent.')),
    ]
    for (const { members } of alignAccounts(accounts, parted).points) {
      const at = members.filter(({ start }) => start === 0).map(({ document }) => document)
      expect(at.includes(1) && at.includes(2)).toBe(false)
    }
  })

  it('confirms what the program suggests', () => {
    const confirmed = [
      tie('joined', stretch(1, 'Turnout in Almaty was 85 percent.'), stretch(2, 'In Almaty turnout was 85 percent.')),
    ]
    expect(pointWith(alignAccounts(accounts, confirmed).points, 'Turnout')?.by).toBe('program')
    const all = [
      ...confirmed,
      tie('joined', stretch(2, 'In Almaty turnout was 85 percent.'), stretch(3, 'Turnout was 85 percent in Almaty.')),
    ]
    expect(pointWith(alignAccounts(accounts, all).points, 'Turnout')?.by).toBe('person')
  })

  it('holds whatever was joined and parted', () => {
    const place = fc.record({
      document: fc.constantFrom(1, 2, 3),
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 60 }),
    })
    const stretchOf = ({ document, start, length }: { document: number; start: number; length: number }) => ({
      document,
      start,
      end: start + length,
    })
    const ties = fc.array(
      fc
        .record({ kind: fc.constantFrom('joined' as const, 'parted' as const), one: place, other: place })
        .filter(({ one, other }) => one.document < other.document)
        .map(({ kind, one, other }) => tie(kind, stretchOf(one), stretchOf(other))),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(ties, chosen => {
        const { points } = alignAccounts(accounts, chosen)
        for (const { members } of points)
          expect(new Set(members.map(({ document }) => document)).size).toBeGreaterThan(1)
        const isAlone = chosen.length === 1 && chosen[0]?.kind === 'parted'
        if (isAlone) expect(points.some(point => breaks(point, chosen[0] as HandTie))).toBe(false)
      }),
    )
  })
})

/** Whether a point holds two sentences that a parted tie covers. */
const breaks = ({ members }: Point, { one, other }: HandTie) =>
  [one, other].every(side =>
    members.some(
      ({ document, start, end }) =>
        document === side.document && 2 * (Math.min(side.end, end) - Math.max(side.start, start)) > end - start,
    ),
  )
