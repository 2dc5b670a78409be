import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashesOf, scanWords } from '../text/scan-words.ts'
import { createChampionCounter } from './champions.ts'
import { createKnownForms } from './known-forms.ts'

/** What a writer does with the texts of documents, one after another. */
function championsOf(texts: readonly string[], language = 'en'): string[] {
  const known = createKnownForms()
  const champions = createChampionCounter(language)
  return texts.map(text => {
    scanWords(text, (start, end, folded, hash, check) => {
      const met = known.meet(hash, check)
      if (met < 0) champions.learn(~met, folded ?? text.slice(start, end))
      champions.count(met < 0 ? ~met : met, start, end, folded)
    })
    return champions.take(text)
  })
}

describe('the champions of a text', () => {
  it('are the words that stand in it most often, oftener the more they weigh, and no stop words', () => {
    const text = `the election and elections and the elections ${'the turnout '.repeat(20)}`
    const [row = ''] = championsOf([text])
    const words = row.split(' ')
    expect(new Set(words)).toEqual(new Set(['elections', 'turnout']))
    const times = (word: string) => words.filter(one => one === word).length
    expect(times('turnout')).toBeGreaterThan(times('elections'))
  })

  it('are few, and of a long text only what stands in it often for its length', () => {
    const filler = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ')
    const twice = Array.from({ length: 60 }, (_, at) => `pair${at} pair${at}`).join(' ')
    const [long, short] = championsOf([`${filler} ${twice} ${'turnout '.repeat(40)}`, twice])
    expect(new Set(long?.split(' '))).toEqual(new Set(['turnout']))
    expect(new Set(short?.split(' ')).size).toBe(32)
  })

  it('do not depend on the documents before', () => {
    const words = ['turnout', 'elections', 'election', 'commission', 'ballot', 'the', 'vote']
    const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map(drawn => drawn.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), texts => {
        expect(championsOf(texts)).toEqual(texts.map(one => championsOf([one])[0]))
      }),
    )
  })
})

describe('known forms', () => {
  it('keep the number of a form while they grow', () => {
    const known = createKnownForms()
    const words = Array.from({ length: 50_000 }, (_, at) => `word${at}`)
    expect(words.every((word, at) => known.meet(...hashesOf(word)) === ~at)).toBe(true)
    expect(words.every((word, at) => known.meet(...hashesOf(word)) === at)).toBe(true)
  })
})
