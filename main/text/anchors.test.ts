import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Anchor, createAnchorFinder } from './anchors.ts'

const contextLength = 64

function anchorOf(text: string, quote: string, from = text.indexOf(quote)): Anchor {
  const end = from + quote.length
  const before = text.slice(Math.max(0, from - contextLength), from)
  return { quote, before, after: text.slice(end, end + contextLength), place: from / text.length }
}
function refind(old: string, quote: string, text: string) {
  const found = createAnchorFinder(text)(anchorOf(old, quote))
  return found.isFound ? text.slice(found.start, found.end) : found.why
}

const report =
  'The commission said on Sunday that 81.7 percent of voters had chosen Mr Akhmetov. Observers were not shown the protocols of 12 polling stations. A spokesman said that the figures were final and would not be counted again.'
const quote = 'Observers were not shown the protocols of 12 polling stations.'

test('the same words are found where they stand now', () => {
  expect(refind(report, quote, `A new first line.\n\n${report}`)).toBe(quote)
  expect(refind(report, quote, quote)).toBe(quote)
})

test.each([
  ['spacing', 'Observers  were\nnot shown the\u00a0protocols of 12 polling stations.'],
  ['hyphenation', 'Observers were not shown the proto-\ncols of 12 pol\u00adling stations.'],
  ['letters that were misread before', 'Observers were not shown the protocols of 12 polling statlons.'],
])('other %s is no other text', (_, written) => {
  expect(refind(report, quote, report.replace(quote, written))).toBe(written)
})

test('ligatures and quotation marks may be others, and are marked with their words', () => {
  const old = 'He said: "The ﬁgures are ﬁnal." Then the session was closed by the chair.'
  const now = 'He said: “The figures are final.” Then the session was closed by the chair.'
  expect(refind(old, '"The ﬁgures are ﬁnal."', now)).toBe('“The figures are final.”')
  expect(refind(now, '“The figures are final.”', old)).toBe('"The ﬁgures are ﬁnal."')
})

test.each([
  ['a figure', '12', '13', 'figure'],
  ['a figure that lost its point', '81.7', '817', 'figure'],
  ['a figure in two', '12', '1 2', 'figure'],
  ['a figure with a minus', '81.7', '-81.7', 'figure'],
  ['a name', 'Akhmetov', 'Akhmatov', 'name'],
  ['a negation', 'were not shown', 'were now shown', 'words'],
  ['a negation that is gone', 'were not shown', 'were shown', 'words'],
])('with another %s the words are not found, and where they stood is said', (_, from, to, why) => {
  const whole = report.slice(0, report.indexOf(' A spokesman'))
  const changed = report.replace(from, to)
  const found = createAnchorFinder(changed)(anchorOf(report, whole))
  expect(found).toMatchObject({ isFound: false, why })
  expect(!found.isFound && found.near && changed.slice(found.near.start, found.near.end)).toContain(to)
})

test.each([
  ['Назарбаев', 'Назарбаева'],
  ['أحمد', 'محمد'],
  ['王小明', '王小朋'],
])('a changed name is seen in any script: %s', (name, other) => {
  const old = `the committee met and ${name} was elected by the members of it`
  expect(refind(old, `met and ${name} was elected`, old.replace(name, other))).toBe('name')
})

test('a figure that goes on is another figure', () => {
  expect(refind('it rose to 81 percent of all', '81', 'it rose to 81.7 percent of all')).not.toBe('81')
  expect(refind('there were 81 people of us', '81', 'there were 181 people of us')).not.toBe('81')
})

test('of the same words, those that stand between the same others are found', () => {
  const old =
    'First he declined to comment. Then, asked about the fire, he declined to comment. At last he declined to comment.'
  const second = old.indexOf('declined to comment', 20)
  const now = `He declined to comment. ${old}`
  const found = createAnchorFinder(now)(anchorOf(old, 'declined to comment', second))
  expect(found).toMatchObject({ isFound: true, start: now.indexOf('declined to comment', 60) })
})

test('a short word is not found by chance elsewhere', () => {
  const found = createAnchorFinder('Something else entirely, with the word fire in it.')(
    anchorOf('There was a fire in the harbour last night, they say.', 'fire'),
  )
  expect(found).toMatchObject({ isFound: false, why: 'unsure' })
})

