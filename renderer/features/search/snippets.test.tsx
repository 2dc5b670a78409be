import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { markMatches } from './snippets.tsx'

const marked = (text: string, matches: [number, number][]) => renderToStaticMarkup(<>{markMatches(text, matches)}</>)

test('matches are marked and nothing is lost', () => {
  expect(
    marked('turnout was 85 percent', [
      [0, 7],
      [12, 14],
    ]),
  ).toBe('<mark>turnout</mark> was <mark>85</mark> percent')
})

test('what overlaps or lies outside is cut to fit', () => {
  expect(
    marked('abcdef', [
      [0, 3],
      [2, 4],
      [5, 99],
    ]),
  ).toBe('<mark>abc</mark><mark>d</mark>e<mark>f</mark>')
})

test('markup in a document is only text', () => {
  expect(marked('<b>x</b>', [[3, 4]])).toBe('&lt;b&gt;<mark>x</mark>&lt;/b&gt;')
})
