import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readDescriptions } from './read-descriptions.ts'

const read = (text: string) => readDescriptions(Buffer.from(text))

test('columns are known by any heading that people use', () => {
  const { rows, columns, unknown } = read(
    'File name,Headline,Newspaper,Author,Published,Lang,Keywords,Price\na.pdf,Fire,The Courier,Ada Quill,1999-01-10,English,fire; harbour,3\n',
  )
  expect(rows).toEqual([
    {
      ...{
        file: 'a.pdf',
        title: 'Fire',
        outlet: 'The Courier',
        byline: 'Ada Quill',
        date: '1999-01-10',
        language: 'en',
      },
      tags: ['fire', 'harbour'],
    },
  ])
  expect(columns.map(({ field }) => field)).toEqual(['file', 'title', 'outlet', 'byline', 'date', 'language', 'tags'])
  expect(unknown).toEqual(['Price'])
})

test('a Russian table of the old charset, with semicolons', () => {
  const table =
    'Имя файла;Заголовок;Издание;Дата;Язык;Событие\r\nвыборы.txt;Выборы прошли;Вечерний Ардель;10.01.1999;русский;Выборы 1999\r\n'
  const { rows, remarks } = readDescriptions(iconv.encode(table, 'windows-1251'))
  expect(rows).toEqual([
    {
      ...{ file: 'выборы.txt', title: 'Выборы прошли', outlet: 'Вечерний Ардель', date: '1999-01-10', language: 'ru' },
      event: 'Выборы 1999',
    },
  ])
  expect(remarks.join()).toContain('1251')
})

test('what is empty is left out, so that it stays as it is; rows without a file are passed over', () => {
  expect(read('file,title,tags\na.txt,,\n,Lost,\n').rows).toEqual([{ file: 'a.txt' }])
})

test('dates are as precise as they are written; what could be two days is none, unless another row tells', () => {
  const one = read('file,date\na,1999\nb,1999-01\nc,10 January 1999\nd,03/04/1999\n')
  expect(one.rows.map(({ date }) => date)).toEqual(['1999', '1999-01', '1999-01-10', undefined])
  expect(one.remarks).toEqual([expect.stringContaining('may be 1999-04-03 or 1999-03-04')])
  const other = read('file,date\na,03/04/1999\nb,25/04/1999\n')
  expect(other.rows.map(({ date }) => date)).toEqual(['1999-04-03', '1999-04-25'])
  expect(read('file,date\na,last Sunday\n').remarks[0]).toContain('is no date')
})

test('a table that says nothing we understand is refused with what to do', () => {
  expect(() => read('one,two\n1,2\n')).toThrow(/Write “file” at the top/)
  expect(() => read('file,two\n1,2\n')).toThrow(/no column that describes/)
  expect(() => read('file,title\n')).toThrow(/only a heading/)
  expect(() => readDescriptions(Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7]))).toThrow(/no text/)
})

test('any bytes are read or refused with a sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      try {
        readDescriptions(Buffer.concat([Buffer.from('file,date,language\n'), bytes]))
      } catch (error) {
        expect(String(error)).toMatch(/\.$/)
      }
    }),
  )
})
