import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const sentences: [string | null, string][] = [
  ['en', 'The president said the elections would be held in September despite the protests of the opposition.'],
  ['ru', 'Президент заявил, что выборы пройдут в сентябре, несмотря на протесты оппозиции.'],
  ['ru', 'Премьер-министр прибыл в город Қызылорда, чтобы открыть новую железнодорожную станцию.'],
  ['kk', 'Сайлауға барлық дауыс берушілер қатысты.'],
  ['kk', 'Президент сайлау қыркүйекте өтетінін мәлімдеді, оппозицияның наразылығына қарамастан.'],
  ['ky', 'Президент шайлоо сентябрда өтөрүн билдирди, оппозициянын каршылыгына карабастан, деп айттыңар.'],
  ['uk', 'Президент заявив, що вибори відбудуться у вересні, незважаючи на протести опозиції.'],
  ['be', 'Прэзідэнт заявіў, што выбары адбудуцца ў верасні, нягледзячы на пратэсты.'],
  ['tg', 'Президент изҳор дошт, ки интихобот дар моҳи сентябр баргузор мешавад.'],
  ['uz', 'Prezident saylovlar sentyabr oyida bo‘lib o‘tishini ma’lum qildi va muxolifat norozi bo‘ldi.'],
  ['uz-Cyrl', 'Президент сайловлар сентябрь ойида бўлиб ўтишини маълум қилди.'],
  ['de', 'Der Präsident sagte, die Wahlen würden trotz der Proteste im September stattfinden.'],
  ['ja', '大統領は九月に選挙を行うと述べた。野党は抗議している。'],
  ['zh', '总统表示，尽管有抗议活动，选举仍将在九月举行，届时将有观察员到场。'],
  [null, 'OSCE'],
  [null, '81.7 % / 91.15 % (2005)'],
  [null, ''],
]

describe('detectLanguage', () => {
  it.each(sentences)('says %s', (language, sentence) => expect(detectLanguage(sentence)).toBe(language))

  it('takes a long text of words of no language for what it is', () => {
    expect(detectLanguage('Wugs blicket mave toma, dax fep zorbi lirgin kest vonch. '.repeat(20))).toBeNull()
  })

  it('takes what it is given without throwing', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    fc.assert(fc.property(units, codes => void detectLanguage(String.fromCharCode(...codes))))
  })
})
