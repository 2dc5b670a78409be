import { describe, expect, test } from 'vitest'
import { readNames } from '../../text/names/read-names.ts'
import { speakerKey, withOwnName } from './speaker-key.ts'

/** Who the words between brackets are, in a sentence. */
function who(marked: string, kind: 'named' | 'unnamed' = 'unnamed', language = 'en') {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const place = { start, end: marked.indexOf(']') - 1 }
  const names = readNames(text, language)
  const source = withOwnName({ place, text: text.slice(place.start, place.end), kind, name: null }, text, names)
  return { name: source.name, kind: source.kind, key: speakerKey(source, language, names) }
}

describe('the name of a source', () => {
  test('stands in apposition to what it is', () => {
    expect(who('[A spokesman, Marat Zhunusbekov,] said so.')).toMatchObject({
      name: 'Marat Zhunusbekov',
      kind: 'named',
    })
    expect(who('[Saule Omarova, who teaches there,] said so.').name).toBe('Saule Omarova')
    expect(who('Так сказал [учитель Виктор Сомов].', 'unnamed', 'ru').name).toBe('Виктор Сомов')
  })

  test('is not that of whom it belongs to', () => {
    expect(who('[A lawyer for Marat Zhunusbekov] said so.')).toMatchObject({ name: null, kind: 'unnamed' })
    expect(who('[An official in Karaganda] said so.').key).toBe('unnamed:an official in karaganda')
  })

  test('is the fullest that the text has', () => {
    const { name, key } = who('Nursultan Nazarbayev won. [Nazarbayev] said so.', 'named')
    expect(name).toBe('Nursultan Nazarbayev')
    expect(key).toBe(who('[Nursultan Nazarbayev] said so.', 'named').key)
  })
})
