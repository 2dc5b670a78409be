import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account, Comparison, Point } from '../../../main/contract/compare.ts'
import { layOutBlocks, listStops, sharedShare } from './blocks.ts'
import { testAccount } from './test-account.ts'

function account(id: number, sentences: string[], between = ' '): Account {
  const ranges: [number, number][] = []
  let text = ''
  for (const sentence of sentences) {
    const start = text === '' ? 0 : text.length + between.length
    text = text === '' ? sentence : text + between + sentence
    ranges.push([start, start + sentence.length])
  }
  return testAccount(id, text, ranges)
}

const sentence = (of: Account, index: number) => {
  const [start, end] = of.sentences[index] ?? [0, 0]
  return { document: of.id, start, end }
}

function comparison(accounts: Account[], points: Point[]): Comparison {
  return { event: 'established', accounts, points, differences: [] }
}

const [a, b, c] = [
  account(1, ['Alpha.', 'Beta.', 'Gamma.', 'Delta.']),
  account(2, ['Alpha, too.', 'Other.']),
  account(3, ['Gamma, too.']),
] as [Account, Account, Account]
const three = comparison(
  [a, b, c],
  [
    { score: 0.9, by: 'program', members: [sentence(a, 0), sentence(b, 0)] },
    { score: 0.7, by: 'program', members: [sentence(a, 2), sentence(c, 0)] },
  ],
)

describe('layOutBlocks', () => {
  const kinds = (open: number[]) => layOutBlocks(three, 1, open).map(block => block.kind)

  it('tells what an open column has from what only a closed one has', () => {
    expect(kinds([1, 2])).toEqual(['joined', 'alone', 'elsewhere', 'alone'])
    expect(kinds([1, 2, 3])).toEqual(['joined', 'alone', 'joined', 'alone'])
    expect(layOutBlocks(three, 1, [1, 2])[2]?.alsoIn).toEqual([3])
  })

  it('says nothing of what was not compared: a whole account, or its end', () => {
    expect(layOutBlocks(three, 1, [1, 2], false).map(block => block.kind)).not.toContain('alone')
    const cut = { ...three, accounts: [{ ...a, comparedUntil: a.sentences[3]?.[0] ?? 0 }, b, c] }
    expect(layOutBlocks(cut, 1, [1, 2]).map(block => block.kind)).toEqual([
      'joined',
      'alone',
      'elsewhere',
      'uncompared',
    ])
  })

  it('keeps neighbours of one point together, but not across paragraphs', () => {
    const spread = comparison(
      [a, b],
      [{ score: 1, by: 'program', members: [{ document: 1, start: 0, end: 12 }, sentence(b, 0)] }],
    )
    expect(layOutBlocks(spread, 1, [1, 2])[0]).toMatchObject({ start: 0, end: 12, kind: 'joined' })
    const parted = comparison([account(1, ['Alone.', 'Alone too.'], '\n\n'), b], [])
    expect(layOutBlocks(parted, 1, [1, 2]).map(block => block.beginsParagraph)).toEqual([true, true])
  })

  it('shows each sentence exactly once, in order', () => {
    const chosen = fc.array(fc.tuple(fc.nat(3), fc.nat(1), fc.double({ min: 0, max: 1, noNaN: true })))
    fc.assert(
      fc.property(chosen, pairs => {
        const points = pairs.map(([i, j, score]) => ({
          score,
          by: 'program' as const,
          members: [sentence(a, i), sentence(b, j)],
        }))
        const blocks = layOutBlocks(comparison([a, b], points), 1, [1, 2])
        const held = a.sentences.map(([start, end]) => blocks.filter(k => k.start <= start && k.end >= end).length)
        expect(held).toEqual([1, 1, 1, 1])
        blocks.slice(1).forEach((block, index) => {
          expect(block.start).toBeGreaterThanOrEqual(blocks[index]?.end ?? 0)
        })
      }),
    )
  })
})

it('stops once at each point that differs, and at what stands in one report only', () => {
  const columns = [1, 2].map(id => ({ id, blocks: layOutBlocks(three, id, [1, 2]) }))
  expect(listStops(columns, new Set([0]))).toEqual([
    { account: 1, block: 0, point: 0 },
    { account: 1, block: 1, point: null },
    { account: 1, block: 3, point: null },
    { account: 2, block: 1, point: null },
  ])
})

it('counts the share of sentences that another account has too', () => {
  expect([sharedShare(three, 1, 2), sharedShare(three, 2, 1), sharedShare(three, 2, 3)]).toEqual([0.25, 0.5, 0])
})
