import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParsedQuery, parseQuery } from './parse-query.ts'
import { anyLetters, type Clause, type QueryNode } from './query-tree.ts'

const plain = { any: false, isTyping: false }
/** A tree as a line: & all, | any, - not, and after ? what is optional. */
function line(node: QueryNode | null, query: ParsedQuery): string {
  if (node === null) return ''
  const lines = (nodes: readonly QueryNode[], by: string) => nodes.map(one => line(one, query)).join(by)
  switch (node.kind) {
    case 'clause':
      return written(query.clauses[node.clause])
    case 'not':
      return `-${line(node.node, query)}`
    case 'any':
      return `(${lines(node.nodes, ' | ')})`
    case 'all':
      return `(${lines(node.nodes, ' & ')}${node.optional.length === 0 ? '' : ` ? ${lines(node.optional, ' ')}`})`
    case 'everything':
      return '*'
    case 'filter':
      return `{${node.condition.sql}}`
  }
}

function written(clause: Clause | undefined): string {
  if (clause === undefined) return '!'
  const { kind, terms, isPrefix, fields, boost, distance } = clause
  const isCounted = kind === 'near' || kind === 'fuzzy'
  const words = `${kind === 'word' ? '' : `${kind}:`}${terms.join('+')}${isPrefix ? '*' : ''}${isCounted ? `~${distance}` : ''}`
  return `${fields === null ? '' : `${fields.join()}:`}${words.replaceAll(anyLetters, '*')}${boost === 1 ? '' : `^${boost}`}`
}

const tree = (query: string, options = plain) => {
  const parsed = parseQuery(query, options)
  return line(parsed.tree, parsed)
}

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
    expect(parseQuery('turnout "fell far', plain)).toMatchObject({
      remark: { sentence: expect.stringContaining('quotation'), start: 8, end: 9, suggestion: 'turnout "fell far"' },
    })
    expect(clauses('turnout "fell far')).toEqual(['turnout', 'fell', 'far'])
  })

  it.each([
    ['a b', '(a & b)'],
    ['a OR b c', '(a | (b & c))'],
    ['(a OR b) c', '((a | b) & c)'],
    ['a AND NOT b', '(a & -b)'],
    ['a -b -"c d"', '(a & -b & -phrase:c+d)'],
    ['NOT NOT a NOT -b', '(a & b)'],
    ['+a b -c', '(a & -c ? b)'],
    ['+a (b +c)', '(a ? (c ? b))'],
    ['+a AND b', '(a & b)'],
    ['-a', '-a'],
    ['title:a text:"b c"^2 TITLE:(d OR e)', '(title:a & text:phrase:b+c^2 & (title:d | title:e))'],
    [
      '"a b"~5 "a"~5 elction~1^3 election~9 a~',
      '(near:a+b~5 & phrase:a & fuzzy:elction~1^3 & fuzzy:election~3 & fuzzy:a~1)',
    ],
    ['elec* *tion São*ulo Ust-Kam*', '(wildcard:elec* & wildcard:*tion & wildcard:sao*ulo & wildcard:ust+kam*)'],
    ['report(s) 10 300 and U.S. or "x"', '(report+s & 10+300 & and & us & or & phrase:x)'],
    ['81.7% - + C++ 12:30 https://a.org/b', '(81.7 & c & 12+30 & https+a+org+b)'],
    ['*', '*'],
  ])('understands %s', (query, expected) => expect(tree(query)).toBe(expected))

  it('joins by any where any will do, which + and NOT do not change', () => {
    const any = { any: true, isTyping: false }
    expect(tree('a b -c', any)).toBe('((a | b) & -c)')
    expect(tree('+a b', any)).toBe('(a ? b)')
    expect(tree('a b AND c', any)).toBe('(a | (b & c))')
  })

  it.each([
    ['turnout AND', 'AND', 'turnout'],
    ['OR turnout', 'OR', 'turnout'],
    ['(turnout OR osce', '(', '(turnout OR osce)'],
    ['turnout) osce', ')', 'turnout osce'],
    ['turnout^x', '^x', 'turnout'],
    ['title: turnout', 'title:', 'title:turnout'],
    ['turnout NOT', 'NOT', 'turnout'],
    ['turnout tga:osce', 'tga:', 'turnout tag:osce'],
    ['headline:turnout osce', 'headline:', 'title:turnout osce'],
    ['language:ru', 'language:', 'lang:ru'],
    ['qwertz:x turnout', 'qwertz:', 'qwertz x turnout'],
    ['is:unraed turnout', 'is:unraed', 'is:unread turnout'],
  ])('says of %s that %s is not understood, and what may be meant', (query, part, suggestion) => {
    const { remark } = parseQuery(query, plain)
    expect(query.slice(remark?.start, remark?.end)).toBe(part)
    expect(remark?.suggestion).toBe(suggestion)
    expect(parseQuery(remark?.suggestion ?? '', plain).remark).toBeNull()
  })

  it('searches the words of what no filter understands', () => {
    expect(tree('date:soon turnout')).toBe('((date & soon) & turnout)')
    expect(parseQuery('date:soon', plain).remark).toMatchObject({
      sentence: expect.stringContaining('date:2005'),
      ...{ start: 0, end: 9, suggestion: null },
    })
    expect(tree('tga:"ballot papers"')).toBe('(tga & phrase:ballot+papers)')
  })

  it('says nothing of what is still being typed', () => {
    for (const query of [
      'turnout AND',
      'turnout OR ',
      'turnout NOT',
      '(turnout',
      'turnout "fell',
      'title:',
      'turnout^',
    ])
      expect([query, parseQuery(query, { any: false, isTyping: true }).remark]).toEqual([query, null])
    for (const query of ['turnout OR', 'turnout tag:', 'turnout is:un', 'turnout date:20'])
      expect([query, tree(query, { any: false, isTyping: true })]).toEqual([query, 'turnout'])
  })

  it('never throws, and gives clauses and remarks within the query, the same each time', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab "“»-+~^:()*й1, \ud800'), maxLength: 200 })
    const parts =
      'AND OR NOT ( ) + - title: foo: tag: words:>5 date: -is:read in:" "a b" ~2 ^3 * a b " * 10 300 \u00a0'.split(' ')
    const soup = fc.array(fc.constantFrom(...parts, ' '), { maxLength: 60 }).map(drawn => drawn.join(''))
    const query = fc.oneof(letters, soup, fc.string({ unit: 'binary', maxLength: 100 }))
    fc.assert(
      fc.property(query, fc.boolean(), fc.boolean(), (typed, any, isTyping) => {
        const parsed = parseQuery(typed, { any, isTyping })
        for (const { start, end, terms } of parsed.clauses) {
          expect(terms.length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(typed.length)
          expect(start).toBeLessThan(end)
        }
        if (parsed.remark !== null) {
          expect(parsed.remark.start).toBeLessThan(parsed.remark.end)
          expect(parsed.remark.end).toBeLessThanOrEqual(typed.length)
        }
        expect(parseQuery(typed, { any, isTyping })).toEqual(parsed)
      }),
      { numRuns: 500 },
    )
  })
})
