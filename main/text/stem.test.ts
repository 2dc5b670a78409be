import lunr from 'lunr'
import { describe, expect, it } from 'vitest'
import { stem, stemmingLanguage } from './stem.ts'

describe('stem', () => {
  it('is lunr’s own in English', () => {
    for (const word of 'elections electing observers happily running relational constructor 1990s'.split(' ')) {
      expect(stem(word, 'en')).toBe(lunr.stemmer(new lunr.Token(word, {})).toString())
    }
    expect(stem('elections', 'en-GB')).toBe(stem('election', 'en'))
  })

  it('joins the cases of a Russian noun and leaves Latin words alone', () => {
    expect(new Set(['выборы', 'выборов', 'выборах', 'выборам'].map(word => stem(word, 'ru'))).size).toBe(1)
    expect(stem('election', 'ru')).toBe('election')
  })

  it('leaves numbers, and words of languages it has no stemmer for', () => {
    expect(stem('81.7', 'en')).toBe('81.7')
    for (const language of [null, 'ky', 'uz', 'tg', 'xx', '__proto__', 'constructor'])
      expect(stem('elections', language)).toBe('elections')
  })

  it('names the stemmer it uses', () => {
    expect(['en-GB', 'ru', 'nn', 'kk-KZ', 'uz-Cyrl', null].map(stemmingLanguage)).toEqual([
      'en',
      'ru',
      'nn',
      'kk',
      '',
      '',
    ])
  })
})
