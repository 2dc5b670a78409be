/** What a form of a surname says of the person. The nominative of a woman's is the genitive of a man's: it says neither for sure. */
export type Gender = 'masculine' | 'feminine' | 'either'

/** Endings after the stem of a surname in -ов, -ев, -ин or -ын: a man's, a woman's, a family's. */
const endings: ReadonlyMap<string, Gender> = new Map([
  ['', 'masculine'],
  ['а', 'either'],
  ['у', 'either'],
  ['ым', 'masculine'],
  ['ом', 'masculine'],
  ['е', 'masculine'],
  ['ой', 'feminine'],
  ['ою', 'feminine'],
  ['ы', 'either'],
  ['ых', 'either'],
  ['ыми', 'either'],
])
/** Endings that an adjective has and a surname has not: боевая, мировые. */
const ofAdjectives = ['ый', 'ая', 'ое', 'ые', 'ого', 'ому', 'ую']
const inOv = /^..+[ое]в$/
const surname = /^..+(?:[ое]в|[иы]н)$/

/**
 * The stem that the cases of a surname share, where a folded form may be of one; null where it is not. Snowball leaves Назарбаева,
 * Назарбаеву and Назарбаевым at назарбаев, but takes the -ев off Назарбаев, which looks like the genitive of many. `stem` is
 * Snowball's of the form.
 */
export function surnameStem(form: string, stem: string): string | null {
  if (inOv.test(form)) return form
  return surname.test(stem) && genderOf(form, stem) !== null ? stem : null
}

/** What a form of the surname with this stem says of the person; null where it is not of it. */
export function genderOf(form: string, stem: string): Gender | null {
  return form.startsWith(stem) ? (endings.get(form.slice(stem.length)) ?? null) : null
}

/** Whether the forms of a stem are those of an adjective. */
export function isOfAdjective(stem: string, forms: readonly string[]): boolean {
  return ofAdjectives.some(ending => forms.includes(stem + ending))
}

/**
 * Whether the forms of a stem are a surname's for sure enough to tell a man's from a woman's. Nouns in -ин and -ын (машина, картина)
 * have most of a surname's endings, but not the instrumental in -ым.
 */
export function tellsGender(stem: string, forms: readonly string[]): boolean {
  return inOv.test(stem) || forms.includes(`${stem}ым`)
}

/** The other gender, of those who look for this form of a surname: the nominative of a woman's is meant where it is written. */
export function otherGender(form: string, stem: string): Gender | null {
  const gender = form === `${stem}а` ? 'feminine' : genderOf(form, stem)
  if (gender === 'feminine') return 'masculine'
  return gender === 'masculine' ? 'feminine' : null
}
