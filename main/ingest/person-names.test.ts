import { expect, test } from 'vitest'
import { readPersonNames } from './person-names.ts'

test.each([
  ['By Ada Quillfeather and Ben Ash, Staff Writers', ['Ada Quillfeather', 'Ben Ash']],
  ['By JOHN O’TARRANT, Foreign Service', ['John O’Tarrant']],
  ['Автор: Ада Перова', ['Ада Перова']],
  ['Текст: Ада Перова, Илья Ким', ['Ада Перова', 'Илья Ким']],
  ['Авторы: Ая Сарт және Нұр Бек', ['Ая Сарт', 'Нұр Бек']],
  ['كتبت: ليلى المنصوري', ['ليلى المنصوري']],
  ['Ludwig van der Berg', ['Ludwig van der Berg']],
  ['By Ada Quillfeather | ada@dispatch.example | May 4', ['Ada Quillfeather']],
  ['Jean-Luc d’Aubigny / Northern Dispatch Newsroom', ['Jean-Luc d’Aubigny']],
  ['admin', []],
  ['@quill', []],
  ['Staff Reporter', []],
  ['https://dispatch.example/ada', []],
  ['By our own correspondent', []],
])('%s', (line, names) => expect(readPersonNames(line)).toEqual(names))
