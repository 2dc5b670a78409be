import { givenNameOf } from './given-name-list.ts'
import type { Mention, Reading } from './mentions.ts'
import { genderOfLemma, type NameForm, nameForms } from './name-forms.ts'
import { nameSound } from './name-sound.ts'
import { isParticle } from './person-spans.ts'

/** One person of a text: names by their sounds. */
export type Person = {
  /** Of the surname in the nominative, or of the only name that is given. */
  surname: string
  /** Of the given name; an initial is one letter; null where only a surname stands in the text. */
  given: string | null
  gender: 'm' | 'f' | null
  /** Of every word of the fullest form. */
  sounds: string[]
  /** The fullest form, as written or in the nominative. */
  full: string
  mentions: Mention[]
}

const patronymic = /(?:вич|вна|улы|кызы|ұлы|қызы)(?:а|у|ем|е|ы|ой)?$/

const latinPatronymic = /(?:ovich|evich|ovna|evna|uly|kyzy)$/

/** Surnames that stand before the given name. */
const surnamesFirst = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou hu wen jiang deng mao kim park kwon lee choi moon yoon ban roh cho jang си ли ван чжан лю чэнь ху вэнь цзян дэн мао ким пак мун юн пан но чо'.split(
    ' ',
  ),
)

const ofWoman =
  /^(?:mrs|ms|miss|lady|dame|madam|queen|princess|baroness|duchess|actress|mother|wife|sister|daughter|widow|she|her|г-жа|госпожа|жена|мать|дочь|сестра|ханым|жұбайы|қызы)$/

const ofMan = /^(?:mr|sir|lord|king|prince|father|husband|brother|son|г-н|господин|муж|отец|сын|брат|мырза|ұлы|әкесі)$/

/** The words of a mention that tell: without particles. */
export function wordsOf({ words }: Reading, { from, to }: Mention): string[] {
  const all = words.slice(from, to)
  const telling = all.filter(({ fold, isCapital }) => isCapital || !isParticle(fold))
  return (telling.length > 0 ? telling : all).map(({ fold }) => fold)
}

/** The person that a mention of two words or more names. */
export function personOf(reading: Reading, mention: Mention): Person {
  const { language } = reading
  const folds = wordsOf(reading, mention)
  const surnameAt = surnamePlace(folds, language)
  const givenAt = surnameAt === 0 ? 1 : 0
  const given = givenNameOf(folds[givenAt] ?? '', language)
  const gender = given?.gender ?? titleGender(reading, mention) ?? patronymicGender(folds)
  const surname = nominativeOf(
    reading,
    folds[surnameAt] ?? '',
    gender,
    given !== null && given.lemma !== folds[givenAt],
  )
  const lemmas = folds.map((fold, at) => {
    if (at === surnameAt) return surname.lemma
    if (at === givenAt && given) return given.lemma
    const other = givenNameOf(fold, language)
    return other
      ? other.lemma
      : at === givenAt && surname.isOblique
        ? nominativeOf(reading, fold, gender, true).lemma
        : fold
  })
  return {
    surname: nameSound(surname.lemma),
    given: nameSound(formalName(lemmas[givenAt] ?? '')) + (generation.exec(folds.at(-1) ?? '')?.[0] ?? ''),
    gender: gender ?? genderOfLemma(surname.lemma),
    sounds: lemmas.map(nameSound),
    full: writtenFull(reading, mention, folds, lemmas),
    mentions: [mention],
  }
}

/** A person of whom only one name is known. */
export function lonePersonOf(reading: Reading, mention: Mention): Person {
  const fold = wordsOf(reading, mention)[0] ?? ''
  const gender = titleGender(reading, mention)
  const { lemma } = nominativeOf(reading, fold, gender, false)
  const surname = nameSound(lemma)
  return {
    surname,
    given: null,
    gender: gender ?? genderOfLemma(lemma),
    sounds: [surname],
    full: writtenFull(reading, mention, [fold], [lemma]),
    mentions: [mention],
  }
}

/** English short names with the ones they are short for, where the one does not begin with the other. */
const shortNames: ReadonlyMap<string, string> = new Map(
  'joe joseph|bill william|bob robert|bobby robert|jim james|jimmy james|mike michael|dick richard|rick richard|ted edward|ned edward|tony anthony|steve steven|stephen steven|jack john|johnny john|kate katherine|cathy catherine|liz elizabeth|beth elizabeth|betty elizabeth|peggy margaret|chuck charles|harry henry|hank henry|larry lawrence|jerry gerald|andy andrew|dave david|debbie deborah|patty patricia|becky rebecca|jeff jeffrey|mickey michael|bernie bernard|mitt willard'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
)

