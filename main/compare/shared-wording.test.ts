import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../text/tokenise.ts'
import { findSharedWording, sharedWordingPieces } from './shared-wording.ts'
import type { WordingMatch } from './wording-matches.ts'
import { wordingRules } from './wording-rules.ts'

const accountsOf = (...texts: string[]) => texts.map((text, at) => ({ id: at + 1, text, language: 'en' }))
const between = (one: string, other: string) => {
  const [pair] = findSharedWording(accountsOf(one, other)).pairs
  if (!pair) throw new Error('Two accounts are one pair.')
  return pair
}
const shown = (one: string, other: string) =>
  between(one, other).matches.map(({ a, b, kind }) => [kind, one.slice(a.start, a.end), other.slice(b.start, b.end)])

const ferry =
  'The old ferry left the harbour an hour late because two sailors had missed the last bus from the village.'
const bridge =
  'Engineers closed the bridge at noon after a crack was seen in one of the pillars by a fisherman passing below.'
const school = 'Pupils planted forty young apple trees behind the new school and named each of them after a teacher.'

describe('two accounts', () => {
  it('have what is copied word for word, also out of order, and nothing of their own', () => {
    const one = `${ferry}\n\n${bridge}\n\nIt rained.`
    const other = `Nobody swam.\n\n${bridge.toUpperCase()}\n\n${ferry}`
    expect(shown(one, other)).toEqual([
      ['copied', ferry.slice(0, -1), ferry.slice(0, -1)],
      ['copied', bridge.slice(0, -1), bridge.slice(0, -1).toUpperCase()],
    ])
  })

  it('have what is copied with words changed, cut and put in, and which words those are', () => {
    const other = ferry.replace('hour', 'evening').replace(' two', '').replace('the last', 'the very last')
    const [match, ...more] = between(`Snow. ${ferry}`, other).matches
    expect(more).toEqual([])
    expect(match?.kind).toBe('edited')
    expect(match?.words.map(({ b }) => other.slice(b.start, b.end))).toEqual([
      'The old ferry left the harbour an',
      'late because',
      'sailors had missed the',
      'last bus from the village',
    ])
    expect(match?.count).toBe(18)
  })

  it('do not copy by quoting the same words', () => {
    const said = 'we counted the boats by the light of one lamp'
    const [one, other] = [`"${said}," said the pilot. It rained.`, `The weary man told us: “${said}.” Bread is dear.`]
    expect(shown(one, other)).toEqual([['quoted', said, said]])
    expect(between(one, other).share).toBe(0)
    expect(shown(one.replaceAll('"', ''), other)).toEqual([['copied', said, said]])
  })

  it('do not copy by using names, figures and set phrases', () => {
    const phrases = [
      'the Organization for Security and Cooperation in Europe',
      'President Orlan Daurenov of the Republic of Karash on Monday, December 5, 2005',
      'on condition of anonymity because he was not authorised to speak to reporters',
      '81 percent, 12 percent, 5 percent and 1 percent',
    ]
    for (const phrase of phrases) {
      expect(shown(`Yesterday we met ${phrase} again.`, `They doubted ${phrase}, but went.`)).toEqual([])
    }
  })

  it('do not copy by carrying the same lines around a report', () => {
    const furniture = 'Get the latest updates as we post them right on your browser\n\n'
    expect(shown(furniture + ferry, furniture + bridge)).toEqual([])
  })

  it('share the words alike of the shorter one', () => {
    const words = tokenise(ferry).length
    expect(between(`${ferry} ${bridge}`, `${ferry} No.`).share).toBeCloseTo(words / (words + 1))
  })

  it('are read in Russian', () => {
    const said = 'старый паром ушёл из гавани на час позже, потому что двое матросов опоздали на автобус'
    expect(shown(`Вчера ${said}.`, `Снег. Как пишут, ${said.replace('ё', 'е')}, и никто не удивился.`)).toEqual([
      ['copied', said, said.replace('ё', 'е')],
    ])
  })
})

