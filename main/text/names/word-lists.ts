import { stopWordsOf } from '../stop-words.ts'
import {
  englishOrganisationWords,
  kazakhOrganisationWords,
  placeWordsFirst,
  placeWordsLast,
  russianOrganisationWords,
  thingWords,
} from './gazetteer/organisation-words.ts'
import { englishRoles, kazakhRoles, roleAdjectives, russianRoles } from './gazetteer/roles.ts'
import type { NameWord } from './name-scan.ts'

const listed = (words: string): string[] => words.trim().split(/\s+/)
const phrases = (list: string) =>
  new Set(
    list
      .split(';')
      .map(phrase => phrase.trim())
      .filter(phrase => phrase !== ''),
  )
const beginnings = (list: string, longestEnding: number) => {
  const alike = listed(list).sort((one, other) => other.length - one.length)
  return new RegExp(`^(?:${alike.join('|')})\\p{L}{0,${longestEnding}}$`, 'u')
}

const adjectives = new Set(listed(roleAdjectives))
const englishOffices = new Set([...phrases(englishRoles), ...adjectives])
const longestOffice = 4
const beginOffices = new Set([...englishOffices].map(office => office.split(' ')[0] ?? ''))
const russianOffice = beginnings(russianRoles, 4)
const kazakhOffice = beginnings(kazakhRoles, 7)
const inEnglish = new Set(listed(englishOrganisationWords))
const russianBody = beginnings(russianOrganisationWords, 5)
const kazakhBody = beginnings(kazakhOrganisationWords, 9)
/** Words of a place behind its name, and before it. */
export const [behindPlaces, beforePlaces] = [new Set(listed(placeWordsLast)), new Set(listed(placeWordsFirst))]

const things = new Set(listed(thingWords))
/** Whether a word says that a name is a law's, a prize's or the like. */
export const isThingWord = (fold: string): boolean =>
  things.has(fold) || /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(fold)

/** How many words from `at` on are an office, a rank or the like; 0 where none is. */
export function roleAt(words: readonly NameWord[], at: number, language: string | null): number {
  const fold = words[at]?.fold ?? ''
  if (language === 'ru') return russianOffice.test(fold) ? 1 : 0
  if (language === 'kk') return kazakhOffice.test(fold) ? 1 : 0
  if (!beginOffices.has(fold)) return 0
  for (let length = longestOffice; length > 0; length--) {
    const phrase = words.slice(at, at + length)
    if (
      phrase.length === length &&
      phrase.slice(1).every(({ gap }) => gap === ' ') &&
      englishOffices.has(phrase.map(word => word.fold).join(' '))
    )
      return length
  }
  return 0
}

/** Whether a word only goes with an office: former, late. */
export const isRoleAdjective = (fold: string): boolean => adjectives.has(fold)

/** Whether a word says that a name is an organisation's. */
export function isOrganisationWord(fold: string, language: string | null): boolean {
  if (language === 'ru') return russianBody.test(fold)
  return language === 'kk' ? kazakhBody.test(fold) : inEnglish.has(fold)
}

/** Words that open sentences and belong to no name, besides stop words. */
const openers = new Set(
  listed(`the a an mr mrs ms dr miss yesterday today tomorrow meanwhile earlier later asked according police officials critics despite since although both neither either
  last next early late nearly around another every several many two three four five six seven eight nine ten hundreds thousands gunmen troops protesters drivers
  people men women children residents voters supporters opponents analysts experts observers economists doctors workers miners farmers students rebels soldiers
  opposition retired former acting new old young one first second third
  накануне вчера сегодня завтра ранее позже затем однако также сам сама сами оба его ее их наш ваш здесь там суд мать отец
  кеше бүгін ертең оның олар сондай содан жұбайы қызы ұлы`),
)

/** Whether a folded word that opens a sentence is none of a name. */
export const isOpener = (fold: string, language: string | null): boolean =>
  openers.has(fold) || stopWordsOf(language ?? 'en').has(fold)

/** Adjectives of countries: Kazakh, Russian, American. */
export const isDemonym = (fold: string): boolean => demonyms.has(fold) || /..(?:ese|ian|ean)$/.test(fold)
const demonyms = new Set(
  listed(`kazakh russian american british french german chinese english irish scottish welsh spanish swedish danish finnish turkish polish uzbek kyrgyz tajik
  turkmen greek dutch swiss czech slovak arab iraqi israeli pakistani afghan saudi qatari kuwaiti omani yemeni thai soviet european african asian western eastern
  northern southern muslim christian jewish catholic protestant orthodox sunni shiite islamic democratic republican democrat communist kurdish basque roma uighur uyghur
  cuban mexican african-american pro-kremlin`),
)
