import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageWords, readKindedWords } from './kinded-words.ts'
import { kindedRanges, missingWords } from './word-difference.ts'

/** The words of each passage that the other lacks, as `kind: words`. */
function marked(one: string, other: string, language = 'en') {
  const [left, right] = [one, other].map(text => {
    const words = readKindedWords(text, language)
    return passageWords(words, [[0, text.length]])
  }) as [ReturnType<typeof readKindedWords>, ReturnType<typeof readKindedWords>]
  const missing = missingWords(left, right)
  const said = (text: string, words: typeof left, isMissing: boolean[]) =>
    kindedRanges(
      words,
      at => (isMissing[at] ? '' : null),
      () => false,
    ).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
  return [said(one, left, missing.one), said(other, right, missing.other)]
}

describe('words that differ', () => {
  it('are those that the other passage lacks, with figures apart from wording', () => {
    expect(
      marked('Turnout was 85 percent, the commission said.', 'Turnout was over 86.3 per cent, they said.'),
    ).toEqual([
      ['number: 85', 'wording: percent, the commission'],
      ['hedge: over', 'number: 86.3', 'wording: per cent, they'],
    ])
  })

  it('are not those in another case or place', () => {
    expect(marked('Явка составила 85 процентов.', 'Комиссия назвала явку: 85 процентов.', 'ru')).toEqual([
      ['wording: составила'],
      ['wording: Комиссия назвала'],
    ])
    expect(marked('On Monday he resigned.', 'He resigned on Monday.')).toEqual([[], []])
  })

  it('are marked where one says them twice', () => {
    expect(marked('very, very bad', 'very bad')[0]).toHaveLength(1)
  })
})

describe('figures', () => {
  it('are the same however they are written', () => {
    for (const [one, other, language] of [
      ['Five people were hurt.', '5 people were hurt.', 'en'],
      ['Twenty-five of 1,200,000 voters', '25 of 1.2 million voters', 'en'],
      ['Damage of $2bn', 'Damage of 2,000,000,000', 'en'],
      ['one hundred and five seats on May 5th', '105 seats on May 5', 'en'],
      ['Погибли двадцать пять шахтёров.', 'Погибли 25 шахтёров.', 'ru'],
      ['Ущерб 1,5 млн рублей', 'Ущерб полтора', 'ru'],
      ['Ущерб 1,5 миллиона рублей', 'Ущерб 1 500 000 рублей', 'ru'],
      ['Жиырма бес кенші қаза тапты.', '25 кенші қаза тапты.', 'kk'],
      ['Шығын екі миллион теңге', 'Шығын 2 000 000 теңге', 'kk'],
    ] as const) {
      const numbers = marked(one, other, language)
        .flat()
        .filter(said => said.startsWith('number'))
      expect([one, numbers]).toEqual([one, one.includes('1,5 млн') ? ['number: 1,5 млн'] : []])
    }
  })

  it('are dates too', () => {
    expect(marked('He resigned on Monday.', 'He resigned on Tuesday.')).toEqual([
      ['number: Monday'],
      ['number: Tuesday'],
    ])
    expect(marked('Суд пройдёт 5 мая.', 'Суд пройдёт 5 июня.', 'ru')).toEqual([['number: мая'], ['number: июня']])
    expect(marked('He may resign in May.', 'He resigned.')[0]).toEqual(['hedge: may', 'wording: in', 'number: May'])
  })

  it('are not what only looks like them', () => {
    expect(marked('Thousands of people and one dog', 'People and a dog')[0]).toEqual([
      'wording: Thousands of',
      'wording: one',
    ])
    expect(marked('Он алтын алды.', 'Ол алды.', 'kk')[0]).toContain('wording: алтын')
  })
})

describe('names', () => {
  it('are told from wording', () => {
    expect(marked('The trial of Serik Abenov began.', 'The trial of Serik Omarov was opened.')).toEqual([
      ['name: Abenov', 'wording: began'],
      ['name: Omarov', 'wording: was opened'],
    ])
  })

  it('are the same in any case and transliteration, but not with another vowel', () => {
    expect(
      marked('Он увидел Назарбаева и Токаева.', 'Он говорил: Назарбаев с Токаевым.', 'ru').flat(),
    ).not.toContainEqual(expect.stringMatching(/^name/))
    expect(marked('Халық Назарбаевқа сенді.', 'Халық Назарбаевты сүйді.', 'kk').flat()).toEqual([
      'wording: сенді',
      'wording: сүйді',
    ])
    expect(marked('They met Nazarbayev.', 'They met Nazarbaev.')).toEqual([[], []])
    expect(marked('They met Marat.', 'They met Murat.')).toEqual([['name: Marat'], ['name: Murat']])
  })
})