const formalName = (name: string): string => shortNames.get(name) ?? name

/** Donald Trump Jr. is another than Donald Trump. */
const generation = /^(?:jr|sr|ii|iii|iv)$/

function surnamePlace(folds: readonly string[], language: Reading['language']): number {
  const isYounger = folds.length > 2 && generation.test(folds.at(-1) ?? '')
  const last = folds.length - (isYounger ? 2 : 1)
  const isNamedAfter = (fold: string) => (language === 'en' ? latinPatronymic : patronymic).test(fold)
  if (last >= 2 && isNamedAfter(folds[last] ?? '') && givenNameOf(folds[1] ?? '', language)) return 0
  if (last === 1 && surnamesFirst.has(folds[0] ?? '') && !givenNameOf(folds[0] ?? '', language)) return 0
  const isReversed = last === 1 && givenNameOf(folds[1] ?? '', language) && genderOfLemma(folds[0] ?? '') !== null
  return isReversed && !givenNameOf(folds[0] ?? '', language) ? 0 : last
}

function patronymicGender(folds: readonly string[]): Person['gender'] {
  const named = folds.find(fold => patronymic.test(fold) || latinPatronymic.test(fold))
  if (!named) return null
  return /(?:вна|вны|вне|вну|вной|кызы|қызы|vna|kyzy)$/.test(named) ? 'f' : 'm'
}

/** What a title or a word of kinship right before a mention says of whose it is. */
export function titleGender({ words }: Reading, { from }: Mention): Person['gender'] {
  const before = words[from - 1]?.fold ?? ''
  if (ofWoman.test(before)) return 'f'
  return ofMan.test(before) ? 'm' : null
}

type Nominative = { lemma: string; isOblique: boolean }

/** The nominative of a word of a name: what its bearer allows, and what the text has elsewhere. */
function nominativeOf(reading: Reading, fold: string, gender: Person['gender'], isOblique: boolean): Nominative {
  const forms = nameForms(fold, reading.language).filter(form => fits(form, gender))
  const others = forms.filter(({ lemma }) => lemma !== fold)
  const written = others.find(({ lemma }) => reading.named.has(lemma))
  const asIs = forms.some(({ lemma }) => lemma === fold)
  if (reading.language === 'kk') return { lemma: written?.lemma ?? kazakhNominative(fold, others), isOblique: false }
  if (asIs && !isOblique && !(written && !reading.named.has(fold))) return { lemma: fold, isOblique: false }
  const chosen = written ?? (asIs && !isOblique ? undefined : likeliest(others))
  return { lemma: chosen?.lemma ?? fold, isOblique: chosen !== undefined }
}

const fits = (form: NameForm, gender: Person['gender']) =>
  gender === null || form.gender === null || form.gender === gender

/** A surname that shows whose it is, before others. */
const likeliest = (forms: readonly NameForm[]) => forms.find(({ lemma }) => genderOfLemma(lemma) !== null) ?? forms[0]

/** An ending of two letters or more is one; what is left of a surname ends in a consonant or in -ова. */
function kazakhNominative(fold: string, others: readonly NameForm[]): string {
  const stem = others[0]?.lemma
  if (!stem || genderOfLemma(fold) !== null) return fold
  return others.find(({ lemma }) => genderOfLemma(lemma) !== null)?.lemma ?? stem
}

function writtenFull(
  { text, words }: Reading,
  mention: Mention,
  folds: readonly string[],
  lemmas: readonly string[],
): string {
  if (folds.every((fold, at) => fold === lemmas[at]))
    return text.slice(words[mention.from]?.start, words[mention.to - 1]?.end)
  return lemmas.map(lemma => lemma.replace(/(?:^|-)\p{L}/gu, letter => letter.toUpperCase())).join(' ')
}

/** Whether two persons are one, by names given in full: surname and given name alike, or one an initial of the other. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.given === null || other.given === null) return false
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false
  if (one.surname === other.surname) return isSameGiven(one.given, other.given)
  const [few, many] = one.sounds.length < other.sounds.length ? [one, other] : [other, one]
  return (
    few.sounds.length > 1 &&
    few.sounds.length < many.sounds.length &&
    few.sounds.every(sound => many.sounds.includes(sound))
  )
}

const ofGeneration = /.(?:jr|sr|ii|iii|iv)$/

function isSameGiven(one: string, other: string): boolean {
  if (ofGeneration.test(one) !== ofGeneration.test(other)) return false
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0)
  return one === other || one.startsWith(other) || other.startsWith(one)
}

/** The key of a person: surname and given name by their sounds. */
export const personKey = ({ surname, given }: Person): string => `p:${surname}${given === null ? '' : `,${given}`}`
