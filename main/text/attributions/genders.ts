import { foldName } from '../names/gazetteer.ts'
import { givenNameOf } from '../names/given-name-list.ts'
import { genderOfLemma } from '../names/name-forms.ts'
import type { Named } from '../names/named.ts'

const titles: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [/\b(?:Mr|Mister|Sir|Lord|King|Prince|spokesman|chairman|congressman|businessman)\.? $/, 'm'],
  [/\b(?:Mrs|Ms|Miss|Lady|Queen|Princess|spokeswoman|chairwoman|congresswoman|businesswoman|wife)\.? $/, 'f'],
  [/(?:г-н|господин)\.? $/i, 'm'],
  [/(?:г-жа|госпожа|пресс-секретарша|представительница)\.? $/i, 'f'],
]

/** What the names of persons, and the titles before them, say of each; by key. Nothing is said where they contradict each other. */
export function gendersOf(
  text: string,
  names: readonly Named[],
  language: string | null,
): ReadonlyMap<string, 'm' | 'f'> {
  const known = new Map<string, 'm' | 'f' | null>()
  const say = (key: string, gender: 'm' | 'f' | null) => {
    if (gender === null) return
    const before = known.get(key)
    known.set(key, before === undefined || before === gender ? gender : null)
  }
  for (const { key, kind, full, start } of names) {
    if (kind !== 'person') continue
    const before = text.slice(Math.max(0, start - 16), start)
    for (const [title, gender] of titles) if (title.test(before)) say(key, gender)
    if (!known.has(key)) say(key, genderOfName(full, language))
  }
  return new Map([...known].filter((entry): entry is [string, 'm' | 'f'] => entry[1] !== null))
}

function genderOfName(full: string, language: string | null): 'm' | 'f' | null {
  const words = full.split(/[\s.]+/).filter(Boolean)
  if (words.length < 2) return null
  const primary = language?.split('-')[0] ?? null
  const given = givenNameOf(foldName(words[0] ?? ''), primary)?.gender ?? null
  return given ?? genderOfLemma(foldName(words.at(-1) ?? ''))
}
