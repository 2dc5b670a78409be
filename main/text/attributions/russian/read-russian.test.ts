import { describe, expect, it } from 'vitest'
import { readAttributions } from '../attribution.ts'

/** Each attribution of a text in words: source | cue | content. */
const inWords = (text: string): string[] =>
  readAttributions(text, 'ru').map(({ source, cue, content }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${source?.text ?? '-'} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${said}`
  })

describe('Russian attributions', () => {
  it('are read before and behind the verb', () => {
    expect(inWords('Министр обороны Иван Петров заявил, что выборы прошли честно.')).toEqual([
      'Министр обороны Иван Петров | заявил | что выборы прошли честно',
    ])
    expect(inWords('Явка составила 78 процентов, сообщил журналистам председатель комиссии Иван Петров.')).toEqual([
      'председатель комиссии Иван Петров | сообщил | Явка составила 78 процентов',
    ])
    expect(
      inWords('Во вторник представитель штаба сообщил, что жалоб не было, добавив, что подсчет закончен.'),
    ).toEqual([
      'представитель штаба | сообщил | что жалоб не было',
      'представитель штаба | добавив | что подсчет закончен',
    ])
  })

  it('keep a quotation that goes on behind its speaker in one, also speech behind dashes', () => {
    expect(inWords('«Мы победили», — сказал кандидат Ермек Абишев журналистам. «Спасибо всем».')).toEqual([
      'кандидат Ермек Абишев | сказал | «Мы победили» … «Спасибо всем»',
    ])
    expect(inWords('— Да, — сказал он. — Мы победили.')).toEqual(['он | сказал | Да … Мы победили'])
    expect(readAttributions('— Да, — сказал он. — Мы победили.', 'ru')[0]?.kind).toBe('direct')
  })

  it('leave whoever listens, and when and where it was said, out of the source', () => {
    expect(inWords('Очевидец рассказал агентству Reuters, что слышал выстрелы.')).toEqual([
      'Очевидец | рассказал | что слышал выстрелы',
    ])
    expect(inWords('Нурсултан Назарбаев на встрече с послами сказал, что реформы продолжатся.')).toEqual([
      'Нурсултан Назарбаев | сказал | что реформы продолжатся',
    ])
  })

  it('go by the words of somebody', () => {
    expect(inWords('По словам Петрова, нарушений не было.')).toEqual(['Петрова | По словам | нарушений не было'])
    expect(inWords('По его мнению, выборы были нечестными.')).toEqual(['его | По его мнению | выборы были нечестными'])
    expect(inWords('Как сообщает агентство «Интерфакс», два человека погибли.')).toEqual([
      'агентство «Интерфакс» | Как сообщает | два человека погибли',
    ])
    expect(inWords('Власти, как утверждает Абишев, скрыли данные.')).toEqual([
      'Абишев | как утверждает | Власти … скрыли данные',
    ])
  })

  it('name where it was said where nobody is the subject', () => {
    expect(inWords('В МИД сообщили, что посол вызван.')).toEqual(['МИД | сообщили | что посол вызван'])
    expect(inWords('Задержаны трое, рассказали в полиции.')).toEqual(['полиции | рассказали | Задержаны трое'])
    expect(inWords('В докладе говорится, что нарушения были.')).toEqual(['докладе | говорится | что нарушения были'])
  })

  it('may have the speaker within the marks, and the sentence before for what is said', () => {
    expect(inWords('«Мы победили, — сказал он журналистам. — Спасибо всем».')).toEqual([
      'он | сказал | «Мы победили … Спасибо всем»',
    ])
    expect(inWords('Человек погиб при пожаре. Об этом сообщает пресс-служба акимата.')).toEqual([
      'пресс-служба акимата | сообщает | Человек погиб при пожаре',
    ])
  })

  it('have no source where nobody is named', () => {
    expect(inWords('Сообщается, что двое погибли.')).toEqual(['- | Сообщается | что двое погибли'])
    expect(inWords('По предварительным данным, явка достигла 60 процентов.')).toEqual([
      '- | По предварительным данным | явка достигла 60 процентов',
    ])
  })

  it('are wishes, demands and charges too', () => {
    expect(inWords('Оппозиция обвинила власти в подлоге и призвала сторонников выйти на площадь.')).toEqual([
      'Оппозиция | обвинила | власти в подлоге',
      'Оппозиция | призвала | сторонников выйти на площадь',
    ])
    expect(inWords('Он пообещал снизить налоги.')).toEqual(['Он | пообещал | снизить налоги'])
    expect(inWords('Абишев назвал результаты «фарсом».')).toEqual(['Абишев | назвал | результаты «фарсом»'])
  })

  it('may stand within another', () => {
    const text = 'Нурланов сказал, что, по словам его помощника, бюллетени были сожжены.'
    expect(inWords(text)).toEqual([
      'Нурланов | сказал | что, по словам его помощника, бюллетени были сожжены',
      'его помощника | по словам | бюллетени были сожжены',
    ])
    expect(readAttributions(text, 'ru').map(({ within }) => within)).toEqual([null, 0])
  })

  it('are not what the reporter says himself', () => {
    expect(inWords('В Алматы открылся новый мост. Полиция проводит проверку.')).toEqual([])
  })
})
