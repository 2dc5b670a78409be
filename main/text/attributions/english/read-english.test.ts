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

  it('keep a quotation whose speaker stands within, and one that stands alone behind', () => {
    expect(inWords('“If they count again,” Orlov said, “we will win.”')).toEqual([
      'Orlov | said | “If they count again,” … “we will win.”',
    ])
    expect(inWords('Orlov said:\n\n“We will win. Nobody doubts it.”')).toEqual([
      'Orlov | said: | “We will win. Nobody doubts it.”',
    ])
    expect(inWords('“We will win.” ― Ivan Orlov')).toEqual(['Ivan Orlov | ― | “We will win.”'])
  })

  it('take the apposition with the source', () => {
    expect(inWords('Anna Petrova, a spokeswoman for the party, said that the leaders would meet.')).toEqual([
      'Anna Petrova, a spokeswoman for the party, | said | that the leaders would meet',
    ])
    expect(inWords('The leaders would meet, said Anna Petrova, a spokeswoman for the party.')).toEqual([
      'Anna Petrova, a spokeswoman for the party | said | The leaders would meet',
    ])
  })

  it('know a subject with a clause or a place within, and not where it was said', () => {
    expect(inWords('Senators who pushed the bill through the house are calling for a veto.')).toEqual([
      'Senators who pushed the bill through the house | are calling for | a veto',
    ])
    expect(inWords('Orlov, in his speeches, warned that the count would fail.')).toEqual([
      'Orlov | warned | that the count would fail',
    ])
    expect(inWords('While Orlov cited the law, his lawyer argued that it was void.')).toEqual([
      'Orlov | cited | the law',
      'his lawyer | argued | that it was void',
    ])
  })

  it('are quoted in marks of two kinds too', () => {
    expect(inWords('“We counted twice. There was no mistake," Orlov said in a statement.')).toEqual([
      'Orlov | said | “We counted twice. There was no mistake,"',
    ])
    expect(inWords('“What he calls “a farce” is the law,” Orlov said.')).toEqual([
      'Orlov | said | “What he calls “a farce” is the law,”',
    ])
  })

  it('stand beside a clause with as', () => {
    expect(inWords('As the report notes, the count was slow.')).toEqual(['the report | notes | the count was slow'])
  })

  it('give a participle the subject of its sentence', () => {
    expect(inWords('Orlov rejected the count, saying that it was a farce.')).toEqual([
      'Orlov | rejected | the count',
      'Orlov | saying | that it was a farce',
    ])
  })

  it('are by documents and by nobody named', () => {
    expect(inWords('According to the commission, turnout was 78 percent.')).toEqual([
      'the commission | According to | turnout was 78 percent',
    ])
    expect(inWords('Turnout was 78 percent, according to the commission.')).toEqual([
      'the commission | according to | Turnout was 78 percent',
    ])
  })

  it('are wishes, nouns and states of mind too', () => {
    expect(inWords('The party has called for a new vote.')).toEqual(['The party | has called for | a new vote'])
    expect(inWords('Observers rejected Orlov’s claim that the count was fair.')).toContain(
      'Orlov’s | claim | that the count was fair',
    )
    expect(inWords('The opposition wants to count again.')).toEqual(['The opposition | wants | to count again'])
  })

  it('are titles and turns of a conversation', () => {
    expect(inWords('Orlov: We will count again.\n\nHe left.')).toEqual(['Orlov | : | We will count again'])
  })

  it('take no noun for a verb', () => {
    expect(inWords('The reports of the commission and its plans were printed in May.')).toEqual([])
  })

  it('are not what the reporter says himself', () => {
    expect(inWords('The bridge opened in May. Nine people were hurt.')).toEqual([])
  })
})
