import type { Named } from '../names/named.ts'
import type { Range } from '../range.ts'
import type { Source } from './attribution.ts'
import type { Found } from './found.ts'
import { gendersOf } from './genders.ts'
import { headRange, headWords, isIndefinite } from './head.ts'
import { type RoleHolders, roleHolders } from './role-holders.ts'
import { bodies, documents, pronouns } from './source-words.ts'
import type { Words } from './words.ts'

/** What of a text is needed to follow a source to its name. */
type Course = {
  words: Words
  names: readonly Named[]
  genders: ReadonlyMap<string, 'm' | 'f'>
  roles: RoleHolders
  /** What is said by others: persons named there are no antecedents. In order, may overlap. */
  said: readonly Range[]
  /** The person who spoke last, and where that source ends. */
  speaker: { name: Named; end: number } | null
}

/** How far back an antecedent may stand, in code units. */
const farthest = 900

/**
 * The sources of some attributions, in order of their offsets, each with its kind and the name it is followed to: a name to its fullest
 * form in the text, a role to the only one who has it, a pronoun to the last who spoke where nobody else has been named since, or to the
 * only person near. Null where it is not clear.
 */
export function describeSources(
  words: Words,
  ordered: readonly Found[],
  names: readonly Named[],
  language: string | null,
): (Source | null)[] {
  const { text } = words
  const said = ordered.flatMap(({ content }) => content).sort((one, other) => one[0] - other[0])
  const course: Course = {
    words,
    names,
    genders: gendersOf(text, names, language),
    roles: roleHolders(text, names),
    said,
    speaker: null,
  }
  const described = new Map<Found, Source>()
  const bySource = ordered
    .filter(({ source }) => source !== null)
    .sort((one, other) => (one.source?.[0] ?? 0) - (other.source?.[0] ?? 0))
  for (const one of bySource) if (one.source) described.set(one, sourceOf(course, one.source))
  return ordered.map(one => described.get(one) ?? null)
}

function sourceOf(course: Course, range: Range): Source {
  const { text } = course.words
  const [start, end] = range
  const written = text.slice(start, end)
  const source = (kind: Source['kind'], name: Named | { full: string } | null): Source => ({
    start,
    end,
    text: written,
    kind,
    name: name?.full ?? null,
  })
  const pronoun = pronouns.get(written.toLowerCase().replaceAll('ё', 'е'))
  if (pronoun !== undefined) {
    const name =
      pronoun === null
        ? null
        : pronoun === 'relative'
          ? nameBefore(course, start)
          : antecedentOf(course, start, pronoun)
    if (name) course.speaker = { name, end }
    return source('pronoun', name)
  }
  const name = ownName(course, range)
  if (name?.kind === 'person') course.speaker = { name, end }
  if (name) return source('named', name)
  const heads = headWords(text, range)
  if (heads.some(head => documents.has(head))) return source('document', null)
  const role =
    isIndefinite(written) || namesWithin(course, range).some(({ kind }) => kind === 'person')
      ? undefined
      : heads.find(head => course.roles.has(head))
  const holder = role === undefined ? null : (course.roles.get(role) ?? null)
  const held = holder && course.names.find(({ key }) => key === holder.key)
  if (held) {
    course.speaker = { name: held, end }
    return source('named', held)
  }
  course.speaker = null
  const isBody = heads.some(head => bodies.has(head)) && !isIndefinite(written) && namesWithin(course, range).length > 0
  return source(isBody ? 'named' : 'unnamed', null)
}

/** The name that a source is: at the end of its head, or the apposition right behind it. */
function ownName(course: Course, range: Range): Named | null {
  const { text } = course.words
  const [start, end] = headRange(text, range)
  const within = namesWithin(course, range)
  const atHead = within.find(
    name => name.kind !== 'place' && name.start >= start && name.end >= end - 1 && name.end <= end + 3,
  )
  if (atHead && (atHead.kind === 'person' || isOwn(text.slice(start, atHead.start)))) return atHead
  const last = within.find((name, at) => name.kind === 'person' && isBehindBody(text, within[at - 1], name, range))
  if (last) return last
  const behind = within.find(
    name => name.kind === 'person' && name.start > end && /^[,\s]+$/.test(text.slice(end, name.start)),
  )
  return behind && /^[,\s]*$/.test(text.slice(behind.end, range[1])) ? behind : null
}

/**
 * "The chairman of the Election Commission Ivan Orlov", "Secretary of State Ann Lee": at the end of the source, right behind a name or
 * a word with a capital that "of" has before it. A title before the name makes him somebody else's: an aide of President Orlov.
 */
function isBehindBody(text: string, before: Named | undefined, name: Named, [start, end]: Range): boolean {
  if (!/^[,\s]*$/.test(text.slice(name.end, end))) return false
  if (before && before.kind !== 'person' && text.slice(before.end, name.start) === ' ') return true
  const leading = text.slice(start, name.start)
  return / of (?:the )?(?:\p{Lu}[\p{L}-]+ )+$/u.test(leading) && !titled.test(leading) && !/[’'‘]/.test(leading)
}

const titled =
  /(?:President|Minister|Senator|Sen\.?|Gov\.?|Governor|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Rep\.?|Prince|King|Queen|Gen\.?|General|Mayor) $/

/** What may stand before the name of a body: the, газета. A role before it makes it somebody’s: the minister of. */
const isOwn = (before: string): boolean =>
  /^(?:(?:the|both|газета|агентство|издание|телеканал|партия|компания|портал|журнал|организация|фонд)\s*[«“"]?)?$/i.test(
    before,
  )

/** The names that stand in a range. */
function namesWithin({ names }: Course, [start, end]: Range): Named[] {
  const found: Named[] = []
  for (let at = firstFrom(names, start); at < names.length && (names[at]?.start ?? end) < end; at++)
    found.push(names[at] as Named)
  return found
}

/** The first name that begins at an offset or behind it. */
function firstFrom(names: readonly Named[], offset: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "Orlov, who said": the name right before a relative. */
function nameBefore({ names, words }: Course, start: number): Named | null {
  const name = names[firstFrom(names, start) - 1]
  return name && name.kind === 'person' && /^[,\s]{0,3}$/.test(words.text.slice(name.end, start)) ? name : null
}

/** Whom a pronoun stands for: null unless one person alone can be meant. */
function antecedentOf(course: Course, start: number, gender: 'm' | 'f' | 'any'): Named | null {
  const { speaker, words } = course
  const from = Math.max(0, start - farthest, startOfBlockBefore(words, start))
  const near = namesWithin(course, [from, start]).filter(name => name.kind === 'person' && !isSaid(course, name))
  const isPossible = (name: Named) => gender === 'any' || (course.genders.get(name.key) ?? gender) === gender
  if (speaker && speaker.end >= from && isPossible(speaker.name)) {
    const since = near.filter(name => name.start >= speaker.end && isPossible(name))
    if (since.every(name => name.key === speaker.name.key)) return speaker.name
  }
  const possible = near.filter(isPossible)
  const [first] = possible
  return first && possible.every(({ key }) => key === first.key) ? first : null
}

/** Where the block before that of an offset begins. */
function startOfBlockBefore({ blocks }: Words, offset: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return blocks[Math.max(0, low - 2)]?.[0] ?? 0
}

/** Whether a name stands in what somebody says: not more than a few stretches before it can hold it. */
function isSaid({ said }: Course, name: Named): boolean {
  let [low, high] = [0, said.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((said[middle]?.[0] ?? 0) <= name.start) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= Math.max(0, low - 4); at--) if ((said[at]?.[1] ?? 0) >= name.end) return true
  return false
}
