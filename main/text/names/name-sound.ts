import { foldWord } from '../normalise.ts'

/** Letters and groups of letters of Latin spellings with the sounds they share with Cyrillic ones, in the order they are tried. */
const latin: readonly [RegExp, string][] = [
  [/sch(?=[aeou])|shch|sch|sh/g, 'S'],
  [/tch|ch|cz/g, 'C'],
  [/dzh|dj|zh|j(?=[aou])/g, 'J'],
  [/dh/g, 'd'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ts|tz/g, 'T'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/iy$|yy$|ii$/g, 'i'],
  // Fyodor, Горбачёв.
  [/(?<=[bdfgklmnprstvz])yo/g, 'e'],
  [/[yj](?=[aeiouə])/g, ''],
  [/(?<=[aeiou])[iyj](?![aeiou])/g, ''],
  [/[yj]/g, 'i'],
  [/ə/g, 'a'],
  [/ou/g, 'u'],
]
const cyrillicSounds: ReadonlyMap<string, string> = new Map(
  'аa әa бb вv гg ғg дd еe жJ зz иi іi йY кk қk лl мm нn оo өo пp рr сs тt уu ұu үu фf хh һh цT чC ыi ьQ ъQ эe юu яa'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.charAt(1)]),
)
const isCyrillic = /^[\p{Script=Cyrillic}]/u

/**
 * A name by its sounds, vowels with them: one spelling for Nazarbayev, Nazarbaev, Nazarbajew and Назарбаев, for Kassymov, Qasymov
 * and Қасымов; Marat and Murat, Nazarbayev and Nazarbayeva stay apart. `form` is in the nominative, in Latin or Cyrillic letters.
 */
export function nameSound(form: string): string {
  const known = sounds.get(form)
  if (known !== undefined) return known
  if (sounds.size >= mostKept) sounds.clear()
  const sound = soundOf(form)
  sounds.set(form, sound)
  return sound
}

/** Names come again and again; so many are kept. */
const mostKept = 4096
const sounds = new Map<string, string>()

function soundOf(form: string): string {
  const folded = foldWord(form)
  const sound = isCyrillic.test(folded) ? ofCyrillic(folded) : ofLatin(folded)
  return sound.replace(/(.)\1+/g, '$1')
}

function ofCyrillic(folded: string): string {
  let sounds = ''
  for (const letter of folded
    .replaceAll('дж', 'ж')
    .replaceAll('кс', 'ks')
    .replaceAll('щ', 'ш')
    .replaceAll('ң', 'нг')
    .replaceAll('ш', 'S'))
    sounds += cyrillicSounds.get(letter) ?? letter
  return sounds
    .replace(/iY$/, 'i')
    .replace(/(?<=[aeiou])[iY](?![aeiou])/g, '')
    .replace(/Y(?=[aeiou])|Q/g, '')
    .replaceAll('Y', 'i')
}

function ofLatin(folded: string): string {
  let sounds = folded
  for (const [spelling, sound] of latin) sounds = sounds.replace(spelling, sound)
  return sounds
}
