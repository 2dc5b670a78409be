import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SharedWording, WordingMatch } from '../../../main/contract/compare.ts'
import { wordingMarks, wordingPassages } from './wording-marks.ts'

type Run = [start: number, end: number]
const range = ([start, end]: Run) => ({ start, end })

/** A match that stands `shift` further on in the other account. */
function match(kind: WordingMatch['kind'], runs: Run[], shift = 0): WordingMatch {
  const words = runs.map(([start, end]) => ({ a: range([start, end]), b: range([start + shift, end + shift]) }))
  const whole: Run = [runs[0]?.[0] ?? 0, runs.at(-1)?.[1] ?? 0]
  return { a: range(whole), b: range([whole[0] + shift, whole[1] + shift]), kind, words, count: 1 }
}

const wording = (...pairs: [number, number, WordingMatch[]][]): SharedWording => ({
  pairs: pairs.map(([a, b, matches]) => ({ a, b, matches, share: 0 })),
  wordings: [],
  accounts: [],
})

const drawn = (shared: SharedWording, id: number, from = 0, to = 100) =>
  wordingMarks(wordingPassages(shared).get(id) ?? [], range([from, to])).map(mark => [
    mark.start,
    mark.end,
    mark.kind,
    mark.isAlike,
    mark.with,
  ])

describe('marks of shared wording', () => {
  it('tell words alike from those changed between them, in both accounts', () => {
    const shared = wording([
      1,
      2,
      [
        match(
          'edited',
          [
            [10, 30],
            [40, 60],
          ],
          5,
        ),
      ],
    ])
    expect(drawn(shared, 1)).toEqual([
      [10, 30, 'edited', true, [2]],
      [30, 40, 'edited', false, [2]],
      [40, 60, 'edited', true, [2]],
    ])
    expect(drawn(shared, 2)[0]).toEqual([15, 35, 'edited', true, [1]])
    expect(drawn(shared, 3)).toEqual([])
  })

  it('are cut at the ends of what is shown, so that a passage may go on in the next sentence', () => {
    const shared = wording([1, 2, [match('copied', [[10, 60]])]])
    expect(drawn(shared, 1, 0, 40)).toEqual([[10, 40, 'copied', true, [2]]])
    expect(drawn(shared, 1, 41, 80)).toEqual([[41, 60, 'copied', true, [2]]])
  })

  it('show what says most where several accounts share the words', () => {
    const shared = wording(
      [1, 2, [match('quoted', [[0, 50]])]],
      [1, 3, [match('copied', [[20, 40]])]],
      [
        1,
        4,
        [
          match('edited', [
            [0, 10],
            [60, 70],
          ]),
        ],
      ],
    )
    expect(drawn(shared, 1)).toEqual([
      [0, 10, 'edited', true, [4]],
      [10, 20, 'quoted', true, [2]],
      [20, 40, 'copied', true, [3]],
      [40, 50, 'quoted', true, [2]],
      [50, 60, 'edited', false, [4]],
      [60, 70, 'edited', true, [4]],
    ])
  })

  it('cover exactly the passages, once', () => {
    const runs = fc
      .uniqueArray(fc.nat(99), { minLength: 2, maxLength: 8 })
      .map(cuts => cuts.sort((one, other) => one - other))
      .map(cuts => cuts.flatMap((at, index): Run[] => (index % 2 === 1 ? [[cuts[index - 1] ?? 0, at]] : [])))
    const matches = fc.array(fc.tuple(fc.constantFrom('copied', 'edited', 'quoted'), runs), { maxLength: 4 })
    fc.assert(
      fc.property(matches, all => {
        const shared = wording(
          ...all.map(([kind, own], index): [number, number, WordingMatch[]] => [1, index + 2, [match(kind, own)]]),
        )
        const marks = wordingMarks(wordingPassages(shared).get(1) ?? [], range([0, 100]))
        for (let at = 0; at < 100; at++) {
          const covering = all.filter(([, own]) => (own[0]?.[0] ?? 0) <= at && at < (own.at(-1)?.[1] ?? 0))
          const own = marks.filter(mark => mark.start <= at && at < mark.end)
          expect(own).toHaveLength(covering.length > 0 ? 1 : 0)
          expect(own[0]?.isAlike ?? false).toBe(
            covering.some(([, cut]) => cut.some(run => run[0] <= at && at < run[1])),
          )
        }
      }),
    )
  })
})
