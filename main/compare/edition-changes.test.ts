import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { editionChangePieces } from './edition-changes.ts'
import { readEdition } from './read-edition.ts'

function compare(before: string, after: string, language: string | null = 'en') {
  const pieces = editionChangePieces(readEdition({ text: before, language }), readEdition({ text: after, language }))
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}

/** The changes as `kind: before > after | matters`, with only the words that changed where some did. */
function said(before: string, after: string, language = 'en') {
  const slice = (text: string, range: Range | null) => (range ? text.slice(...range) : '')
  return compare(before, after, language).changes.map(({ kind, words, matters, ...ranges }) => {
    const wordsOf = (text: string, changed: typeof words.before) =>
      changed.map(one => `${one.kind} ${text.slice(one.start, one.end)}`).join(', ')
    const what =
      words.before.length + words.after.length > 0
        ? `${wordsOf(before, words.before)} > ${wordsOf(after, words.after)}`
        : `${slice(before, ranges.before)} > ${slice(after, ranges.after)}`
    return `${kind}: ${what} | ${matters.join(' ')}`
  })
}

const fire = `Fire at the depot

A fire broke out at the Karash depot on Sunday. Three people were hurt, police said.

“We lost everything in the hall,” said Marat Omarov, who runs the depot. The cause is not known.

Neighbours watched from the street. The road was closed until noon.`

describe('two editions', () => {
  it('have no changes where they are the same, but for white space', () => {
    expect(compare(fire, fire.replaceAll('\n\n', '\n \n')).changes).toEqual([])
    expect(compare(fire, fire).unchanged).toHaveLength(7)
  })

  it('tell corrections by their words, figures before wording', () => {
    const later = fire
      .replace('Neighbours watched', 'Many neighbours looked on')
      .replace('Three people were hurt', 'Five people were allegedly hurt')
    expect(said(fire, later)).toEqual([
      'corrected: number Three > number Five, hedge allegedly | number hedge',
      'corrected: wording watched > wording Many, wording looked on | ',
    ])
  })

  it('tell a changed quotation, and a name that came with it', () => {
    const later = fire
      .replace('We lost everything in the hall', 'We lost nothing in the hall')
      .replace('Marat', 'Murat')
    expect(said(fire, later)).toEqual([
      'corrected: wording everything, name Marat > negation nothing, name Murat | name quotation negation',
    ])
  })

  it('tell what was added and cut, with new names and quotations first', () => {
    const later = fire
      .replace(' The road was closed until noon.', '')
      .replace('The cause', 'It burned all night. “Nobody slept in our street,” a neighbour said. The cause')
      .replace('from the street.', 'from the street. Firemen came from Almaty.')
    expect(said(fire, later)).toEqual([
      'added:  > It burned all night. “Nobody slept in our street,” a neighbour said. | quotation',
      'added:  > name Almaty | name',
      'cut: The road was closed until noon. >  | ',
    ])
  })

  it('tell what moved, with its neighbours, and what was corrected in it', () => {
    const [title = '', first = '', second = '', third = ''] = fire.split('\n\n')
    expect(said(fire, [title, third, first, second].join('\n\n'))).toEqual([`moved: ${third} > ${third} | `])
    const moved = third.replace('until noon', 'until Monday')
    expect(said(fire, [title, first, moved, second].join('\n\n'))[0]).toMatch(/^moved: .*number Monday \| number$/)
  })

  it('tell one sentence made two', () => {
    const later = fire.replace('Three people were hurt, police said.', 'Three people were hurt. Police said so.')
    expect(
      said(
        fire.replace('police said', 'police and doctors in the town said'),
        later.replace('Police said so', 'Police and doctors in the town said so'),
      ),
    ).toEqual(['corrected:  > wording so | '])
  })

  it('tell the same said otherwise as wording, and changed signs without words', () => {
    expect(said('The three were hurt in it.', 'The 3 were hurt in it.')).toEqual([
      'corrected: wording three > wording 3 | ',
    ])
    expect(said('Omarov beat Abenov.', 'Abenov beat Omarov.')[0]).toMatch(/^corrected: wording .* > wording .* \| $/)
    expect(said('They left, at once.', 'They left at once.')).toEqual([
      'corrected: They left, at once. > They left at once. | ',
    ])
  })

  it('are compared in Russian and Kazakh', () => {
    expect(said('Погибли трое, сообщила полиция.', 'Якобы погибли пятеро, сообщила полиция.', 'ru')).toEqual([
      'corrected: number трое > hedge Якобы, number пятеро | number hedge',
    ])
    expect(said('Сот шешімі әділ деді адвокат.', 'Сот шешімі әділ емес деді адвокат.', 'kk')).toEqual([
      'corrected:  > negation емес | negation',
    ])
  })
})

const sentence = fc
  .array(fc.constantFrom('mayor', 'fire', 'Omarov', '85', 'not', 'reportedly', 'depot', '“we', 'won”', 'rain'), {
    minLength: 1,
    maxLength: 7,
  })
  .map(words => `The ${words.join(' ')}.`)
const paragraphs = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
  .map(all => all.map(sentences => sentences.join(' ')).join('\n\n'))

describe('any two texts', () => {
  it('have every sentence of both in exactly one unchanged pair or change', () => {
    fc.assert(
      fc.property(fc.oneof(paragraphs, fc.string()), paragraphs, (before, after) => {
        const { changes, unchanged } = compare(before, after)
        for (const [text, side] of [[before, 'before'] as const, [after, 'after'] as const]) {
          const ranges = [...unchanged, ...changes].flatMap(one => (one[side] ? [one[side]] : []))
          const covered = ranges
            .sort(([a], [b]) => a - b)
            .flatMap(([from, to]) => splitSentences(text, 'en').filter(([start, end]) => start >= from && end <= to))
          expect(covered).toEqual(splitSentences(text, 'en'))
          let last = 0
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(last)
            last = end
          }
        }
        for (const { before: a, after: b } of unchanged)
          expect(before.slice(...a).replace(/\s+/g, ' ')).toBe(after.slice(...b).replace(/\s+/g, ' '))
      }),
    )
  })

  it('have changed words within their changes, in order', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        for (const change of compare(before, after).changes) {
          for (const side of ['before', 'after'] as const) {
            let last = change[side]?.[0] ?? 0
            for (const { start, end } of change.words[side]) {
              expect(start).toBeGreaterThanOrEqual(last)
              last = end
            }
            expect(last).toBeLessThanOrEqual(change[side]?.[1] ?? 0)
          }
        }
      }),
    )
  })

  it('come with all that matters first', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const told = compare(before, after).changes.map(({ matters }) => matters.length > 0)
        expect(told).toEqual(told.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('have what stayed as it was, also where nearly all changed', () => {
    const kept = 'The ferry leaves the harbour at noon.'
    const text = (word: string) =>
      `${kept} ${Array.from({ length: 700 }, (_, at) => `${word}${at} ${word}${at + 1} came.`).join(' ')}`
    const { unchanged, changes } = compare(text('Mayors'), text('Trains'))
    expect(unchanged).toHaveLength(1)
    expect(changes.map(({ kind }) => kind).toSorted()).toEqual(['added', 'cut'])
  })

  it('are compared in bounded work, however long and different', () => {
    const long = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `The ${word} ${at % 7} came to town.`).join(' ')
    const { changes, unchanged } = compare(long('mayor'), long('fire'))
    expect(changes.length + unchanged.length).toBeGreaterThan(0)
  })
})
