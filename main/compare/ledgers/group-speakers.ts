import type { LedgerAttribution, Speaker } from '../../contract/ledgers.ts'

/** An attribution of an account, with what joins its source across accounts. */
export type Spoken = LedgerAttribution & { speaker: string | null }
type Resolve = (key: string) => { key: string; sourceId: number | null; name: string | null }
type Member = { at: number; spoken: Spoken }

/**
 * Who is quoted, joined across accounts; those whom most accounts quote first, then those with most words. Two who are called alike and
 * not named ("an official") are only one within one account. `wordsIn` counts the words of a range of a document.
 */
export function groupSpeakers(
  attributions: readonly Spoken[],
  resolve: Resolve,
  wordsIn: (document: number, range: { start: number; end: number }) => number,
): Speaker[] {
  const members = attributions.map((spoken, at): Member => ({ at, spoken }))
  const groups = Map.groupBy(members, ({ spoken }) => groupOf(spoken, resolve))
  const speakers = [...groups].flatMap(([group, own]) => (group === null ? [] : speakerOf(own, resolve, wordsIn)))
  return speakers.sort((one, other) => other.accounts.length - one.accounts.length || wordsOf(other) - wordsOf(one))
}

const wordsOf = ({ accounts }: Speaker) => accounts.reduce((sum, { words }) => sum + words, 0)

function groupOf({ speaker, document }: Spoken, resolve: Resolve): string | null {
  if (speaker === null) return null
  const { key, sourceId } = resolve(speaker)
  return sourceId === null && /^(?:unnamed|document):/.test(key) ? `${key} ${document}` : key
}

function speakerOf(
  members: readonly Member[],
  resolve: Resolve,
  wordsIn: Parameters<typeof groupSpeakers>[2],
): Speaker[] {
  const [first] = members
  if (!first || first.spoken.speaker === null) return []
  const { key, sourceId, name } = resolve(first.spoken.speaker)
  const byDocument = Map.groupBy(members, ({ spoken }) => spoken.document)
  const accounts = [...byDocument].map(([document, own]) => ({
    document,
    attributions: own.map(({ at }) => at),
    words: own.reduce((sum, { spoken }) => sum + wordsSaid(spoken, wordsIn), 0),
  }))
  return [{ key, name: name ?? longestName(members), kind: kindOf(members), sourceId, accounts }]
}

const wordsSaid = ({ document, content }: Spoken, wordsIn: Parameters<typeof groupSpeakers>[2]) =>
  content.reduce((sum, range) => sum + wordsIn(document, range), 0)

/** The fullest form of a name that the first account has, in whose script the reader began. */
function longestName(members: readonly Member[]): string {
  const own = members.filter(({ spoken }) => spoken.document === members[0]?.spoken.document)
  const names = own.flatMap(({ spoken: { source } }) => source?.name ?? source?.text ?? [])
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), names[0] ?? '')
}

function kindOf(members: readonly Member[]): Speaker['kind'] {
  const kinds = members.flatMap(({ spoken: { source } }) => source?.kind ?? [])
  return kinds.find(kind => kind !== 'pronoun') ?? 'named'
}