describe('several accounts', () => {
  it('are counted by their wordings, those linked through a third as one', () => {
    const texts = [`${ferry} ${bridge}`, school, ferry, `It rained. ${school}`, bridge, 'Nothing of the kind was seen.']
    const { wordings, pairs } = findSharedWording(accountsOf(...texts))
    expect(wordings).toEqual([[1, 3, 5], [2, 4], [6]])
    expect(pairs.map(({ a, b }) => `${a}${b}`).join(' ')).toBe('12 13 14 15 16 23 24 25 26 34 35 36 45 46 56')
  })
})

const words = ['mine', 'wages', 'court', 'snow', 'ballot', 'the', 'Daurenov', '85', 'count', 'ferry', 'lamp']
/** Stretches of one sentence, and words between them, so that texts agree in many places and could be aligned in many ways. */
const passage = `${ferry} ${bridge}`.split(' ')
const stretch = fc
  .tuple(fc.nat(passage.length - 5), fc.integer({ min: 5, max: 14 }))
  .map(([from, length]) => passage.slice(from, from + length).join(' '))
const piece = fc.oneof(fc.constantFrom(...words), stretch)
const prose = fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join(' '))
const text = fc.oneof({ weight: 3, arbitrary: prose }, fc.string({ unit: 'binary' }))
const turned = ({ a, b, words, ...rest }: WordingMatch) => ({
  ...rest,
  a: b,
  b: a,
  words: words.map(run => ({ a: run.b, b: run.a })),
})

describe('any accounts', () => {
  it('share the same in both directions', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [between(one, other), between(other, one)]
        const order = (matches: WordingMatch[]) => matches.sort((left, right) => left.a.start - right.a.start)
        expect(order(back.matches.map(turned))).toEqual(there.matches)
        expect(back.share).toBe(there.share)
      }),
    )
  })

  it('share everything with themselves', () => {
    fc.assert(
      fc.property(text, same => {
        const { matches, share } = between(same, same)
        const words = tokenise(same)
        expect(share).toBe(words.length === 0 ? 0 : 1)
        expect(matches.map(({ a }) => a)).toEqual(
          words.length === 0 ? [] : [{ start: words[0]?.start, end: words.at(-1)?.end }],
        )
      }),
    )
  })

  it('have the same words where a match says so', () => {
    const terms = (written: string) => tokenise(written).map(({ term }) => term)
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        for (const { words, count } of between(one, other).matches) {
          const [left, right] = [
            words.map(({ a }) => one.slice(a.start, a.end)),
            words.map(({ b }) => other.slice(b.start, b.end)),
          ]
          expect(left.flatMap(terms)).toEqual(right.flatMap(terms))
          expect(left.flatMap(terms)).toHaveLength(count)
        }
      }),
    )
  })

  it('have matches within their texts that do not overlap in either', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { matches } = between(one, other)
        for (const [side, written] of [
          ['a', one],
          ['b', other],
        ] as const) {
          const ranges = matches.map(match => match[side]).sort((left, right) => left.start - right.start)
          const edges = [0, ...ranges.flatMap(({ start, end }) => [start, end]), written.length]
          expect(edges).toEqual([...edges].sort((left, right) => left - right))
        }
      }),
    )
  })
})

describe('texts that nobody writes', () => {
  it('are read up to a bound, and say where it is', () => {
    const endless = `${ferry} ${'again '.repeat(wordingRules.mostWords)}`
    const { accounts, pairs } = findSharedWording(accountsOf(endless, `${ferry} So it was.`))
    expect(accounts[0]?.readUntil).toBeLessThan(endless.length)
    expect(accounts[1]?.readUntil).toBe(ferry.length + 11)
    expect(pairs[0]?.matches).toHaveLength(1)
  })

  it('are taken in pieces when they agree in a thousand places', () => {
    const agreeing = (letter: string) =>
      Array.from({ length: 1000 }, (_, at) => `p${at} q${at} r${at} s${at} t${at} ${letter}${at}`)
    const texts = [agreeing('x').join(' '), agreeing('y').reverse().join(' ')]
    let pieces = 0
    for (const _ of sharedWordingPieces(accountsOf(...texts))) pieces++
    expect(pieces).toBeGreaterThan(1000 / wordingRules.alignmentsAtOnce)
  })
})
