import { expect, it } from 'vitest'
import { markedText } from './marked-text.ts'

const text = 'He did not pay 85 to Serik, reportedly.'
const at = (words: string, kind: 'number' | 'name' | 'negation' | 'hedge' | 'wording') => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind }
}
const all = [
  at('did', 'wording'),
  at('not', 'negation'),
  at('85', 'number'),
  at('Serik', 'name'),
  at('reportedly', 'hedge'),
]

it('signs what differs by its kind, and leaves mere wording alone', () => {
  expect(markedText(text, [0, text.length], all)).toBe('He did [!not] pay [#85] to [@Serik], [?reportedly].')
  expect(markedText(text, [0, 14], all, true)).toBe('He [did] [!not] pay')
})

it('signs only what lies in the piece', () => {
  expect(markedText(text, [11, 17], all)).toBe('pay [#85]')
  expect(markedText(text, [0, 8], all)).toBe('He did n')
})
