import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf } from '../../text/dates/edtf.ts'
import { chronologyOf, type DatedDocument, eventDatesOf } from './chronology.ts'

const lanes = ['event', 'document', 'import'] as const
const text = 'He won on Sunday. In 1999 he had won as well. The next vote is due in January 2012.'

describe('the dates a text speaks of', () => {
  it('stand in their sentences', () => {
    const events = eventDatesOf(text, 'en', '2005-12-05')
    expect(
      events.map(({ date, place, sentence }) => [date, text.slice(place.start, place.end), text.slice(...sentence)]),
    ).toEqual([
      ['2005-12-04', 'Sunday', 'He won on Sunday.'],
      ['1999', '1999', 'In 1999 he had won as well.'],
      ['2012-01', 'January 2012', 'The next vote is due in January 2012.'],
    ])
  })

  it('are only those that can be known', () => {
    expect(eventDatesOf(text, 'en', '2005').map(({ date }) => date)).toEqual(['1999', '2012-01'])
    expect(eventDatesOf('On Sunday he won.', 'en', null)).toEqual([])
  })
})

describe('a chronology', () => {
  const one: DatedDocument = {
    document: 1,
    date: '2005-12-05',
    importedAt: Date.UTC(2026, 0, 2, 23, 59),
    events: eventDatesOf(text, 'en', '2005-12-05'),
  }
  const other: DatedDocument = { document: 2, date: '2005-12', importedAt: Date.UTC(2026, 0, 1), events: [] }

  it('has events, documents and imports in lanes of their own, earliest first', () => {
    expect(chronologyOf([other, one], lanes).map(({ lane, date, document }) => `${date} ${lane} ${document}`)).toEqual([
      '1999 event 1',
      '2005-12 document 2',
      '2005-12-04 event 1',
      '2005-12-05 document 1',
      '2012-01 event 1',
      '2026-01-01 import 2',
      '2026-01-02 import 1',
    ])
    expect(chronologyOf([other, one], ['document']).map(({ document }) => document)).toEqual([2, 1])
  })

  it('leaves out a document whose date is not known, and keeps when it was imported', () => {
    expect(chronologyOf([{ ...other, date: null }], lanes).map(({ lane }) => lane)).toEqual(['import'])
  })

  it('is one order, however its documents come', () => {
    const date = fc.constantFrom(
      '1999',
      '1999-01',
      '1999-01-10',
      '2005',
      '2005-12-04',
      '2005-12?',
      '2005-12-03/2005-12-05',
      '199X',
    )
    const document = fc.record({
      document: fc.nat(9),
      date: fc.option(date),
      importedAt: fc.integer({ min: 0, max: 2e12 }),
      events: fc.array(
        fc.record({
          date,
          place: fc.nat(500).map(start => ({ start, end: start + 4 })),
          sentence: fc.constant<[number, number]>([0, 600]),
        }),
      ),
    })
    const documents = fc.uniqueArray(document, { selector: ({ document: id }) => id })
    fc.assert(
      fc.property(documents, listed => {
        const entries = chronologyOf(listed, lanes)
        const plain = (all: typeof entries) =>
          all.map(({ lane, date: day, document: id, place }) => [day, lane, id, place?.start])
        expect(plain(chronologyOf([...listed].reverse(), lanes))).toEqual(plain(entries))
        for (const [at, entry] of entries.entries())
          if (at > 0) expect(compareEdtf(entries[at - 1]?.date ?? '', entry.date)).toBeLessThanOrEqual(0)
        const counted = listed.reduce((sum, { events, date: own }) => sum + events.length + (own === null ? 1 : 2), 0)
        expect(entries).toHaveLength(counted)
      }),
    )
  })
})
