import { describe, expect, it } from 'vitest'
import { readAttributions } from '../attribution.ts'

/** Each attribution of a text in words: source | cue | content. */
const inWords = (text: string): string[] =>
  readAttributions(text, 'en').map(({ source, cue, content }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${source?.text ?? '-'} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${said}`
  })

describe('English attributions', () => {
  it('are read before and behind the verb', () => {
    expect(inWords('The minister said that the bridge would open in May.')).toEqual([
      'The minister | said | that the bridge would open in May',
    ])
    expect(inWords('The bridge will open in May, the minister said.')).toEqual([
      'the minister | said | The bridge will open in May',
    ])
    expect(inWords('“It will open in May,” said Aliya Bekova, a spokeswoman for the town.')).toEqual([
      'Aliya Bekova, a spokeswoman for the town | said | “It will open in May,”',
    ])
  })

  it('keep a quotation that goes on behind its speaker in one', () => {
    expect(inWords('“We counted twice,” Mr. Orlov said. “There was no mistake.”')).toEqual([
      'Mr. Orlov | said | “We counted twice,” … “There was no mistake.”',
    ])
  })

  it('leave whoever listens out of the source', () => {
    expect(inWords('“We counted twice,” Orlov told Reuters.')).toEqual(['Orlov | told | “We counted twice,”'])
    expect(inWords('Orlov told reporters that the count was over.')).toEqual(['Orlov | told | that the count was over'])
  })

  it('are not what the reporter says himself', () => {
    expect(inWords('The bridge opened in May. Nine people were hurt.')).toEqual([])
  })
})
