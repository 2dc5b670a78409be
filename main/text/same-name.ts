import { type NameStem, nameStems } from './name-stems.ts'
import { amongLatin, everybody, type Script, type Sound, sounds, type Writing } from './spelling-sounds.ts'

/** A way to write a sound, and the sound. */
type Reading = { sound: Sound; writing: Writing }

/** By script: the ways to write a sound by their first letter; under '' those that write nothing. */
const readings: Readonly<Record<Script, ReadonlyMap<string, readonly Reading[]>>> = {
  cyrillic: readingsOf('cyrillic'),
  latin: readingsOf('latin'),
}
const none: readonly Reading[] = []

function readingsOf(script: Script): Map<string, Reading[]> {
  const byLetter = new Map<string, Reading[]>()
  for (const sound of sounds)
    for (const writing of sound[script]) {
      const first = writing.letters.charAt(0)
      byLetter.set(first, [...(byLetter.get(first) ?? []), { sound, writing }])
    }
  return byLetter
}

/**
 * Asks of folded forms whether they write the same name as a folded form in another way, in whatever case each stands: Назарбаевым
 * for Nazarbajew, but not Nazarbayeva for Nazarbayev, and not what differs by an ending alone.
 */
export function otherSpellingsOf(form: string): (other: string) => boolean {
  const stems = nameStems(form)
  return other => {
    const others = nameStems(other)
    return stems.some(one => others.some(two => one.kind === two.kind && isOtherSpelling(one, two)))
  }
}

/** In letters, of both stems together: in shorter ones the habits of some make too much alike, unless both are in Cyrillic. */
const shortestOfHabit = 12

function isOtherSpelling(one: NameStem, other: NameStem): boolean {
  if (one.written === other.written) return false
  const isOfOneScript = one.script === other.script
  if (isOfOneScript && one.script === 'cyrillic') return one.letters !== other.letters && canSoundAlike(one, other, ~0)
  const hasHabits = one.letters.length + other.letters.length >= shortestOfHabit
  return canSoundAlike(one, other, hasHabits ? (isOfOneScript ? amongLatin : ~0) : everybody)
}

/** Whether two stems can write the same sounds, in one habit of those allowed (as bits). */
function canSoundAlike(one: NameStem, other: NameStem, allowed: number): boolean {
  const width = other.letters.length + 1
  /** For each pair of places the habits in which both can be reached, as bits. */
  const reached = reachable((one.letters.length + 1) * width)
  reached[0] = everybody
  let furthest = 0
  for (let at = 0; at <= one.letters.length && at * width <= furthest; at++) {
    const heard = soundsAt(one, at)
    for (let place = 0; place < width; place++) {
      const here = reached[at * width + place] ?? 0
      if (here === 0) continue
      for (const { sound, writing } of heard) {
        for (const answer of sound[other.script]) {
          const habit = habitOf(writing, answer, here, allowed)
          if (habit === 0 || !other.letters.startsWith(answer.letters, place)) continue
          const next = (at + writing.letters.length) * width + place + answer.letters.length
          reached[next] = (reached[next] ?? 0) | habit
          furthest = Math.max(furthest, next)
        }
      }
    }
  }
  return reached[(one.letters.length + 1) * width - 1] !== 0
}

let kept = new Uint8Array(2048)

/** So many zeros; they serve one comparison at a time. */
function reachable(size: number): Uint8Array {
  if (size > kept.length) kept = new Uint8Array(size)
  return kept.fill(0, 0, size)
}

/** What may be heard from a place of a stem on, and what may be left unwritten there. */
function soundsAt({ letters, script }: NameStem, at: number): readonly Reading[] {
  const byLetter = readings[script]
  const first = letters.charAt(at)
  const silent = byLetter.get('') ?? none
  const heard =
    first === '' ? none : (byLetter.get(first) ?? none).filter(({ writing }) => letters.startsWith(writing.letters, at))
  return silent === none ? heard : [...heard, ...silent]
}

/** The habits that are left once a sound is written in two ways: one of the two is everybody's, the other's habit goes on or begins. */
function habitOf(one: Writing, other: Writing, before: number, allowed: number): number {
  if (one.habit !== everybody && other.habit !== everybody) return 0
  const habit = one.habit === everybody ? other.habit : one.habit
  if (habit === everybody) return before
  return (habit & allowed) === 0 || (before & (habit | everybody)) === 0 ? 0 : habit
}
