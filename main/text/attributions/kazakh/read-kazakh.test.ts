import { describe, expect, it } from 'vitest'
import { readAttributions } from '../attribution.ts'

/** Each attribution of a text in words: source | cue | content. */
const inWords = (text: string): string[] =>
  readAttributions(text, 'kk').map(({ source, cue, content }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${source?.text ?? '-'} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${said}`
  })

describe('Kazakh attributions', () => {
  it('stand before the verb', () => {
    expect(inWords('Министр Ерлан Сағатов сайлау әділ өтті деп мәлімдеді.')).toEqual([
      'Министр Ерлан Сағатов | деп мәлімдеді | сайлау әділ өтті',
    ])
    expect(inWords('Комиссия төрағасы сайлауға халықтың 78 пайызы қатысқанын айтты.')).toEqual([
      'Комиссия төрағасы | айтты | сайлауға халықтың 78 пайызы қатысқанын',
    ])
  })

  it('are quoted with the speaker behind or before', () => {
    expect(inWords('«Біз жеңдік», – деді Ермек Әбішев. «Рақмет баршаңызға».')).toEqual([
      'Ермек Әбішев | деді | «Біз жеңдік» … «Рақмет баршаңызға»',
    ])
    expect(inWords('Ол журналистерге былай деді: «Біз жеңдік».')).toEqual(['Ол | деді | «Біз жеңдік»'])
  })

  it('may have the speaker within the marks', () => {
    expect(inWords('«Біз жеңдік, – деді Ермек Әбішев. – Рақмет баршаңызға».')).toEqual([
      'Ермек Әбішев | деді | «Біз жеңдік … Рақмет баршаңызға»',
    ])
  })

  it('go by the words of somebody', () => {
    expect(inWords('Әкімнің айтуынша, көпір мамырда ашылады.')).toEqual(['Әкімнің | айтуынша | көпір мамырда ашылады'])
  })

  it('are not what the reporter says himself', () => {
    expect(inWords('Көпір мамырда ашылды. Ауа райы жақсы болды.')).toEqual([])
  })
})