describe('negations', () => {
  it('are found as words, and as part of a verb', () => {
    expect(marked('He did not sign the protocol.', 'He signed the protocol.')[0]).toEqual([
      'wording: did',
      'negation: not',
    ])
    expect(marked('He didn’t sign, and cannot.', 'He did sign, and can.')[0]).toEqual([
      'negation: n’t',
      'negation: not',
    ])
    expect(marked('Пострадавших нет.', 'Пострадавшие есть.', 'ru')[0]).toContain('negation: нет')
    expect(marked('Министр отрицал это.', 'Министр признал это.', 'ru')[0]).toEqual(['negation: отрицал'])
    expect(marked('Бұл рас емес.', 'Бұл рас.', 'kk')[0]).toEqual(['negation: емес'])
  })

  it('are the same in other words', () => {
    for (const [one, other, language] of [
      ['There was no fire.', 'There wasn’t fire.', 'en'],
      ['Никто не пришёл.', 'Люди не пришли.', 'ru'],
      ['Ешкім келген жоқ.', 'Олар келген жоқ.', 'kk'],
    ] as const) {
      const found = marked(one, other, language).flat()
      expect([one, found.filter(said => said.startsWith('negation'))]).toEqual([one, []])
    }
  })
})

describe('hedges', () => {
  it('are found in English, Russian and Kazakh', () => {
    for (const [one, other, hedge, language] of [
      ['The mayor allegedly took a bribe.', 'The mayor took a bribe.', 'allegedly', 'en'],
      ['He is believed to be abroad.', 'He is abroad.', 'believed to be', 'en'],
      ['About 30 were hurt.', '30 were hurt.', 'About', 'en'],
      ['Мэр якобы взял взятку.', 'Мэр взял взятку.', 'якобы', 'ru'],
      ['По предварительным данным, погибли 5 человек.', 'Погибли 5 человек.', 'По предварительным', 'ru'],
      ['Әкім пара алыпты-мыс.', 'Әкім пара алыпты.', 'мыс', 'kk'],
      ['Әкім кеткен көрінеді.', 'Әкім кеткен.', 'көрінеді', 'kk'],
      ['Имиш, ол кетіпті.', 'Ол кетіпті.', 'Имиш', 'kk'],
    ] as const) {
      const found = marked(one, other, language)[0]
      expect([one, found]).toEqual([one, expect.arrayContaining([expect.stringContaining(`hedge: `)])])
      expect(found?.some(said => said === `hedge: ${hedge}` || hedge.startsWith(said.slice(7)))).toBe(true)
    }
  })

  it('are not copper, a month or a place', () => {
    expect(marked('Мыс өндіру өсті.', 'Өндіру өсті.', 'kk')[0]).toEqual(['wording: Мыс'])
    expect(marked('They spoke about the fire.', 'They spoke.')[0]).toEqual(['wording: about the fire'])
  })
})

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('not', "don't", 'five', '5', 'million', 'Almaty', 'about', '. ', '“', '”', 'мая', 'не', '-мыс'),
    )
    .map(words => words.join(' ')),
)

it('finds nothing between a text and itself, and everything against nothing', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'ru', 'kk', 'fr', null), (text, language) => {
      const words = readKindedWords(text, language)
      expect(missingWords(words, words).one.some(Boolean)).toBe(false)
      expect(missingWords(words, []).one.every(Boolean)).toBe(true)
    }),
  )
})

it('reads words in order, not overlapping, inside the text, and so are ranges', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'ru', 'kk'), (text, language) => {
      const words = readKindedWords(text, language)
      const ranges = kindedRanges(
        words,
        at => (at % 3 === 0 ? null : 'x'),
        at => at % 2 === 0,
      )
      for (const some of [words, ranges]) {
        let last = 0
        for (const { start, end } of some) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

it('leaves as many words of each form unmarked on one side as on the other', () => {
  const passage = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '5'), { maxLength: 30 }).map(words => words.join(' '))
  fc.assert(
    fc.property(passage, passage, (one, other) => {
      const left = readKindedWords(one, null)
      const right = readKindedWords(other, null)
      const kept = (words: typeof left, missing: boolean[]) =>
        words
          .filter((_, at) => !missing[at])
          .map(({ form }) => form)
          .sort()
      const missing = missingWords(left, right)
      expect(kept(left, missing.one)).toEqual(kept(right, missing.other))
    }),
  )
})

it('compares very different long passages as bags of words', () => {
  const one = Array.from({ length: 3000 }, (_, at) => `a${at}`).join(' ')
  const other = `${Array.from({ length: 3000 }, (_, at) => `b${at}`).join(' ')} a7`
  const missing = missingWords(readKindedWords(one, null), readKindedWords(other, null))
  expect(missing.one.filter(isMissing => !isMissing)).toHaveLength(1)
})
