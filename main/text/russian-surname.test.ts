import { describe, expect, it } from 'vitest'
import { genderOf, isOfAdjective, otherGender, surnameStem, tellsGender } from './russian-surname.ts'
import { stem } from './stem.ts'

const stemOf = (form: string) => surnameStem(form, stem(form, 'ru'))
const cases = ['', 'а', 'у', 'ым', 'ом', 'е', 'ой', 'ою', 'ы', 'ых', 'ыми']

describe('the cases of a surname', () => {
  it.each(
    'назарбаев токаев жумабеков касымов байменов кулибаев аблязов ахметов горбачев королев попов ежов путин ельцин бородин солженицын птицын'.split(
      ' ',
    ),
  )('of %s share a stem, the nominative with them', surname => {
    expect(cases.map(ending => stemOf(surname + ending))).toEqual(cases.map(() => surname))
  })

  it.each('достоевск жаксыбековск покровск'.split(' '))('of %sий share Snowball’s', surname => {
    const endings = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ую', 'ой', 'ие', 'их', 'ими']
    expect(new Set(endings.map(ending => stem(surname + ending, 'ru'))).size).toBe(1)
  })

  it('are none of other words', () => {
    const words = 'выборы явка комиссия заявил новый нового лев наблюдатель назарбай боевая мировое'.split(' ')
    for (const word of words) expect([word, stemOf(word)]).toEqual([word, null])
  })
})

describe('whose a surname is', () => {
  it('is told by some cases, and by the nominative of who asks', () => {
    expect(cases.map(ending => genderOf(`токаев${ending}`, 'токаев'))).toEqual(
      'masculine either either masculine masculine masculine feminine feminine either either either'.split(' '),
    )
    expect(otherGender('токаева', 'токаев')).toBe('masculine')
    expect(otherGender('токаевой', 'токаев')).toBe('masculine')
    expect(otherGender('токаев', 'токаев')).toBe('feminine')
    expect(otherGender('токаеву', 'токаев')).toBeNull()
  })

  it('is not asked of adjectives and nouns', () => {
    expect(isOfAdjective('годов', ['годов', 'годовой', 'годовые'])).toBe(true)
    expect(isOfAdjective('токаев', ['токаев', 'токаевой'])).toBe(false)
    expect(tellsGender('машин', ['машин', 'машина', 'машиной'])).toBe(false)
    expect(tellsGender('путин', ['путин', 'путиным'])).toBe(true)
    expect(tellsGender('токаев', [])).toBe(true)
  })
})
