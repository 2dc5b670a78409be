import { describe, expect, it } from 'vitest'
import { readAttributions } from './attribution.ts'

/** The sources of a text: as written, its kind, the name it is followed to. */
const sourcesOf = (text: string, language: string) =>
  readAttributions(text, language).map(
    ({ source }) => source && `${source.text} | ${source.kind} | ${source.name ?? '-'}`,
  )

describe('the source of an attribution', () => {
  it('is followed from a short name, a pronoun and a role to the full name', () => {
    expect(
      sourcesOf(
        'Foreign Minister Ivan Orlov said the count was fair. Orlov added that few had complained. He said that the protests would end. The minister said that he would resign.',
        'en',
      ),
    ).toEqual([
      'Foreign Minister Ivan Orlov | named | Ivan Orlov',
      'Orlov | named | Ivan Orlov',
      'He | pronoun | Ivan Orlov',
      'The minister | named | Ivan Orlov',
    ])
  })

  it('is not followed where two can be meant', () => {
    const text = 'Ivan Orlov met Marat Bekov in the capital. He said that the talks were good.'
    expect(sourcesOf(text, 'en')).toEqual(['He | pronoun | -'])
  })

  it('is a document, somebody unnamed, or nobody', () => {
    expect(sourcesOf('A Western diplomat said that the ballots were burned.', 'en')).toEqual([
      'A Western diplomat | unnamed | -',
    ])
    expect(sourcesOf('A report by the mission found that the count was opaque.', 'en')).toEqual([
      'A report by the mission | document | -',
    ])
    expect(sourcesOf('Согласно отчету миссии, подсчет был непрозрачным.', 'ru')).toEqual([
      'отчету миссии | document | -',
    ])
  })

  it('takes no two people for one', () => {
    expect(
      sourcesOf(
        'Nursultan Nazarbayev said the vote was free. His daughter Dariga Nazarbayeva said that it was not. Nazarbayev said that she was wrong. Nazarbayeva said that he was.',
        'en',
      ).map(source => source?.split(' | ')[2]),
    ).toEqual(['Nursultan Nazarbayev', 'Dariga Nazarbayeva', 'Nursultan Nazarbayev', 'Dariga Nazarbayeva'])
    expect(
      sourcesOf(
        'Gany Kasymov said that he would go to court. Kasymzhomart Tokayev said that the law was clear. Kasymov said that he had won.',
        'en',
      ).map(source => source?.split(' | ')[2]),
    ).toEqual(['Gany Kasymov', 'Kasymzhomart Tokayev', 'Gany Kasymov'])
  })

  it('is no holder of another role of the same noun', () => {
    expect(
      sourcesOf(
        'Marat Bekov, the press secretary, said that the talks were over. Secretary of State Ann Lee said that they would go on.',
        'en',
      ),
    ).toEqual([
      'Marat Bekov, the press secretary, | named | Marat Bekov',
      'Secretary of State Ann Lee | named | Ann Lee',
    ])
  })

  it('is followed in Russian', () => {
    expect(
      sourcesOf(
        'Кандидат Ермек Абишев заявил, что подсчет нечестен. Он добавил, что пойдет в суд. По словам Абишева, жалоба готова.',
        'ru',
      ),
    ).toEqual([
      'Кандидат Ермек Абишев | named | Ермек Абишев',
      'Он | pronoun | Ермек Абишев',
      'Абишева | named | Ермек Абишев',
    ])
  })
})

describe('what is said', () => {
  it('is direct, indirect or mixed', () => {
    const kinds = (text: string) => readAttributions(text, 'en').map(({ kind }) => kind)
    expect(kinds('“We won,” said Ivan Orlov.')).toEqual(['direct'])
    expect(kinds('Ivan Orlov said that they had won.')).toEqual(['indirect'])
    expect(kinds('Ivan Orlov said that it was “a farce” for all.')).toEqual(['mixed'])
  })

  it('stays open where the writer leaves it open', () => {
    const hedged = (text: string, language: string) => readAttributions(text, language).map(one => one.hedged)
    expect(hedged('A diplomat said that ballots were allegedly burned.', 'en')).toEqual([true])
    expect(hedged('A diplomat said that ballots were burned.', 'en')).toEqual([false])
    expect(hedged('Депутат сказал, что бюллетени якобы сожгли.', 'ru')).toEqual([true])
  })

  it('may hold what another had said', () => {
    const text = 'Marat Bekov said that Ivan Orlov had told him the case was closed.'
    expect(readAttributions(text, 'en').map(({ source, within }) => [source?.text, within])).toEqual([
      ['Marat Bekov', null],
      ['Ivan Orlov', 0],
    ])
  })
})
