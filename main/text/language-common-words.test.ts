import { expect, test } from 'vitest'
import { byCommonWords } from './language-common-words.ts'

const long = (sentence: string) => `${sentence} `.repeat(10)

test.each([
  [
    'en',
    'Latin',
    'The president said that the elections would be held in September with the consent of the opposition.',
  ],
  [
    'ru',
    'Cyrillic',
    'Президент заявил, что выборы были честными, и оппозиция, которые бы ни были её доводы, это признает.',
  ],
  [
    'de',
    'Latin',
    'Der Präsident sagte in Berlin, die Wahl war im September, und alle waren mit dem Ergebnis zufrieden.',
  ],
  ['nl', 'Latin', 'De president zei in Den Haag dat de verkiezingen van september met een wet in strijd waren.'],
  [
    null,
    'Latin',
    'Le président a dit que les élections de septembre auraient lieu malgré les protestations de la rue.',
  ],
  [
    'bg',
    'Cyrillic',
    'Президентът каза, че изборите ще се проведат през септември и на тях ще има наблюдатели от Европа.',
  ],
  [
    null,
    'Cyrillic',
    'Президент заявив, що вибори відбудуться у вересні і на них будуть спостерігачі, незважаючи на протести.',
  ],
  [
    'sr',
    'Cyrillic',
    'Председник је рекао да ће избори бити одржани у септембру и да ће на њима бити посматрача из Европе.',
  ],
  [null, 'Greek', 'Ο πρόεδρος είπε ότι οι εκλογές θα γίνουν τον Σεπτέμβριο.'],
])('says %s of %s text only where it is plain', (language, script, sentence) => {
  const told = byCommonWords(long(sentence), script)
  expect(told && 'language' in told ? told.language : null).toBe(language)
})

test('names those that a text may be in, and none where a text is in none of them', () => {
  const croatian = 'Predsjednik je rekao da će se izbori održati u rujnu i da su na njima promatrači koji ne glasaju.'
  expect(byCommonWords(long(croatian), 'Latin')).toEqual({ among: expect.arrayContaining(['hr', 'sr']) })
  expect(byCommonWords(long('Wugs blicket mave toma, dax fep zorbi lirgin kest vonch.'), 'Latin')).toEqual({
    among: [],
  })
})

test('leaves short texts to the statistics', () => {
  expect(byCommonWords('The president said that the elections would be held.', 'Latin')).toBeNull()
})
