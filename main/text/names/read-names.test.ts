import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personsAcross } from './persons-across.ts'
import { readNames } from './read-names.ts'

/** Names with their kinds, as "person Ann Orr". */
const read = (text: string, language = 'en') => readNames(text, language).map(name => `${name.kind} ${name.text}`)
/** The written names of each person, body and place, in order of the first. */
function joined(text: string, language = 'en'): string[][] {
  const byKey = new Map<string, string[]>()
  for (const { key, text: written } of readNames(text, language)) byKey.set(key, [...(byKey.get(key) ?? []), written])
  return [...byKey.values()]
}
const keyOf = (text: string, language: string) => readNames(text, language)[0]?.key

describe('kinds of names', () => {
  it.each([
    ['en', 'Mayor Ann Orr told the Lake Council on Monday.', ['person Ann Orr', 'organisation Lake Council']],
    ['en', 'U.S. Secretary of State John Kerry flew to Kyiv.', ['place U.S.', 'person John Kerry', 'place Kyiv']],
    [
      'en',
      'A judge of the Kyiv Court of Appeal met General Abdel al-Harun.',
      ['organisation Kyiv Court of Appeal', 'person Abdel al-Harun'],
    ],
    [
      'en',
      'The Russian Athletics Federation is in Moscow, on Elm Street.',
      ['organisation Russian Athletics Federation', 'place Moscow', 'place Elm Street'],
    ],
    ['en', 'The Kazakh opposition met on Tuesday. Voters came in March.', []],
    ['en', 'Reporters asked who told us. The who of it is not WHO.', ['organisation WHO']],
    ['ru', 'Министр внутренних дел Юрий Ильин прилетел в Караганду.', ['person Юрий Ильин', 'place Караганду']],
    [
      'ru',
      'В Центральной избирательной комиссии и Министерстве иностранных дел молчат.',
      ['organisation Центральной избирательной комиссии', 'organisation Министерстве иностранных дел'],
    ],
    [
      'ru',
      'Мэр Озёрного Брода Вера Климова открыла площадь Свободы.',
      ['place Озёрного Брода', 'person Вера Климова', 'place площадь Свободы'],
    ],
    ['ru', 'Партия «Асар» и компания «Тулпар-Инвест» спорят.', ['organisation Асар', 'organisation Тулпар-Инвест']],
    [
      'kk',
      'Орталық сайлау комиссиясының төрағасы Алматыда сөйледі.',
      ['organisation Орталық сайлау комиссиясының', 'place Алматыда'],
    ],
    ['kk', 'Президент Қасым-Жомарт Тоқаев Шымкентке барды.', ['person Қасым-Жомарт Тоқаев', 'place Шымкентке']],
  ])('in %s: %s', (language, text, names) => expect(read(text, language)).toEqual(names))

  it('leaves words of a headline that are no names', () => {
    const text = 'Mayor Holloway Wins A Second Term\n\nMayor Ruth Holloway won. "Holloway has worked," a friend said.'
    expect(read(text)).toEqual(['person Holloway', 'person Ruth Holloway', 'person Holloway'])
  })
})

describe('other languages', () => {
  it('are told from the letters where nothing says which it is', () => {
    expect(readNames('Он видел Нурсултана Назарбаева.', null)[0]?.full).toBe('Нурсултан Назарбаев')
    expect(readNames('Ол Нұрсұлтан Назарбаевты көрді.', null)[0]?.full).toBe('Нұрсұлтан Назарбаев')
  })

  it('are left where every noun has a capital', () => {
    expect(read('Die Kommission hat am Montag das Ergebnis der Wahl genannt.', 'de-AT')).toEqual([])
  })
})

