import { expect, test } from 'vitest'
import { parseGold, readAlignmentGold } from './alignment-gold.ts'

const gold = readAlignmentGold()

test.each(gold)('$name is labelled in form', ({ accounts, points }) => {
  for (const { letter, sentences } of accounts) {
    const labels = Array.from({ length: sentences.size }, (_, at) => `${letter}${at + 1}`)
    expect([...sentences.keys()], 'sentences are numbered without a gap').toEqual(labels)
  }
  for (const point of points) {
    expect(new Set(point.map(label => label.charAt(0))).size, `${point} joins accounts`).toBeGreaterThan(1)
    expect(new Set(point).size, `${point} names each sentence once`).toBe(point.length)
  }
})

test('an account is its sentences, each where its label says', () => {
  const file = 'split: seen\n== a en\n1 Head\n2 One.\n3 Two.\n\n4 Three.\n== b en\n1 Head\n== points\na1 b1\n'
  const [account] = parseGold('file', file).accounts
  expect(account?.text).toBe('Head\n\nOne. Two.\n\nThree.')
  expect(account?.sentences.get('a3')).toEqual([11, 15])
})

test('a file is refused for an unknown split, or a label that no sentence has', () => {
  expect(() => parseGold('file', 'split: other\n== a en\n1 Head\n== points\na1\n')).toThrow('file is not in form.')
  expect(() => parseGold('file', 'split: seen\n== a en\n1 Head\n== points\na1 b1\n')).toThrow('joins b1')
})
