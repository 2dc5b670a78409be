import { expect, it } from 'vitest'
import { readWording } from './read-wording.ts'

function own(text: string, language: string | null = 'en') {
  const { starts, ends, isOwn } = readWording({ id: 1, text, language }, new Map())
  return [...starts].filter((_, at) => isOwn[at]).map(start => text.slice(start, ends[starts.indexOf(start)]))
}

it('leaves out names, figures, stop words and set phrases', () => {
  expect(own('Ferries of the Karash River Company carried 85 miners, who declined to comment.')).toEqual([
    'Ferries',
    'carried',
    'miners',
  ])
  expect(own('Паромы компании «Караш», по предварительным данным, перевезли 85 шахтёров.', 'ru')).toEqual([
    'Паромы',
    'компании',
    'Караш',
    'перевезли',
    'шахтёров',
  ])
})

it('knows a name at the beginning of a sentence by its capital elsewhere', () => {
  expect(own('Daurenov won. Miners cheered Daurenov.')).toEqual(['won', 'Miners', 'cheered'])
})

it('learns nothing from capitals in German', () => {
  expect(own('Gestern fuhr die Fähre', 'de')).toContain('Fähre')
})

it('leaves out the lines around a report', () => {
  expect(own('All rights reserved by owners\nIt rained')).toEqual(['rained'])
})

it('takes short words for stop words where none are listed', () => {
  expect(own('Gestern fuhr die Fähre in den Hafen', 'de')).toEqual(['Gestern', 'fuhr', 'Fähre', 'Hafen'])
  expect(own('yesterday the ferry was in harbour', null)).toEqual(['yesterday', 'ferry', 'harbour'])
})