describe('one person', () => {
  it('is met by the short name, before and after the full one', () => {
    expect(joined('Nazarbayev wins\n\nNursultan Nazarbayev won. President Nazarbayev spoke.')).toEqual([
      ['Nazarbayev', 'Nursultan Nazarbayev', 'Nazarbayev'],
    ])
    expect(readNames('Nursultan Nazarbayev won. Nazarbayev spoke.', 'en')[1]?.full).toBe('Nursultan Nazarbayev')
  })

  it('is another than one whose surname is like it', () => {
    expect(joined('Nursultan Nazarbayev met Dariga Nazarbayeva. Nazarbayeva left; Nazarbayev stayed.')).toEqual([
      ['Nursultan Nazarbayev', 'Nazarbayev'],
      ['Dariga Nazarbayeva', 'Nazarbayeva'],
    ])
    expect(joined('Gany Kasymov lost. Kasymzhomart Tokayev did not stand. Kasymov shouted at Tokayev.')).toEqual([
      ['Gany Kasymov', 'Kasymov'],
      ['Kasymzhomart Tokayev', 'Tokayev'],
    ])
    expect(joined('Hillary Clinton came with Bill Clinton. Mr. Clinton spoke; Mrs. Clinton did not.')).toEqual([
      ['Hillary Clinton', 'Clinton'],
      ['Bill Clinton', 'Clinton'],
    ])
  })

  it('is met in the cases of Russian, his genitive told from her nominative', () => {
    const text =
      'Президент Нурсултан Назарбаев выступил. Дарига Назарбаева молчала. Речь Назарбаева хвалили, с Назарбаевым спорили. ' +
      'Назарбаева сказала, что Назарбаевой это нравится.'
    expect(joined(text, 'ru')).toEqual([
      ['Нурсултан Назарбаев', 'Назарбаева', 'Назарбаевым'],
      ['Дарига Назарбаева', 'Назарбаева', 'Назарбаевой'],
    ])
    expect(joined('Ганы Касымов проиграл. За Касымова и Касымжомарта Токаева спорили.', 'ru')).toEqual([
      ['Ганы Касымов', 'Касымова'],
      ['Касымжомарта Токаева'],
    ])
  })

  it.each([
    ['Жармахан Туякбай не признал итоги. Туякбаю отказали.', 2],
    ['Светлана Тихановская уехала. Мужа Тихановской не пустили.', 2],
    ['Судили Нурлана Бектурова. Бектуров молчал.', 2],
  ])('in Russian: %s', (text, count) => {
    expect(joined(text, 'ru')).toHaveLength(1)
    expect(readNames(text, 'ru')).toHaveLength(count)
  })

  it('has one key across scripts and languages', () => {
    const nazarbayev = ['Nursultan Nazarbayev', 'Nursultan Nazarbaev'].map(name => keyOf(`He met ${name}.`, 'en'))
    nazarbayev.push(keyOf('Он видел Нурсултана Назарбаева.', 'ru'), keyOf('Ол Нұрсұлтан Назарбаевты көрді.', 'kk'))
    expect(new Set(nazarbayev)).toEqual(new Set(['p:nazarbaev,nursultan']))
    expect(keyOf('He met Dariga Nazarbayeva.', 'en')).toBe(keyOf('С Даригой Назарбаевой говорили.', 'ru'))
    expect(keyOf('He met Marat Orazov.', 'en')).not.toBe(keyOf('He met Murat Orazov.', 'en'))
  })

  it('is met across texts by a surname only where one full name has it', () => {
    const keyIn = personsAcross(['p:orr', 'p:orr,an', 'p:kasimov,gani', 'p:kim,a', 'p:kim,anton', 'p:kim,anna', 'l:KZ'])
    expect(['p:orr', 'p:kasimov', 'p:kim', 'p:kim,a', 'l:KZ'].map(keyIn)).toEqual([
      'p:orr,an',
      'p:kasimov,gani',
      'p:kim',
      'p:kim,a',
      'l:KZ',
    ])
  })
})

describe('bodies and places', () => {
  it('are their letters where the lists or the text say so', () => {
    expect(keyOf('The OSCE spoke.', 'en')).toBe(
      keyOf('В Организации по безопасности и сотрудничеству в Европе молчат.', 'ru'),
    )
    expect(joined('The Merrow Water Board (MWB) met. The MWB spoke, the MWC did not.')).toEqual([
      ['Merrow Water Board', 'MWB', 'MWB'],
      ['MWC'],
    ])
  })

  it('have one key across languages and cases', () => {
    expect(keyOf('He flew to Kazakhstan.', 'en')).toBe(keyOf('Он уехал из Казахстана.', 'ru'))
    expect(keyOf('Ол Мәскеуде тұрады.', 'kk')).toBe(keyOf('Он живёт в Москве.', 'ru'))
  })
})

describe('whom a text is about', () => {
  const subjects = (text: string) => [
    ...new Set(
      readNames(text, 'en')
        .filter(({ subject }) => subject)
        .map(({ full }) => full),
    ),
  ]

  it('is who stands in its headline, else who is named most', () => {
    expect(
      subjects("Orr resigns\n\nMayor Ann Orr left. Tom Wren and Tom Wren's wife, and again Wren, stayed."),
    ).toEqual(['Ann Orr'])
    expect(subjects('Mayor Ann Orr left the town. Tom Wren saw it. Orr said little.')).toEqual(['Ann Orr'])
    expect(subjects('The town is flooded. Tom Wren saw it. Ann Orr did not.')).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'Nazarbayev',
    'Назарбаева',
    ' ',
    '. ',
    'the ',
    'Bank ',
    'of ',
    'Министерство ',
    'дел',
    '«',
    '»',
    '\n',
    'U.S.',
    "'s ",
    'Ann ',
    '-',
    'қаласы ',
    'OSCE',
    '(',
    ')',
    '\ud800',
    'İ',
    'President ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece).map(parts => parts.join('')),
  )

  it('has its names in order, inside it, as they are written', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'kk', 'de', null), (written, language) => {
        let last = 0
        for (const { start, end, text: name, key } of readNames(written, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(written.slice(start, end)).toBe(name)
          expect(key).toMatch(/^[plo]:/)
          last = end
        }
      }),
    )
  })

  it.each(['Ann Orr ', 'Bank of ', 'Министерство ', '«А ', 'A', 'a-', 'Organization for Security and ', 'Верховной '])(
    'takes no more than its length asks for: %s',
    repeated => {
      const count = (length: number) => readNames(repeated.repeat(length / repeated.length), 'ru').length
      expect(count(200_000)).toBeGreaterThanOrEqual(count(2000))
    },
  )
})
