import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributionKinds, figureKinds, figureModes, speakerKinds } from '../../contract/ledgers.ts'
import { figureOf, type StoredEntry, spokenOf, storedFigure, storedSpoken } from './rows.ts'

const range = fc.tuple(fc.nat(5000), fc.nat(400)).map(([start, length]) => ({ start, end: start + length }))
const words = fc.string({ minLength: 1 })
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const amount = orNull(fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0))
const row = ({ start, end, key, entry }: StoredEntry) => ({ start, end, key, entry, edit: null })

const figure = fc
  .record({
    ...{ value: amount, low: amount, high: amount, unit: orNull(words), approximate: fc.boolean() },
    ...{ kind: fc.constantFrom(...figureKinds), measure: orNull(fc.record({ text: words, key: words })) },
    ...{ of: orNull(words), asOf: orNull(words), where: orNull(words), earlier: fc.boolean(), sought: fc.boolean() },
    ...{ polled: fc.boolean(), mode: fc.constantFrom(...figureModes), edit: fc.constant(null) },
    source: orNull(fc.record({ text: words, name: orNull(words) })),
  })
  .chain(rest => range.map(place => ({ ...rest, ...place })))
const source = fc.record({
  ...{ place: orNull(range), text: words, kind: fc.constantFrom(...speakerKinds), name: orNull(words) },
})
const attribution = fc
  .record({
    ...{ source: orNull(source), cue: orNull(range), content: fc.array(range), hedged: fc.boolean() },
    ...{ kind: fc.constantFrom(...attributionKinds), within: orNull(fc.nat(99)), edit: fc.constant(null) },
    speaker: orNull(words),
  })
  .chain(rest => range.map(place => ({ ...rest, ...place })))

test('a figure is read as it was stored', () => {
  fc.assert(fc.property(figure, entry => void expect(figureOf(row(storedFigure(entry, 0)))).toEqual(entry)))
})

test('an attribution is read as it was stored', () => {
  fc.assert(fc.property(attribution, entry => void expect(spokenOf(row(storedSpoken(entry, 0)))).toEqual(entry)))
})
