import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'

const plain = { any: false, isTyping: false }
const clauses = (query: string, options = plain) =>
  parseQuery(query, options).clauses.map(
    ({ kind, terms, isPrefix }) => `${kind === 'phrase' ? 'p:' : ''}${terms.join('+')}${isPrefix ? '*' : ''}`,
  )

describe('parseQuery', () => {
  it.each([
    ['Turnout OSCE', ['turnout', 'osce']],
    ['"fell far short" OSCE', ['p:fell+far+short', 'osce']],
    ['«Асар» “Ak Zhol” „Otan“', ['p:асар', 'p:ak+zhol', 'p:otan']],
    ['Ust-Kamenogorsk a/b press@osce.org', ['ust+kamenogorsk', 'a+b', 'press+osce+org']],
    ['10 300 votes; 81,7 %', ['10+300', 'votes', '81.7']],
    ['""  "—" ', []],
  ])('reads %s', (query, expected) => expect(clauses(query)).toEqual(expected))

  it('parts hyphened words as lunr does where any of them will do', () => {
    expect(clauses('Ust-Kamenogorsk 10 300', { any: true, isTyping: false })).toEqual([
      'ust',
      'kamenogorsk',
      '10',
      '300',
    ])
  })

  it('takes the last word for a beginning while it is being typed', () => {
    const typing = { any: false, isTyping: true }
    expect(clauses('OSCE elec', typing)).toEqual(['osce', 'elec*'])
    expect(clauses('OSCE elec ', typing)).toEqual(['osce', 'elec'])
    expect(clauses('"fell far"', typing)).toEqual(['p:fell+far'])
  })

  it('says that a quotation mark stands alone, and searches its words', () => {
    expect(parseQuery('turnout "fell far', plain)).toMatchObject({ remark: expect.stringContaining('quotation') })
    expect(clauses('turnout "fell far')).toEqual(['turnout', 'fell', 'far'])
  })

  it('never throws, and gives clauses within the query', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'ab "“»-+~^:()*й1, \ud800'), maxLength: 200 })
    fc.assert(
      fc.property(soup, fc.boolean(), fc.boolean(), (query, any, isTyping) => {
        for (const { start, end, terms } of parseQuery(query, { any, isTyping }).clauses) {
          expect(terms.length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(query.length)
          expect(start).toBeLessThan(end)
        }
      }),
    )
  })
})
