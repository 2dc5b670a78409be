import { nameStems, scriptOf } from './name-stems.ts'

/**
 * Signs for the sounds that spellings do not confuse: velars are one (к, қ, г, ғ, х, h, kh, q), so are sibilants (с, з, ж, ц, ч, ш, щ,
 * sh, zh, ts), and so are в and ф. Vowels and glides have none, nor have ь and ъ.
 */
const letters = 'b бb|v вvwфf|d дd|t тt|l лl|m мm|n нңn|p пp|r рr|k кқгґғхһkqghcx|s сзцчшщжszj|' + "' ьъ"
const vowel = '.'
const silent = "'"
/** The sign of each letter, by its code. */
const signs: readonly string[] = signsOf(letters)

function signsOf(listed: string): string[] {
  const made = Array.from({ length: 0x600 }, () => vowel)
  for (const one of listed.split('|')) {
    for (const letter of one.slice(2)) made[letter.charCodeAt(0)] = one.charAt(0)
  }
  return made
}

/** In letters: shorter forms have too little that could tell them from others, and no name is longer. */
const shortestForm = 3
const longestForm = 40
const fewestSigns = 2
/** Forms that begin with fewer signs are too many to look at; of such a key only those are looked at that have no more. */
const fewestToBegin = 3

/** Latin letters that are read in two ways, by English and by most others: j, ch, c, x. */
type Reading = 'english' | 'continental'

/**
 * Under what a folded form is kept for its other spellings: its consonants by sound, `nsrbv` for Назарбаев and for Nazarbajew, with
 * `a` in front where a vowel begins. A Latin form that can be read in two ways has two. None where the form is too short or too
 * long, or not in Cyrillic or Latin letters alone.
 */
export function spellingKeys(form: string): string[] {
  if (form.length < shortestForm || form.length > longestForm || scriptOf(form) === null) return []
  const key = keyOf(form, 'english')
  if (key.length < fewestSigns) return []
  const other = isReadTwice(form) ? keyOf(form, 'continental') : key
  return other === key || other.length < fewestSigns ? [key] : [key, other]
}

/** No ending has more signs. */
const longestEnding = 2

/** Keys from `from` up to `to`, both included, of at most `longest` signs. */
export type SpellingRange = { from: string; to: string; longest: number }

/** Where the other spellings of a form are kept, in whatever case either stands. */
export function spellingRanges(form: string): SpellingRange[] {
  if (spellingKeys(form).length === 0) return []
  const readings: readonly Reading[] = isReadTwice(form) ? ['english', 'continental'] : ['english']
  return readings.flatMap(reading => {
    const whole = keyOf(form, reading)
    const from = nameStems(form)
      .map(({ written }) => keyOf(written, reading))
      .filter(key => key.length >= fewestToBegin)
      .reduce((one, other) => (other.length < one.length ? other : one), whole)
    if (from.length < fewestSigns) return []
    const to = from.length < fewestToBegin ? from : `${from}~`
    return [{ from, to, longest: whole.length + longestEnding }]
  })
}

const isReadTwice = (form: string) => /[jx]|ch|c$/.test(form)

/** Signs of the letters in their order; those that are said together become one. */
function keyOf(form: string, reading: Reading): string {
  let key = ''
  let last = ''
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    const sign = mayJoin[code] === 1 ? joinedSign(form, at, reading) : (signs[code] ?? vowel)
    if (sign === '' || sign === silent) continue
    if (sign === vowel) {
      if (at === 0) key = 'a'
    } else if (sign === 's' && (last === 't' || last === 'd')) {
      // The t of ts, tch and tsch, the d of dzh.
      key = key.endsWith(`s${last}`) ? key.slice(0, -1) : `${key.slice(0, -1)}s`
    } else if (sign !== last) key += sign
    last = sign.charAt(sign.length - 1)
  }
  return key
}

/** Letters that are read by what stands beside them, by their codes. */
const mayJoin = new Uint8Array(0x600)
for (const letter of 'hpgгғcjx') mayJoin[letter.charCodeAt(0)] = 1

/** The sign of a letter by what stands beside it; nothing where the letter before has said it already. */
function joinedSign(form: string, at: number, reading: Reading): string {
  const before = form.charAt(at - 1)
  const after = form.charAt(at + 1)
  switch (form.charAt(at)) {
    case 'h':
      return 'bcdgkprstz'.includes(before) && before !== '' ? '' : 'k'
    case 'p':
      return after === 'h' ? 'v' : 'p'
    case 'c':
      return signOfC(before, after, reading)
    case 'j':
      return reading === 'english' || before === 'd' ? 's' : vowel
    case 'x':
      return reading === 'english' ? 'ks' : 'k'
    default:
      // The g of ng, which Kazakh writes ң.
      return before === 'n' || before === 'н' || before === 'ң' ? '' : 'k'
  }
}

/** In sch, tch and tsch always a sibilant; ck is k; a sibilant before e, i and y, and at the end of names from the Balkans. */
function signOfC(before: string, after: string, reading: Reading): string {
  if (after === 'h') return before === 's' || before === 't' || reading === 'english' ? 's' : 'k'
  if (after === 'e' || after === 'i' || after === 'y') return 's'
  return after === '' && reading === 'continental' ? 's' : 'k'
}
