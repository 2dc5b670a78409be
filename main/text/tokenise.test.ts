import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, longestTerm } from './normalise.ts'
import { tokenise } from './tokenise.ts'

const terms = (text: string) => tokenise(text).map(token => token.term)
const written = (text: string) => tokenise(text).map(token => text.slice(token.start, token.end))

describe('words', () => {
  it.each([
    ["Nazarbayev’s Nazarbayev's NAZARBAYEV`S", ['nazarbayev', 'nazarbayev', 'nazarbayev']],
    ["don't O’Brien rock'n'roll 'quoted' players'", ['dont', 'obrien', 'rocknroll', 'quoted', 'players']],
    ["d'Estaing l’homme dell'Unione qu'il", ['d', 'estaing', 'l', 'homme', 'dell', 'unione', 'qu', 'il']],
    ["bo'lib oʻzbek gʻalaba п'ять", ['bolib', 'ozbek', 'galaba', 'пять']],
    ['Ust-Kamenogorsk vice‑president 1999–2005', ['ust', 'kamenogorsk', 'vice', 'president', '1999', '2005']],
    ['São Łódź Straße Ærø İstanbul Zürich', ['sao', 'lodz', 'strasse', 'aero', 'istanbul', 'zurich']],
    ['Ёлка ещё йод Цой Қазақстан їжак', ['елка', 'еще', 'йод', 'цой', 'қазақстан', 'їжак']],
    ['U.S. U.S.-led U.S.’s e.g. Н.А. Назарбаев', ['us', 'us', 'led', 'us', 'eg', 'на', 'назарбаев']],
    ['press@osce.org https://www.osce.org/odihr', ['press', 'osce', 'org', 'https', 'www', 'osce', 'org', 'odihr']],
    ['ﬁrst ＯＳＣＥ x² so\u00adft', ['first', 'osce', 'x2', 'soft']],
    ['за\u0301мок и\u0306од Ναός', ['замок', 'йод', 'ναοσ']],
    ['北京大学 ภาษาไทย', ['北京', '大学', 'ภาษา', 'ไทย']],
    ['\ud800 \udc00 … — % $', []],
  ])('of %s', (text, expected) => expect(terms(text)).toEqual(expected))

  it('keep their places in the text', () => {
    expect(written('İn “Almaty’s” U.S. ﬁrst,\n81,7%')).toEqual(['İn', 'Almaty', 'U.S', 'ﬁrst', '81,7'])
  })
})

describe('numbers', () => {
  it.each([
    ['81.7 81,7 81.7% 81,7 %', ['81.7', '81.7', '81.7', '81.7']],
    ['10,000; 10 000; 10\u00a0000; 10000; 10’000', ['10000', '10000', '10000', '10000', '10000']],
    ['1,234.56; 1.234,56; 1\u00a0234,56; 1.000.000', ['1234.56', '1234.56', '1234.56', '1000000']],
    ['May 10 300 people; 100 200 300', ['may', '10', '300', 'people', '100', '200', '300']],
    ['12 345 678', ['12345678']],
    ['10.01.1999 1,2,3 2005,2006 10:30', ['10', '01', '1999', '1', '2', '3', '2005', '2006', '10', '30']],
    ['+7 701 123 4567', ['7', '701', '123', '4567']],
    ['1990s 90’s 20th 5km G8', ['1990s', '90', '20th', '5km', 'g8']],
    ['0,5 007 3. 12,', ['0.5', '007', '3', '12']],
  ])('of %s', (text, expected) => expect(terms(text)).toEqual(expected))
})

const alphabet = [..."abSÉßёйҚ'’ʻ-.,  019%ﬁ\u0301\u00ad\u00a0北京ไทยİ\ud835\udd73\ud800ا\u064e"]
const soup = fc.oneof(
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map(codes => String.fromCharCode(...codes)),
)

describe('any text', () => {
  it('gives tokens in order, none empty, none overlapping, none too long', () => {
    fc.assert(
      fc.property(soup, text => {
        let end = 0
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.term).toMatch(/^[\p{L}\p{N}\p{M}.]+$/u)
          expect(token.term.length).toBeLessThanOrEqual(longestTerm)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('holds each word where its token says', () => {
    fc.assert(
      fc.property(soup, text => {
        for (const { term, start, end } of tokenise(text)) {
          const word = text.slice(start, end)
          if (!/[0-9]/.test(word)) expect(foldWord(word.replaceAll('.', ''))).toBe(term)
        }
      }),
    )
  })

  it('folds to what folds no further', () => {
    fc.assert(
      fc.property(soup, text => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text))
      }),
    )
  })

  it('is read in one pass, also where it is one endless word or number', () => {
    expect(terms('a'.repeat(100_000))).toEqual(['a'.repeat(longestTerm)])
    expect(terms('1'.repeat(100_000))).toEqual(['1'.repeat(longestTerm)])
    expect(terms('100 '.repeat(30_000)).length).toBe(30_000)
    expect(terms(`${'1.1'.repeat(20_000)},`).length).toBeGreaterThan(1)
    expect(terms("a'".repeat(20_000)).length).toBeGreaterThan(0)
    expect(terms('北'.repeat(20_000)).length).toBeGreaterThan(0)
  })
})
