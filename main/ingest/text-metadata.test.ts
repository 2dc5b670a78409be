import { expect, test } from 'vitest'
import { readTextMetadata } from './text-metadata.ts'

const body =
  'The commission said on Sunday that two days after the vote nothing was known. The observers had left, and with them their lists, of which nobody else had taken a copy while there was still time for it.\n'

test('a wire’s dateline names the outlet, and is a value of its own', () => {
  expect(readTextMetadata(`The long count\n\nVARNHOLM, Jan 10 (Norwire) — ${body}`, 'en')).toMatchObject({
    title: { value: 'The long count', origin: 'guess' },
    outlet: { value: 'Norwire', origin: 'text' },
    date: undefined,
    fields: [{ name: 'Dateline', value: 'VARNHOLM, Jan 10 (Norwire)' }],
  })
})

test('the last update is no publication', () => {
  expect(
    readTextMetadata(`Sign up for news\n. Last Updated: 07/27/2016\n\nThe long count\n\n${body}`, 'en'),
  ).toMatchObject({
    title: { value: 'The long count' },
    date: undefined,
    fields: [{ name: 'Last updated', value: '2016-07-27' }],
  })
})

test('who wrote it stands under the headline, or under the text with a word that says so', () => {
  const under = readTextMetadata(`The long count\nBy ADA QUILLFEATHER and Ben Ash, Staff Writers\n\n${body}`, 'en')
  expect(under.byline).toEqual({ value: 'Ada Quillfeather, Ben Ash', origin: 'guess' })
  const signed = readTextMetadata(`Долгий счёт\n\n${body}\nАвтор: Ада Перова\n`, 'ru')
  expect(signed.byline).toEqual({ value: 'Ада Перова', origin: 'text' })
  expect(readTextMetadata(`The long count\n\n${body}\nAda Quillfeather\n`, 'en').byline).toBeUndefined()
})

test('dates of figures are read as the language writes them', () => {
  expect(readTextMetadata(`Долгий счёт\n05/06/2005\n\n${body}`, 'ru').date?.value).toBe('2005-06-05')
  expect(readTextMetadata(`Долгий счёт\n17.03.2004, 14:20\n\n${body}`, 'ru').date?.value).toBe('2004-03-17')
  expect(readTextMetadata(`The long count\n05/06/2005\n\n${body}`, 'en').date).toBeUndefined()
})

test('a text that begins in mid-article says nothing', () => {
  const nothing = { title: undefined, byline: undefined, outlet: undefined, date: undefined, fields: [] }
  expect(readTextMetadata(body.repeat(3), 'en')).toEqual(nothing)
})
