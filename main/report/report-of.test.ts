import { describe, expect, it } from 'vitest'
import { reportOf } from './report-of.ts'
import { everything, makeInput, marked } from './test-input.ts'

describe('a report', () => {
  it('names its accounts with citation, hash and length', () => {
    const { accounts, event, title } = reportOf(makeInput(), everything)
    expect(title).toBe('Depot fire: comparison of 2 accounts')
    expect(event).toEqual({ sentence: 'All accounts are of one event: Depot fire.', isEstablished: true })
    expect(accounts.items[0]?.citation).toBe(
      'A. Reporter, “Fire 1”, Courier 1, 10 January 1999, https://example.org/1, retrieved 1 January 2026.',
    )
    expect(accounts.items[0]?.facts).toContainEqual({
      label: 'SHA-256 of the original',
      text: '1'.repeat(64),
      isCode: true,
    })
    expect(accounts.items[0]?.facts.find(({ label }) => label === 'Length')?.text).toBe(
      '9 words; 47 code units in version 2 of the stored text',
    )
  })

  it('says of each point who brought it together, and what differs', () => {
    const input = makeInput()
    const [one, other] = input.comparison.accounts
    input.comparison.differences = [
      { point: 0, document: 1, ranges: [marked(one?.text ?? '', 'Three', 'number')] },
      { point: 0, document: 2, ranges: [marked(other?.text ?? '', 'Five', 'number')] },
    ]
    const [point] = reportOf(input, everything).points?.items ?? []
    expect(point).toMatchObject({
      title: 'Point 1: in both accounts',
      by: 'Suggested by the program',
      isByPerson: false,
      likeness: 'much alike (0.61)',
      differences: ['Figures and dates that differ or are missing: [1] Three; [2] Five'],
    })
    expect(point?.passages[0]?.runs).toEqual([
      { text: 'Three', differs: 'number' },
      { text: ' people were hurt.', differs: null },
    ])
    expect(point?.passages.map(({ place }) => place)).toEqual(['0–23', '0–22'])
  })

  it('does not say that accounts of no one event differ', () => {
    const input = makeInput()
    input.comparison.event = 'not-established'
    input.comparison.differences = [{ point: 0, document: 1, ranges: [marked('Three', 'Three', 'number')] }]
    const report = reportOf(input, everything)
    expect(report.event.sentence).toMatch(/^Event not established/)
    expect(report.points?.items[0]?.differences).toEqual(['Figures and dates not in common: [1] Three'])
    expect(report.title).toBe('Comparison of 2 accounts')
  })

  it('tells what a person joined and parted from what the program suggests', () => {
    const input = makeInput({ parted: 2 })
    for (const point of input.comparison.points) point.by = 'person'
    const report = reportOf(input, everything)
    expect(report.points?.items[0]).toMatchObject({ by: 'Joined by a person', isByPerson: true })
    expect(report.summary.sentences).toContain('0 suggested by the program, 1 joined by a person.')
    expect(report.method.sentences.at(-1)).toBe('2 pairs of passages were kept apart by a person.')
  })

  it('lists what only one account has, by paragraphs, without bylines', () => {
    const texts = ['One. Two. Three.\nBy Anna Reed\n\nFour.', 'One.'] as const
    const { alone, summary } = reportOf(makeInput({}, texts), everything)
    const words = alone?.items.map(({ passages }) => passages.map(({ runs }) => runs.map(({ text }) => text).join('')))
    expect(words).toEqual([['Two. Three.', 'Four.'], []])
    expect(summary.sentences).toContain('Only in one report: 3 sentences of account 1 and 0 sentences of account 2.')
  })

  it('quotes shared wording with what was changed in it', () => {
    const texts = ['He burnt the old papers in a stove.', 'He burnt the secret papers in a stove.'] as const
    const [a, b] = texts.map(text => ({ start: 0, end: text.length - 1 }))
    const words = [
      { a: { start: 0, end: 12 }, b: { start: 0, end: 12 } },
      { a: { start: 17, end: 34 }, b: { start: 20, end: 37 } },
    ]
    const input = makeInput({}, texts)
    if (!a || !b) throw new Error('two texts')
    input.wording.pairs = [{ a: 1, b: 2, share: 0.875, matches: [{ a, b, kind: 'edited', words, count: 7 }] }]
    const [pair] = reportOf(input, everything).wording?.items ?? []
    expect(pair).toMatchObject({ title: 'Accounts 1 and 2: 88% of the words of the shorter one' })
    expect(pair?.matches[0]?.title).toBe('7 words, the same, lightly edited')
    const changed = pair?.matches[0]?.passages.map(({ runs }) => runs.filter(({ differs }) => differs))
    expect(changed).toEqual([[{ text: 'old', differs: 'wording' }], [{ text: 'secret', differs: 'wording' }]])
  })

  it('shows a translation beneath its passage once, never in its place', () => {
    const translation = {
      id: 1,
      documentId: 2,
      textVersion: 2,
      start: 0,
      end: 4,
      quote: 'Five',
      language: 'ru',
      text: 'Пять',
      translator: 'A. Reader',
      madeOn: '2026-03',
      createdAt: 0,
    }
    const rest = { ...translation, start: 24, end: 30, quote: 'Nobody', text: 'Никто' }
    const stale = { ...translation, textVersion: 1 }
    const report = reportOf(makeInput({ translations: [translation, rest, stale] }), { ...everything, alone: false })
    const [, passage] = report.points?.items[0]?.passages ?? []
    expect(passage?.translations).toEqual([
      { label: 'Translation into Russian, by A. Reader, March 2026', quote: 'Five', language: 'ru', text: 'Пять' },
    ])
    expect(report.translations?.items.map(({ runs, translations }) => [runs[0]?.text, translations[0]?.text])).toEqual([
      ['Nobody', 'Никто'],
    ])
    expect(report.alone).toBeNull()
  })

  it('gives a kept comparison its name, note and tags', () => {
    const kept = { name: 'The depot', note: 'Ask the brigade.\n\nThen the owner.', tags: ['fires/1999'] }
    expect(reportOf(makeInput({ kept }), everything)).toMatchObject({
      title: 'The depot',
      note: ['Ask the brigade.', 'Then the owner.'],
      tags: 'Tags: fires/1999',
    })
  })

  it('says that the sample is invented, and where an account was cut', () => {
    const input = makeInput()
    for (const { origins } of input.documents) for (const origin of origins) origin.kind = 'sample'
    for (const account of input.comparison.accounts) account.comparedUntil = 30
    const report = reportOf(input, everything)
    expect(report.notice).toContain('invented')
    expect(report.accounts.items[0]?.facts.find(({ label }) => label === 'Compared')?.text).toContain('first 30 of 47')
    expect(report.alone?.items[0]?.passages).toEqual([])
  })
})
