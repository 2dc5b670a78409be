import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignAccounts } from './align-accounts.ts'
import { mostSentences } from './read-account.ts'

const courier = `The commission counts
President Orlan Daurenov won 81 percent of the vote, the commission said. Turnout was 85 percent. The miners of Karash
stayed at home because their wages had not been paid.

A court fined the banker Maksat Ilyin for a meeting, so he could not stand. It snowed in the capital.`
const herald = `The banker Maksat Ilyin was kept off the ballot: a court had fined him for attending a meeting. According to the
commission, 81.7 percent of the votes went to President Daurenov. It said that turnout had reached 86 percent. Bread is dear.`

const english = (...texts: string[]) => texts.map((text, at) => ({ id: at + 1, text, language: 'en' }))

/** Points as the words they hold. */
function wordsOf(accounts: { id: number; text: string; language: string | null }[]) {
  return alignAccounts(accounts).points.map(({ members }) =>
    members.map(
      ({ document, start, end }) =>
        `${document}: ${accounts.find(({ id }) => id === document)?.text.slice(start, end)}`,
    ),
  )
}

describe('two accounts', () => {
  it('are joined where they say the same, also out of order, and nowhere else', () => {
    const points = wordsOf(english(courier, herald))
    expect(points).toHaveLength(3)
    expect(points[0]?.join()).toMatch(/1: President Orlan.*2: According to/s)
    expect(points[1]).toEqual(['1: Turnout was 85 percent.', '2: It said that turnout had reached 86 percent.'])
    expect(points[2]?.join()).toMatch(/^1: A court fined.*2: The banker/s)
  })

  it('have the points of the first in its order', () => {
    expect(wordsOf(english(herald, courier))[0]?.[0]).toMatch(/^1: The banker/)
  })
})

const sentence = fc
  .array(
    fc.constantFrom('vote', 'count', 'Daurenov', 'percent', '85', 'mine', 'wages', 'court', 'snow', 'ballot', 'the'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map(words => `${words.join(' ')}.`)
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(sentence, { maxLength: 12 }).map(sentences => sentences.join('\n')) },
  fc.string({ unit: 'binary' }),
)

describe('any accounts', () => {
  it('hold members in order, within their text, no sentence in two points', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), texts => {
        const accounts = english(...texts)
        const { points, accounts: read } = alignAccounts(accounts)
        const seen = new Set<string>()
        for (const { score, members } of points) {
          // 0 where a short sentence shares one common word with a long one, and the numbers of both differ.
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(new Set(members.map(({ document }) => document)).size).toBeGreaterThan(1)
          for (const { document, start, end } of members) {
            expect(read.find(({ id }) => id === document)?.sentences).toContainEqual([start, end])
            expect(seen.has(`${document}:${start}`)).toBe(false)
            seen.add(`${document}:${start}`)
          }
        }
      }),
    )
  })

  it('have the same points in whatever order they are given', () => {
    const asSet = (accounts: ReturnType<typeof english>) =>
      alignAccounts(accounts)
        .points.map(
          ({ score, members }) => `${score} ${members.map(({ document, start }) => `${document}:${start}`).sort()}`,
        )
        .sort()
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), texts => {
        const accounts = english(...texts)
        expect(asSet([...accounts].reverse())).toEqual(asSet(accounts))
      }),
    )
  })

  it('align fully with themselves, every sentence that has words with its own', () => {
    const distinct = fc.uniqueArray(fc.constantFrom('vote', 'mine', 'wages', 'court', 'snow', 'ballot'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(distinct, words => {
        const same = words.map(word => `The ${word} was ${word}ed by ${word}ers.`).join(' ')
        const { points } = alignAccounts(english(same, same))
        expect(points).toHaveLength(words.length)
        for (const { score, members } of points) {
          expect(score).toBeCloseTo(1, 6)
          expect(members[0]?.start).toBe(members[1]?.start)
        }
      }),
    )
  })
})

describe('texts that nobody writes', () => {
  it('may be empty', () => {
    expect(alignAccounts(english('', courier, ' \n')).points).toEqual([])
  })

  it('are compared up to a bound, and say where it is', () => {
    const endless = `${courier}\n${'A word and another stood here.\n'.repeat(mostSentences)}`
    const { accounts, points } = alignAccounts(english(endless, herald))
    expect(points.length).toBeGreaterThan(2)
    expect(accounts[0]?.comparedUntil).toBeLessThan(endless.length)
    expect(accounts[0]?.sentences.length).toBeGreaterThan(mostSentences)
    expect(accounts[1]?.comparedUntil).toBe(herald.length)
  })
})
