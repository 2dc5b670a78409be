import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formsLike, formsNear } from './expand-pattern.ts'
import { anyLetters } from './query-tree.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const like = (pattern: string, most = 64) =>
  formsLike(archive.db, pattern.replaceAll('*', anyLetters), ['', 'en'], most).sort()

it('meets patterns with asterisks anywhere', () => {
  archive.add({ text: 'election elections selection electron erosion aa a', language: null })
  expect(like('el*ion')).toEqual(['election'])
  expect(like('*ection')).toEqual(['election', 'selection'])
  expect(like('*ect*')).toEqual(['election', 'elections', 'electron', 'selection'])
  expect(like('e*o*n')).toEqual(['election', 'electron', 'erosion'])
  expect(like('a*a')).toEqual(['aa'])
  expect(like('*aa*a')).toEqual([`${anyLetters}aa${anyLetters}a`])
  expect(like('*zz*')).toEqual([`${anyLetters}zz${anyLetters}`])
})

it('takes the most frequent where there are too many, and sees what is added', () => {
  for (let id = 1; id <= 128; id++) archive.add({ text: id === 64 ? 'rarely rally' : 'rally', language: null })
  archive.add({ text: 'rely', language: null })
  archive.add({ text: 'x', language: null })
  expect(like('*ly', 1)).toEqual(['rally'])
  expect(like('r*ly', 1)).toEqual(['rally'])
  archive.add({ text: 'daily', language: null })
  expect(like('*ly')).toEqual(['daily', 'rally', 'rarely', 'rely'])
})

it('finds by a pattern just what the pattern says', () => {
  const form = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '*'), minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 20 }), pattern, (forms, drawn) => {
      const asked = drawn.replace(/\*+/g, '*')
      if (asked === '*') return
      const fresh = makeTestArchive()
      try {
        fresh.add({ text: forms.join(' '), language: null })
        const expected = [...new Set(forms)].filter(one => new RegExp(`^${asked.replaceAll('*', '.*')}$`).test(one))
        const lettered = asked.replaceAll('*', anyLetters)
        expect(formsLike(fresh.db, lettered, [''], 64).sort()).toEqual(
          expected.length === 0 ? [lettered] : expected.sort(),
        )
      } finally {
        fresh.remove()
      }
    }),
    { numRuns: 60 },
  )
})

it('meets words some letters away, the nearest first, and all forms of their stems', () => {
  archive.add('elections selection erection lections', { text: 'elaction', language: null })
  expect(formsNear(archive.db, 'election', 1, ['', 'en'], 64)).toEqual([
    ...['election', 'elections', 'elaction', 'erection', 'selection'],
  ])
  expect(formsNear(archive.db, 'election', 1, ['', 'en'], 2)).toEqual(['election', 'elections'])
})
