import type { Reading } from './mentions.ts'
import type { Person } from './person.ts'

/** The persons a text is about: those of its headline; else who is named most, if more than once, in its first sentence rather than later. */
export function markSubjects(reading: Reading, persons: readonly Person[]): Set<Person> {
  const headline = headlineEnd(reading.text)
  const lead = leadEnd(reading, headline)
  const startOf = ({ mentions }: Person) => reading.words[mentions[0]?.from ?? 0]?.start ?? 0
  const subjects = new Set(persons.filter(person => startOf(person) < headline))
  const worth = (person: Person) => person.mentions.length + (startOf(person) < lead ? 1 : 0)
  const [first, second] = [...persons].sort((one, other) => worth(other) - worth(one))
  const isAhead =
    subjects.size === 0 || (second !== undefined && (first?.mentions.length ?? 0) > 2 * second.mentions.length)
  if (first && first.mentions.length > 1 && isAhead) subjects.add(first)
  return subjects
}

/** Where the first line ends, if it is a headline: without a full stop, with text below it. */
function headlineEnd(text: string): number {
  const end = text.search(/\r?\n/)
  return end > 0 && end <= 200 && !/[.!?…]["”»’]?\s*$/.test(text.slice(0, end)) && !/^\s*By /.test(text) ? end : 0
}

function leadEnd({ words }: Reading, from: number): number {
  const next = words.find(({ start, begins, gap }) => start > from + 60 && begins && /[.!?…\n]/.test(gap))
  return next?.start ?? Number.POSITIVE_INFINITY
}
