import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const split = (text: string, language: string | null = 'en') =>
  splitSentences(text, language).map(([start, end]) => text.slice(start, end))

/** Joins sentences to a text and expects the same ones back. */
function expectSame(sentences: string[], language: string, gap = ' ') {
  expect(split(sentences.join(gap), language)).toEqual(sentences)
}

describe('sentences within a paragraph', () => {
  it.each([
    ['titles and initials', 'en', ['Mr. J. R. Hale met Gen. Orr at St. Mary’s.', 'It rained.']],
    [
      'letters with stops',
      'en',
      ['The U.S. Senate sat until 4 a.m. Friday.', 'It left the U.S.', 'The vote was lost.'],
    ],
    ['decimals', 'en', ['He got 81.7 percent.', 'She got 12.5.', '99.9 was the turnout.']],
    ['numbers after abbreviations', 'en', ['At School No. 19, on Jan. 10, they queued.', 'No.', 'They did not.']],
    ['companies', 'en', ['Tarn Oil Co. Ltd. shut its wells.', 'It owns Tarn Inc.', 'The state owns the rest.']],
    [
      'a question that a speaker follows',
      'en',
      ['“Who counted?” she asked.', '"Who paid?" Orr asked.', 'Nobody knew!'],
    ],
    ['quotations of two sentences', 'en', ['“We lost.', 'We will not sue,” he said.', '"Never."', '"Why?"']],
    ['ellipses', 'en', ['He waited... and left.', 'Then nothing…', 'Nobody came.']],
    ['initials and towns', 'ru', ['Н. А. Иванов приехал в г. Алматы.', 'Его ждали на ул. Абая.']],
    ['years', 'ru', ['Это было в 2005 г.', 'Выборы прошли зимой.', 'Приехали 3 тыс. наблюдателей.']],
    ['and so on', 'ru', ['Пришли учителя, врачи и т.д. и т.п.', 'Все голосовали.']],
    [
      'a question that a speaker follows',
      'ru',
      ['«Кто считал?» — спросил он.', '— Никто! — ответила она.', 'Он ушёл.'],
    ],
    ['a dateline', 'ru', ['АЛМА-АТА. Оппозиция не верит.', 'ЦИК спорит.']],
    ['years and towns', 'kk', ['Сайлау 2005 ж.', 'Қаңтарда өтті.', 'Ол Астана қ. тұрады.']],
  ])('keeps %s (%s)', (_what, language, sentences) => expectSame(sentences, language))

  it('parts sentences that lost the space between them', () => {
    expect(split('a just society in Kazakhstan.In contrast, he won.')).toEqual([
      'a just society in Kazakhstan.',
      'In contrast, he won.',
    ])
    expect(split('See example.com or Node.js here.')).toHaveLength(1)
  })
})

describe('lines', () => {
  it('makes a headline, a byline and an item sentences of their own', () => {
    expectSame(['Nazarbayev wins again', 'By Oliver Wrenfield', 'The Courier, January 11, 1999', 'He won.'], 'en', '\n')
    expectSame(['The demands are', '- a new count', '- a new commission'], 'en', '\n')
  })

  it('joins the lines of a paragraph wrapped to a width', () => {
    const text =
      'The commission said that the count had been held in the open\nand that observers of every candidate had watched it until the\n' +
      'Almaty protocols were signed. The opposition said that it had\nseen nothing of the kind.'
    expect(split(text)).toHaveLength(2)
  })

  it('keeps paragraphs of one line each apart, whatever their ends', () => {
    const long =
      'The commission said on Monday that it would look into every complaint that reached it before noon, as the law asks it to do'
    expectSame([long, `${long} again`, long], 'en', '\r\n')
  })
})

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '. ',
          '“',
          'U.S.',
          ' ',
          '\n',
          '\n\n',
          'г. ',
          'Он',
          'said',
          '81.7',
          '…',
          '?',
          '— ',
          '\ud800',
          '»',
        ),
      )
      .map(parts => parts.join('')),
  )

  it('is split into trimmed ranges in order that hold every letter and digit', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'kk', null), (text, language) => {
        let rest = ''
        let last = 0
        for (const [start, end] of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          rest += text.slice(last, start)
          last = end
        }
        expect(`${rest}${text.slice(last)}`).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  it('is cut where it has no end, never inside a character', () => {
    const ranges = splitSentences('😀'.repeat(3000), 'en')
    expect(ranges).toEqual([])
    const words = `x${'😀a'.repeat(3000)}`
    for (const [start, end] of splitSentences(words, 'en')) {
      expect(end - start).toBeLessThanOrEqual(2000)
      expect(words.slice(start, end).isWellFormed()).toBe(true)
    }
  })
})
