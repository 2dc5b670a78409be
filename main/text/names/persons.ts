import type { Mention, Reading } from './mentions.ts'
import { type NameForm, nameForms } from './name-forms.ts'
import { nameSound } from './name-sound.ts'
import { isSamePerson, lonePersonOf, type Person, personOf, titleGender, wordsOf } from './person.ts'
import { roleAt } from './word-lists.ts'

/** Persons while they are joined: by the sounds of their words, and where each was named last. */
type Joining = { reading: Reading; persons: Person[]; bySound: Map<string, Set<Person>>; latest: Map<Person, number> }

/** The persons of a text, in order of their first mention; each mention of a person is in one of them. */
export function joinPersons(reading: Reading): Person[] {
  const mentions = reading.mentions.filter(({ kind }) => kind === 'person')
  const joining: Joining = { reading, persons: [], bySound: new Map(), latest: new Map() }
  const fulls = new Map<Mention, Person>()
  for (const mention of mentions)
    if (wordsOf(reading, mention).length > 1) fulls.set(mention, addFull(joining, mention))
  for (const mention of mentions) {
    const person = fulls.get(mention) ?? addShort(joining, mention)
    joining.latest.set(person, mention.from)
  }
  for (const person of joining.persons) person.mentions.sort((one, other) => one.from - other.from)
  return joining.persons.sort((one, other) => (one.mentions[0]?.from ?? 0) - (other.mentions[0]?.from ?? 0))
}

/** So many persons of one name are enough to look at, so that a list of names takes no longer than another text. */
const mostOfOneName = 32

function addSounds({ bySound }: Joining, person: Person) {
  for (const sound of person.sounds) {
    const alike = bySound.get(sound) ?? new Set()
    if (alike.size < mostOfOneName) bySound.set(sound, alike.add(person))
  }
}

function addFull(joining: Joining, mention: Mention): Person {
  const person = personOf(joining.reading, mention)
  const alike = new Set(person.sounds.flatMap(sound => [...(joining.bySound.get(sound) ?? [])]))
  const known = [...alike].find(other => isSamePerson(person, other))
  if (!known) joining.persons.push(person)
  else {
    known.mentions.push(mention)
    const isFuller = person.sounds.length > known.sounds.length
    if (isFuller || (known.given?.length === 1 && (person.given?.length ?? 0) > 1))
      Object.assign(known, person, { mentions: known.mentions })
  }
  addSounds(joining, known ?? person)
  return known ?? person
}

function addShort(joining: Joining, mention: Mention): Person {
  const { reading } = joining
  const fold = wordsOf(reading, mention)[0] ?? ''
  const forms = nameForms(fold, reading.language)
  const alike = personsOfForms(joining, forms)
  const known = alike.length > 1 ? theOneMeant(joining, alike, mention, forms) : alike[0]
  if (known) {
    known.mentions.push(mention)
    return known
  }
  const person = lonePersonOf(reading, mention)
  joining.persons.push(person)
  addSounds(joining, person)
  return person
}

/** Persons with one of these forms as their surname, else those with one as another of their names. */
function personsOfForms({ bySound, persons }: Joining, forms: readonly NameForm[]): Person[] {
  const sounds = forms
    .map(({ lemma, gender }) => ({ sound: nameSound(lemma), gender }))
    .filter(({ sound }) => sound.length > 1)
  const fits = (one: Person['gender'], other: Person['gender']) => one === null || other === null || one === other
  const bySurname = sounds.flatMap(({ sound, gender }) =>
    [...(bySound.get(sound) ?? [])].filter(person => person.surname === sound && fits(gender, person.gender)),
  )
  if (bySurname.length > 0) return [...new Set(bySurname)]
  const byName = new Set(sounds.flatMap(({ sound }) => [...(bySound.get(sound) ?? [])]))
  if (byName.size > 0 || persons.length > mostForRoots) return [...byName]
  const roots = new Set(sounds.map(({ sound }) => kazakhRoot(sound)))
  return persons.filter(({ surname }) => kazakhRoot(surname) !== surname && roots.has(kazakhRoot(surname)))
}

/** Of more persons in a text, surnames are not compared by their roots. */
const mostForRoots = 200

/** Sarsenbayev, Sarsenbaiuly: surnames after a forefather's name, in Russian and in Kazakh. */
const kazakhRoot = (sound: string) => sound.replace(/(?<=.{4})(?:[oe]v|i?uli)$/, '')

/** Of several of one surname, whom a short name means: by a title, by the case, else whoever was named last before. */
function theOneMeant(joining: Joining, alike: readonly Person[], mention: Mention, forms: readonly NameForm[]) {
  const { reading, latest } = joining
  const gender = titleGender(reading, mention) ?? genderInRussian(reading, mention, forms)
  const fitting = alike.filter(person => gender === null || person.gender === null || person.gender === gender)
  const among = fitting.length > 0 ? fitting : alike
  return among.reduce((one, other) => ((latest.get(other) ?? -1) > (latest.get(one) ?? -1) ? other : one))
}

/** «Назарбаева» is her nominative or his genitive: hers with a verb in the feminine behind it, his after a word it depends on. */
function genderInRussian(
  { words, language }: Reading,
  { from, to }: Mention,
  forms: readonly NameForm[],
): Person['gender'] {
  if (language !== 'ru' || !forms.some(({ gender }) => gender === 'm') || !forms.some(({ gender }) => gender === 'f'))
    return null
  if (/.(?:ла|лась)$/.test(words[to]?.fold ?? '') || /.(?:ла|лась)$/.test(words[from - 1]?.fold ?? '')) return 'f'
  const before = words[from - 1]
  const leans =
    before !== undefined &&
    words[from]?.gap === ' ' &&
    roleAt(words, from - 1, 'ru') === 0 &&
    (!before.isCapital || before.begins)
  return leans ? 'm' : 'f'
}
