import { describe, expect, it } from 'vitest'
import type { Point } from '../contract/compare.ts'
import { readDifferences } from './point-differences.ts'

type Given = string | { text: string; language: string }

/** The differences of whole accounts taken as one point, as `account kind "words" lacking in`; « » around what is quoted. */
function differences(...given: Given[]) {
  const accounts = given.map((one, at) => ({
    id: at + 1,
    ...(typeof one === 'string' ? { text: one, language: 'en' } : one),
  }))
  const members = accounts.map(({ id, text }) => ({ document: id, start: 0, end: text.length }))
  const point: Point = { score: 1, by: 'program', members }
  return readDifferences(accounts)(point, 0).flatMap(({ document, ranges }) =>
    ranges.map(({ start, end, kind, inQuotation, against }) => {
      const said = accounts[document - 1]?.text.slice(start, end)
      return `${document} ${kind} ${inQuotation ? `«${said}»` : said} | ${against.join()}`
    }),
  )
}

const ru = (text: string): Given => ({ text, language: 'ru' })
const kk = (text: string): Given => ({ text, language: 'kk' })

describe('words that differ between accounts', () => {
  it('say which accounts lack them', () => {
    expect(differences('85 voted', '85 voted', '86 voted, reportedly')).toEqual([
      '1 number 85 | 3',
      '2 number 85 | 3',
      '3 number 86 | 1,2',
      '3 hedge reportedly | 1,2',
    ])
  })

  it('say whether they stand in quotation marks', () => {
    expect(differences('He said: “We lost nothing.”', 'He said: “We lost everything.”')).toEqual([
      '1 negation «nothing» | 2',
      '2 wording «everything» | 1',
    ])
  })

  it('are names where another name stands in their place, or the other account never says them', () => {
    const report = (said: string) => ({ text: `Later Omarov and Abenov spoke. ${said}`, language: 'en' })
    expect(differences(report('Police held Omarov'), report('Police held Abenov'))).toEqual([
      '1 name Omarov | 2',
      '2 name Abenov | 1',
    ])
    expect(differences(report('Police held Omarov'), report('Police held him'))).toEqual([
      '1 wording Omarov | 2',
      '2 wording him | 1',
    ])
    expect(differences(report('Police held Karimov'), report('Police held him'))[0]).toBe('1 name Karimov | 2')
  })

  it('are parted where their stretches, kinds or the accounts that lack them part', () => {
    expect(differences('we saw Serik Omarov meet 5 men', 'he met men', 'we saw Serik meet men')).toEqual([
      '1 wording we saw | 2',
      '1 name Serik | 2',
      '1 name Omarov | 2,3',
      '1 wording meet | 2',
      '1 number 5 | 2,3',
      '2 wording he met | 1,3',
      '3 wording we saw | 2',
      '3 name Serik | 2',
      '3 wording meet | 2',
    ])
  })
})

describe('words that differ between languages', () => {
  it('are figures, dates and names', () => {
    expect(
      differences('On Monday 85 percent voted in Almaty.', ru('Во вторник в Астане голосовали 86 процентов.')),
    ).toEqual([
      '1 number Monday 85 | 2',
      '1 name Almaty | 2',
      '2 number вторник | 1',
      '2 name Астане | 1',
      '2 number 86 | 1',
    ])
    expect(
      differences(
        'In May, two million Kazakh voters met Tokayev.',
        ru('В мае 2 млн казахских избирателей увидели Токаева.'),
      ),
    ).toEqual([])
    expect(differences('They met President Tokayev.', kk('Олар Президент Тоқаевпен кездесті.'))).toEqual([])
  })

  it('are hedges and negations that only one account has', () => {
    expect(differences('He allegedly stole it.', ru('Он украл это.'))).toEqual(['1 hedge allegedly | 2'])
    expect(differences('He allegedly stole it.', ru('Он якобы украл это.'))).toEqual([])
    expect(differences('He stole it.', ru('Он не крал это.'))).toEqual(['2 negation не | 1'])
    expect(differences('He did not steal it.', kk('Ол оны ұрламаған.'))).toEqual([])
    expect(differences('He stole it.', kk('Оны ұрлаған ол емес.'))).toEqual(['2 negation емес | 1'])
  })

  it('are nothing that cannot be told', () => {
    expect(differences('He did not allegedly steal it.', { text: 'Il l’a volé.', language: 'fr' })).toEqual([])
  })
})