test('furniture of a page may stand between the words, or no longer', () => {
  const header = 'THE EVENING POST 14'
  const apart = `${report.slice(0, 100)}\n${header}\n${report.slice(100)}`
  const from = 100 - 30
  const words = report.slice(from, 130)
  const at = apart.indexOf(header)
  const find = createAnchorFinder(apart, [[at, at + header.length]])
  const found = find(anchorOf(report, words))
  expect(found.isFound && apart.slice(found.start, found.end)).toBe(
    `${report.slice(from, 100)}\n${header}\n${report.slice(100, 130)}`,
  )
  const whole = anchorOf(apart, apart.slice(from, 130 + header.length + 2))
  expect(createAnchorFinder(report)(whole, anchorOf(report, words))).toMatchObject({
    isFound: true,
    start: from,
    end: 130,
  })
  expect(createAnchorFinder(report)(whole)).toMatchObject({ isFound: false })
})

const word = fc.stringMatching(/^[a-z]{2,9}$/)
const name = fc.stringMatching(/^[A-Z][a-z]{3,8}$/)
const figure = fc.integer({ min: 10, max: 99_999 }).map(String)
const prose = fc.array(fc.oneof({ weight: 5, arbitrary: word }, name, figure), { minLength: 30, maxLength: 60 })
const cut = fc.tuple(fc.nat(19), fc.integer({ min: 3, max: 10 }))

test('stretches of prose are found where they are, and whatever a text is, nothing beyond it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % text.length, b % text.length].sort((one, other) => one - other) as [number, number]
      const found = createAnchorFinder(text)(anchorOf(text, text.slice(from, to), from))
      if (!found.isFound) return
      expect(found.start).toBeGreaterThanOrEqual(0)
      expect(found.end).toBeGreaterThan(found.start)
      expect(found.end).toBeLessThanOrEqual(text.length)
    }),
  )
  fc.assert(
    fc.property(prose, cut, (words, [from, count]) => {
      const [before, quoted] = [words.slice(0, from).join(' '), words.slice(from, from + count).join(' ')]
      const start = before === '' ? 0 : before.length + 1
      const text = words.join(' ')
      expect(createAnchorFinder(text)(anchorOf(text, quoted, start))).toEqual({
        isFound: true,
        start,
        end: start + quoted.length,
      })
    }),
  )
})

test('wrapped, hyphenated or spaced otherwise, prose is found again', () => {
  const gaps = fc.array(fc.constantFrom('\n', '  ', '\u00a0', '\r\n', ' \u00ad'), { minLength: 60, maxLength: 60 })
  fc.assert(
    fc.property(prose, cut, gaps, (words, [from, count], gap) => {
      const old = words.join(' ')
      const quoted = words.slice(from, from + count).join(' ')
      const start = from === 0 ? 0 : words.slice(0, from).join(' ').length + 1
      const now = words.map((one, at) => `${one}${gap[at]}`).join('')
      const found = createAnchorFinder(now)(anchorOf(old, quoted, start))
      expect(found.isFound && now.slice(found.start, found.end).split(/[\s\u00ad]+/)).toEqual(
        words.slice(from, from + count),
      )
    }),
  )
})

test('no words with another digit or another name are ever found', () => {
  fc.assert(
    fc.property(prose, cut, fc.nat(), fc.nat(8), (words, [from, count], which, other) => {
      const marked = [...words.keys()].slice(from, from + count).filter(at => /[A-Z0-9]/.test(words[at] ?? ''))
      const changed = marked[which % Math.max(1, marked.length)]
      fc.pre(changed !== undefined)
      const old = words.join(' ')
      const quoted = words.slice(from, from + count).join(' ')
      const start = from === 0 ? 0 : words.slice(0, from).join(' ').length + 1
      const now = words.map((one, at) => (at === changed ? otherwise(one, other) : one)).join(' ')
      fc.pre(!now.includes(quoted))
      expect(createAnchorFinder(now)(anchorOf(old, quoted, start))).toMatchObject({ isFound: false })
    }),
  )
})

/** Another digit, or another letter. */
function otherwise(word: string, by: number): string {
  const at = word.length - 1
  const last = word.charCodeAt(at)
  const [first, size] = last < 58 ? [48, 10] : [97, 26]
  return word.slice(0, at) + String.fromCharCode(first + ((last - first + 1 + by) % size))
}
