import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { aroundMatch, markMatches } from './snippets.tsx'

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

test('one line begins shortly before what was found, with a whole word', () => {
  const text = `${'It was said on many days that '.repeat(4)}turnout fell`
  const start = text.indexOf('turnout')
  const short = aroundMatch({ text, start: 10, matches: [[start, start + 7]] })
  expect(text.endsWith(short.text)).toBe(true)
  expect(short.text.slice(...(short.matches[0] ?? []))).toBe('turnout')
  expect(short.text.indexOf('turnout')).toBeLessThan(40)
  expect(short.start).toBe(10 + text.length - short.text.length)
  const near = { text: 'turnout fell', start: 0, matches: [[0, 7]] satisfies [number, number][] }
  expect(aroundMatch(near)).toBe(near)
})
