import { expect, it } from 'vitest'
import { foldWord } from './normalise.ts'
import { otherSpellingsOf } from './same-name.ts'
import { spellingKeys, spellingRanges } from './spelling-key.ts'

const isSameName = (one: string, other: string) => otherSpellingsOf(foldWord(one))(foldWord(other))

/** Of each line, every name beside the first: with it they are one name. */
const same = `
  Назарбаев Nazarbayev Nazarbaev Nazarbajew Nasarbajew Nazarbayevs Назарбаєв
  Nazarbayev Назарбаев Назарбаева Назарбаевым Назарбаевтың Nasarbajew Nazarbaev
  Тоқаев Токаев Токаевым Tokayev Toqayev Tokaev Tokajew
  Tokayev Toqayev Tokajew Тоқаевтың Токаеву
  Жумабеков Zhumabekov Jumabekov Dzhumabekov Schumabekow Žumabekov Джумабеков Жұмабеков
  Қасымов Касымов Касымовым Kassymov Qasymov Kasymov Kasimov
  Kassymov Kasymov Qasymov
  Астана Astana
  Astana Астане Астаной Астаны Астанада
  Жириновский Zhirinovsky Zhirinovskiy Schirinowski Jirinovski Žirinovskij
  Zhirinovsky Жириновского Schirinowski Jirinovski
  Хрущёв Khrushchev Chruschtschow Khrouchtchev Khruschev
  Горбачёв Gorbachev Gorbatschow Gorbachov Gorbatchev
  Ельцин Yeltsin Jelzin Eltsin
  Лукашенко Lukashenko Lukaschenko Loukachenko Lukašenko
  Казахстан Kazakhstan Қазақстан Kasachstan Qazaqstan
  Узбекистан Oʻzbekiston Uzbekistan
  Ташкент Toshkent Tashkent Taschkent
  Əliyev Алиев Aliyev Әлиев
  Buxoro Бухара Бухоро
  Мария Maria Mariya Marija
  Максим Maksim Maxim
  Киев Kiev
  Abdullah Абдулла
  Усть Ust`

/** Of each line, every name beside the first: with it they are not one name. */
const different = `
  Nazarbayev Nazarbayeva Nazarbayevs Nazarbayev
  Nazarbayeva Назарбаев Назарбаевым
  Назарбаев Назарбаева Назарбаевым Nazarbayeva
  Марат Murat Мурат
  Putin Потин Patin
  брат брать
  Rita Ruta
  Harry Gary
  столе стола
  Тонна Тона
  Astana 2005 Ἀθῆναι`

const linesOf = (lists: string) =>
  lists
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '))

it.each(linesOf(same))('is one name as %s', (first, ...others) => {
  expect(others.filter(other => !isSameName(first, other) || !isSameName(other, first))).toEqual([])
})

it.each(linesOf(different))('is another name than %s, or the same spelling', (first, ...others) => {
  expect(others.filter(other => isSameName(first, other) || isSameName(other, first))).toEqual([])
})

it('has a key where each of its spellings looks for it', () => {
  const names = linesOf(same).flat().map(foldWord)
  const lost = names.flatMap(name =>
    names
      .filter(other => otherSpellingsOf(name)(other))
      .filter(
        other =>
          !spellingRanges(name).some(({ from, to, longest }) =>
            spellingKeys(other).some(key => key >= from && key <= to && key.length <= longest),
          ),
      )
      .map(other => `${name} ${other}`),
  )
  expect(lost).toEqual([])
})

it('has no key where it is short, a number or of another script', () => {
  for (const form of ['он', 'am', '2005', 'covid19', 'ленинgrad', 'αθηνα', '北京', 'ааааа', 'x'.repeat(99)]) {
    expect([form, spellingKeys(form)]).toEqual([form, []])
  }
})
