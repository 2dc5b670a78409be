/** A nominative that a form may be of, and whose it would be: a man's, a woman's, or it does not say. */
export type NameForm = { lemma: string; gender: 'm' | 'f' | null }

/** Ending of the form | ending of the nominative | whose. After the cases of Russian names. */
const russian: readonly (readonly [ending: string, nominative: string, gender: NameForm['gender']])[] = `
а||m у||m ом||m ем||m е||m ым||m
у|а|f ой|а|f ы|а|f и|а|f е|а|f ей|а|f ою|а|f
я|й|m ю|й|m ем|й|m е|й|m я|ь|m ю|ь|m ем|ь|m е|ь|m и|ь|f ью|ь|f
ю|я|f и|я|f е|я|f ей|я|f ии|ия|f ию|ия|f ией|ия|f ия|ий|m ию|ий|m ием|ий|m ии|ий|m
ого|ий|m ому|ий|m им|ий|m ом|ий|m ого|ый|m ому|ый|m ым|ый|m ого|ой|m ому|ой|m ым|ой|m ом|ой|m ом|ый|m
ой|ая|f ую|ая|f`
  .trim()
  .split(/\s+/)
  .map(line => {
    const [ending = '', nominative = '', gender] = line.split('|')
    return [ending, nominative, gender === 'm' ? 'm' : 'f'] as const
  })

const kazakhEndings =
  'ның нің дың дің тың тің дан ден тан тен нан нен мен бен пен ға ге қа ке да де та те ды ді ты ті ны ні дағы дегі тағы тегі на не нда нде'.split(
    ' ',
  )
const masculine = /(?:[ое]в|[иы]н|[сц]кий|ый)$/
const feminine = /(?:[ое]ва|[иы]на|[сц]кая|ая)$/
const vowel = /[аеиоуыэюя]$/
const fewestLetters = 2

/** Every nominative that a folded form of a name may be of; the form itself is the first. */
export function nameForms(form: string, language: string | null): NameForm[] {
  const forms: NameForm[] = [{ lemma: form, gender: genderOfLemma(form) }]
  if (!/^[\p{Script=Cyrillic}-]+$/u.test(form)) return forms
  if (language === 'kk') {
    for (const stem of kazakhStems(form)) forms.push({ lemma: stem, gender: genderOfLemma(stem) })
    return forms
  }
  for (const [ending, nominative, gender] of russian) {
    const stem = form.slice(0, form.length - ending.length)
    if (!form.endsWith(ending) || stem.length < fewestLetters || (nominative === '' && vowel.test(stem))) continue
    if (nominative === 'й' && !vowel.test(stem)) continue
    const lemma = stem + nominative
    if ((genderOfLemma(lemma) ?? gender) === gender) forms.push({ lemma, gender })
  }
  return forms
}

/** What may stay of a Kazakh word without endings of case, the longer endings first; of «астанадағы» both. */
export function kazakhStems(form: string): string[] {
  return kazakhEndings
    .filter(ending => form.endsWith(ending) && form.length - ending.length > fewestLetters)
    .map(ending => form.slice(0, -ending.length).replace(/-$/, ''))
    .sort((one, other) => one.length - other.length)
}

/** What the nominative of a surname says of its bearer; null where it says nothing. */
export function genderOfLemma(lemma: string): NameForm['gender'] {
  if (feminine.test(lemma)) return 'f'
  return masculine.test(lemma) ? 'm' : null
}
