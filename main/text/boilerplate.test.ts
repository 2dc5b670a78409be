import { expect, it } from 'vitest'
import { isBoilerplate } from './boilerplate.ts'

it.each([
  'By Oliver Wrenfield',
  'By Harriet Quill, 12 January 1999',
  'The Caspian Courier, January 11, 1999',
  '«Семь рек сегодня», 12 января 1999 года',
  'Полина Беркутова, 7 декабря 2005 года',
  '«Шаңырақ хабары», 2005 жылғы 8 желтоқсан',
  'Last Updated: 07/27/2016',
  'Get the latest updates as we post them — right on your browser',
  'All rights reserved.',
  'Читайте также',
  '© Вечерняя магистраль. При перепечатке ссылка обязательна.',
])('knows that this is no part of a report: %s', line => expect(isBoilerplate(line)).toBe(true))

it.each([
  'Nazarbayev wins a new term with 81 percent; rivals question the count',
  'NAZARBAYEV WINS 1999 ELECTION IN KAZAKHSTAN',
  'He won in 2005.',
  'Явка растёт, соперники отстают',
  'Сайлау қорытындысы: сандар бар, сенім аз',
  'By noon nobody had come to vote',
  'OSCE Faults Kazakh Vote',
  'Подписан договор о границе',
  'Copyright law passes first reading',
])('keeps what belongs to it: %s', line => expect(isBoilerplate(line)).toBe(false))
