/** Endings of a declension after its stem: nominative, genitive, dative, accusative, instrumental, prepositional; ways parted by a comma. */
type Paradigm = { nominative: string; cases: readonly string[] }

const paradigm = (nominative: string, cases: string): Paradigm => ({ nominative, cases: cases.split(' ') })
/** By the ending of the nominative, the longer first. Put together from any grammar of Russian. */
const paradigms: readonly Paradigm[] = [
  paradigm('ский', 'ский ского скому ский,ского ским ском'),
  paradigm('цкий', 'цкий цкого цкому цкий,цкого цким цком'),
  paradigm('ний', 'ний него нему ний,него ним нем'),
  paradigm('ый', 'ый ого ому ый,ого ым ом'),
  paradigm('ой', 'ой ого,оя ому,ою ой,ого,оя ым,оем ом,ое'),
  paradigm('ая', 'ая ой ой ую ой ой'),
  paradigm('яя', 'яя ей ей юю ей ей'),
  paradigm('ое', 'ое ого ому ое ым ом'),
  paradigm('ее', 'ее его ему ее им ем'),
  paradigm('ые', 'ые ых ым ые ыми ых'),
  paradigm('ие', 'ие их,ия им,ию ие ими,ием их,ии'),
  paradigm('ия', 'ия ии ии ию ией ии'),
  paradigm('ий', 'ий ия,ого ию,ому ий,ия,ого ием,им ии,ии,ом'),
  paradigm('й', 'й я ю й,я ем е'),
  paradigm('ь', 'ь я,и ю,и ь,я ем,ью,ём е,и'),
  paradigm('а', 'а ы,и е у ой,ей е'),
  paradigm('я', 'я и е,и ю ей,ёй е,и'),
  paradigm('о', 'о о,а о,у о о,ом о,е'),
  paradigm('е', 'е е,я е,ю е е,ем е'),
  paradigm('ы', 'ы ы, ы,ам ы ы,ами ы,ах'),
  paradigm('и', 'и и, и,ам и и,ами и,ах'),
]
const hard = ' ,а у ,а ом,ем,ым е'.split(' ')
const vowel = /[еэуюыиоаяё]$/
/** A vowel that falls out before an ending: Орёл, Орла; Белец, Бельца. */
const fleeting = /(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[цкл]$)/

/** The forms of a folded word in the six cases, each in the ways it may have; one that does not decline is left as it is. */
export function caseForms(word: string): string[][] {
  for (const { nominative, cases } of paradigms) {
    if (!word.endsWith(nominative) || word.length - nominative.length < 2) continue
    const stem = word.slice(0, -nominative.length)
    return cases.map(endings => endings.split(',').map(ending => stem + ending))
  }
  if (vowel.test(word) || word.length < 2) return sixOf(word)
  const short = word.length > 4 ? word.replace(fleeting, '') : word
  return hard.map(endings => {
    const ways = endings.split(',').map(ending => word + ending)
    return short === word || endings === '' ? ways : [...ways, ...endings.split(',').map(ending => short + ending)]
  })
}

const sixOf = (word: string) => Array.from({ length: 6 }, () => [word])

const adjective = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/
const abbreviation = /^[\p{Lu}\d-]+$/u

/**
 * The forms of a name of several words: adjectives and the noun after them decline, what follows is a genitive and stays. `words` are as
 * written, the forms are folded and joined by spaces.
 */
export function phraseForms(words: readonly string[], fold: (word: string) => string): Set<string> {
  const folded = words.map(fold)
  const noun = folded.findIndex(word => !adjective.test(word))
  const last = noun < 0 ? folded.length - 1 : noun
  const rest = folded.slice(last + 1)
  const declined = folded
    .slice(0, last + 1)
    .map((word, place) => (abbreviation.test(words[place] ?? '') && word.length < 6 ? sixOf(word) : caseForms(word)))
  const forms = new Set([folded.join(' ')])
  for (let at = 0; at < 6; at++) {
    const longest = Math.max(...declined.map(cases => cases[at]?.length ?? 0))
    for (let way = 0; way < longest; way++)
      forms.add([...declined.map(cases => cases[at]?.[way] ?? cases[at]?.[0] ?? ''), ...rest].join(' '))
  }
  // «Нур Отана», «Нью-Йорк таймс»: names of two nouns decline by the last.
  if (words.length === 2 && last === 0)
    for (const ways of caseForms(folded[1] ?? '')) for (const form of ways) forms.add(`${folded[0]} ${form}`)
  return forms
}
