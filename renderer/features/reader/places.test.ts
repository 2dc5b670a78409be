// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { splitParagraphs } from './paragraphs.ts'
import { domRanges, offsetOfPoint, pointInParagraph, rangeOfSelection } from './places.ts'
import { cutSegments } from './segments.ts'

type Mark = { start: number; end: number }

const wordsOf = (paragraph: Element | undefined) => paragraph?.firstChild as Node

/** Shows a text as the reader does: paragraphs with their start, marks as elements around parts of them. */
function show(text: string, marks: Mark[] = []): { root: HTMLElement; paragraphs: Element[] } {
  const root = document.createElement('article')
  for (const { start, end } of splitParagraphs(text)) {
    const paragraph = document.createElement('p')
    paragraph.setAttribute('data-start', String(start))
    for (const segment of cutSegments(start, end, marks)) {
      const parent = segment.covers.length > 0 ? paragraph.appendChild(document.createElement('mark')) : paragraph
      parent.append(text.slice(segment.start, segment.end))
    }
    root.append(paragraph)
  }
  document.body.replaceChildren('before', root, 'after')
  return { root, paragraphs: [...root.children] }
}

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('\n\n', '\r\n\r\n', '\n', ' ', '😀', 'й', 'سلام'),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map(parts => parts.join(''))
const marks = fc.array(
  fc.tuple(fc.nat(80), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 5 },
)

beforeEach(() => document.body.replaceChildren())

describe('offsets and points', () => {
  it('are inverse to each other, whatever is marked and however code units pair', () => {
    fc.assert(
      fc.property(texts, marks, (text, all) => {
        const { root, paragraphs } = show(text, all)
        for (const paragraph of paragraphs) {
          const start = Number(paragraph.getAttribute('data-start'))
          for (let offset = start; offset <= start + (paragraph.textContent ?? '').length; offset++)
            for (const edge of ['start', 'end'] as const) {
              const point = pointInParagraph(paragraph, offset, edge)
              expect(point && offsetOfPoint(root, point.node, point.at)).toBe(offset)
            }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('begin in the words that follow a border of a mark, and end in those before it', () => {
    const { paragraphs } = show('plain marked plain', [{ start: 6, end: 12 }])
    const nodes = (['start', 'end'] as const).map(
      edge => pointInParagraph(paragraphs[0] as Element, 6, edge)?.node.data,
    )
    expect(nodes).toEqual(['marked', 'plain '])
  })

  it('show exactly the stored words of any range', () => {
    fc.assert(
      fc.property(texts, marks, fc.nat(), fc.nat(), (text, all, a, b) => {
        const { paragraphs } = show(text, all)
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const shown = domRanges(paragraphs, { start, end }).map(range => range.toString())
        const stored = splitParagraphs(text).map(paragraph =>
          text.slice(Math.max(start, paragraph.start), Math.min(end, paragraph.end)),
        )
        expect(shown).toEqual(stored.filter(part => part !== ''))
      }),
      { numRuns: 100 },
    )
  })
})

describe('rangeOfSelection', () => {
  function select(from: [Node, number], to: [Node, number]) {
    const selection = getSelection()
    selection?.setBaseAndExtent(from[0], from[1], to[0], to[1])
    return selection
  }

  it('reads a selection across paragraphs, also one made backwards', () => {
    const text = 'First words.\n\nSecond words.'
    const { root, paragraphs } = show(text)
    const [a, b] = [wordsOf(paragraphs[0]), wordsOf(paragraphs[1])]
    for (const selection of [select([a, 6], [b, 6]), select([b, 6], [a, 6])]) {
      const range = rangeOfSelection(root, selection)
      expect(range && text.slice(range.start, range.end)).toBe('words.\n\nSecond')
    }
  })

  it('ends with the paragraph where a triple click reaches to the start of the next', () => {
    const text = 'First words.\n\nSecond words.'
    const { root, paragraphs } = show(text)
    const [a, b] = paragraphs as [Element, Element]
    expect(rangeOfSelection(root, select([a.firstChild as Node, 0], [root, 1]))).toEqual({ start: 0, end: 12 })
    expect(rangeOfSelection(root, select([a.firstChild as Node, 0], [b, 0]))).toEqual({ start: 0, end: 14 })
  })

  it('takes the part inside the text where a selection begins or ends outside', () => {
    const { root } = show('First words.\n\nSecond words.')
    const whole = select([document.body.firstChild as Node, 2], [document.body.lastChild as Node, 2])
    expect(rangeOfSelection(root, whole)).toEqual({ start: 0, end: 27 })
  })

  it('is null for a caret and for a selection elsewhere', () => {
    const { root, paragraphs } = show('Words.')
    const words = paragraphs[0]?.firstChild as Node
    expect(rangeOfSelection(root, select([words, 2], [words, 2]))).toBeNull()
    const outside = document.body.firstChild as Node
    expect(rangeOfSelection(root, select([outside, 0], [outside, 3]))).toBeNull()
  })
})
