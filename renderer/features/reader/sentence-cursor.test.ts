import { expect, it } from 'vitest'
import { splitParagraphs } from './paragraphs.ts'
import { sentencesOf, stepSentence } from './sentence-cursor.ts'

const text = 'One here. Two there!\n\nЯвка выросла. Все ждут.'
const paragraphs = splitParagraphs(text)
const words = (range: { start: number; end: number } | undefined) => range && text.slice(range.start, range.end)

it('knows the sentences of a paragraph, also where the language is no language', () => {
  for (const language of ['en', 'ru', null, 'xx-not a tag'])
    expect(paragraphs.flatMap(one => sentencesOf(text, one, language)).map(words)).toEqual([
      'One here.',
      'Two there!',
      'Явка выросла.',
      'Все ждут.',
    ])
})

it('steps through a text and back', () => {
  const steps: (string | undefined)[] = []
  let at = stepSentence(text, paragraphs, 'en', 0, 1)
  for (; at; at = stepSentence(text, paragraphs, 'en', at.end, 1)) steps.push(words(at))
  expect(steps).toEqual(['One here.', 'Two there!', 'Явка выросла.', 'Все ждут.'])
  expect(words(stepSentence(text, paragraphs, 'en', text.length, -1))).toBe('Все ждут.')
  expect(words(stepSentence(text, paragraphs, 'en', 22, -1))).toBe('Two there!')
  expect(stepSentence(text, paragraphs, 'en', 0, -1)).toBeUndefined()
})
