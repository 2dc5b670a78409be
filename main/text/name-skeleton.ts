/** What stays of a Latin spelling, the longer first: sounds of one letter each, vowels nothing. */
const latin: readonly [RegExp, string][] = [
  [/shch|sch|sh/g, 'S'],
  [/dzh|zh|j/g, 'Z'],
  [/tch|ch/g, 'C'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ts|tz/g, 'T'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
]
/** Cyrillic consonants, Kazakh ones among them, and their sounds. */
const cyrillic: ReadonlyMap<string, string> = new Map(
  'бb вv гg ғg дd жZ зz кk қk лl мm нn ңn пp рr сs тt фf хh һh цT чC шS щS'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.charAt(1)]),
)
const vowels = /[aeiouyаеёиоуыэюяіүұөәй]/g
const startsOpen = /^[aeiouyаеёиоуыэюяіүұөә]/
const isCyrillic = /^[\p{Script=Cyrillic}]/u

/** Endings of cases, left off where at least four letters stay. */
const russianEnding = /(?<=.{4})(?:ого|ому|ыми|ими|ами|ями|ой|ей|ым|им|ом|ем|ах|ях|ий|ый|ая|ое|ые|ую|[аеиоуыюяьй])$/
const kazakhEnding =
  /(?<=.{4})(?:ның|нің|дың|дің|тың|тің|дан|ден|тан|тен|нан|нен|мен|бен|пен|лар|лер|дар|дер|тар|тер|ға|ге|қа|ке|да|де|та|те|ды|ді|ты|ті|ны|ні)$/

/**
 * The consonants of a name by sound, alike for its spellings in Latin and Cyrillic letters and for its cases: `nzrbv` for
 * Nazarbayev, Nazarbaev, Назарбаева and Назарбаевқа; `A` stands for a vowel at the beginning. Told apart by it are neither
 * Nazarbayev and Nazarbayeva nor Marat and Murat: it only suggests. `form` is folded. Empty where less than three signs stay.
 */
export function nameSkeleton(form: string, language: string | null): string {
  const root = isCyrillic.test(form) ? withoutEnding(form, language) : form
  let sounds = root.replace(/(.)\1/g, '$1')
  const start = startsOpen.test(sounds) ? 'A' : ''
  if (isCyrillic.test(form)) {
    sounds = [...sounds].map(letter => cyrillic.get(letter) ?? '').join('')
  } else {
    for (const [spelling, sound] of latin) sounds = sounds.replace(spelling, sound)
    sounds = sounds.replace(vowels, '').replace(/[^a-zA-Z]/g, '')
  }
  return start.length + sounds.length < 3 ? '' : start + sounds
}

function withoutEnding(form: string, language: string | null): string {
  const bare = language === 'kk' ? form.replace(kazakhEnding, '') : form
  return bare.replace(russianEnding, '')
}
