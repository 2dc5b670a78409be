import iconv from 'iconv-lite'

/** The single-byte charsets of Russian and Kazakh files; the DOS and Mac ones are not among those that chardet knows. */
const charsets = ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic'] as const

/**
 * Tells apart the Cyrillic single-byte charsets by the shape of the words they make: small letters, capitals only at the
 * start of a word or in a word of capitals, the usual punctuation. Null when the text is Cyrillic in none of them. The
 * letters' places differ so much between these charsets that the right one wins from a few words on (see its test).
 */
export function guessCyrillicCharset(sample: Buffer): string | null {
  const high = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  let best: string | null = null
  // A text of another script scores below a third of its bytes in every one of them; Russian scores over 0.8.
  let bestScore = high * 0.6
  for (const charset of charsets) {
    const score = scoreRussian(iconv.decode(sample, charset))
    if (score > bestScore) [best, bestScore] = [charset, score]
  }
  return best
}

const frequent = new Set('оеаинтсрвлкмдпу')
const rareLetters = new Set('ъщэфё')

function scoreRussian(text: string): number {
  let score = 0
  let before = ' '
  for (const letter of text) {
    if (letter > '\x7f') score += scoreLetter(letter, before)
    else if (isLatin(letter) && isLetter(before)) score--
    before = letter
  }
  return score
}

function scoreLetter(letter: string, before: string): number {
  if (isLetter(letter) && isLatin(before)) return -1
  if (letter >= 'а' && letter <= 'я') {
    return frequent.has(letter) ? 1.1 : rareLetters.has(letter) ? 0.5 : 0.9
  }
  if (letter >= 'А' && letter <= 'Я') return isSmall(before) ? -1 : isLetter(before) ? 0.4 : 0.8
  if ('ё№«»—–“”„’…'.includes(letter)) return 0.8
  if (letter === 'Ё' || letter === '\u00a0') return 0.5
  return -0.5
}

const isSmall = (letter: string) => letter >= 'а' && letter <= 'я'
const isLatin = (letter: string) => /[a-z]/i.test(letter)
const isLetter = (letter: string) => letter >= 'А' && letter <= 'я'
