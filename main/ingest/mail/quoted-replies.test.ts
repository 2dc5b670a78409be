import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotedReplies } from './quoted-replies.ts'

const quotedIn = (text: string, options = {}) =>
  findQuotedReplies(text, options).map(({ start, end }) => text.slice(start, end))

test('lines with ">" are quoted, with the line that says whose they are', () => {
  const text =
    'No.\n\nOn 3 April 2019 at 10:11, Ada Quill wrote:\n\n> Will it pass?\n>\n> > And when?\n\n> Soon.\n\nAda\n'
  expect(quotedIn(text)).toEqual([
    'On 3 April 2019 at 10:11, Ada Quill wrote:\n\n> Will it pass?\n>\n> > And when?\n\n> Soon.',
  ])
})

test('a line of attribution may be broken in two', () => {
  const text = 'Нет.\n\n3 апреля 2019 г. в 10:11 Ада Квилл <ada@lake.example>\nнаписала:\n> Пройдёт?\n'
  expect(quotedIn(text)).toEqual(['3 апреля 2019 г. в 10:11 Ада Квилл <ada@lake.example>\nнаписала:\n> Пройдёт?'])
})

test('what Outlook puts over the mail it answers begins a quote to the end', () => {
  const earlier = 'From: Ada Quill\nSent: 3 April 2019 10:11\nTo: Bo Marsh\nSubject: The vote\n\nWill it pass?'
  expect(quotedIn(`No.\n\n${earlier}\n`)).toEqual([earlier])
  expect(quotedIn(`Нет.\n\n-----Исходное сообщение-----\nОт: Ада\n\nПройдёт?`)).toEqual([
    '-----Исходное сообщение-----\nОт: Ада\n\nПройдёт?',
  ])
  expect(quotedIn(`See below.\n\n${earlier}\n`, { isForward: true })).toEqual([])
})

test('a letter that names a sender is no quote', () => {
  expect(quotedIn('From: the council\nNothing was decided.\n')).toEqual([])
  expect(quotedIn('She wrote:\nNothing was decided.\n')).toEqual([])
})

test('quotes lie in the text, in order and apart', () => {
  const line = fc.constantFrom('> a', '', 'b', 'On 1 May 2019 c wrote:', 'From: d', 'To: e', 'Sent: f', '>')
  fc.assert(
    fc.property(fc.array(line), lines => {
      const text = lines.join('\n')
      let end = 0
      for (const quote of findQuotedReplies(text)) {
        expect(quote.start).toBeGreaterThanOrEqual(end)
        expect(quote.end).toBeGreaterThan(quote.start)
        end = quote.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
