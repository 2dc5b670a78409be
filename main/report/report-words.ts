import type { Comparison, DifferenceKind, Point, WordingMatch } from '../contract/compare.ts'
import { count, formatList, formatMoment, formatNumber, formatShare } from './formats.ts'

/** Likenesses from which a point is called so; a score says how far the passages say the same, 0 to 1. */
const likenessNames = [
  { from: 0.75, name: 'very much alike' },
  { from: 0.5, name: 'much alike' },
  { from: 0, name: 'alike in part' },
]
const bySuggestion = 'Suggested by the program'
const byPerson = 'Joined by a person'

/** Everything that a report says in its own words. */
export const reportWords = {
  title: (accounts: number, event: string | null) =>
    event === null
      ? `Comparison of ${formatNumber(accounts)} accounts`
      : `${event}: comparison of ${formatNumber(accounts)} accounts`,
  made: (version: string, madeAt: number) =>
    `Report of a comparison, made with Collate ${version} on ${formatMoment(madeAt)}`,
  sample: 'These accounts are invented: they are of Collate’s sample archive and must not be quoted from.',
  tags: (tags: readonly string[]) => `Tags: ${tags.join(', ')}`,
  event(event: Comparison['event'], names: readonly string[]) {
    if (event === 'established') return `All accounts are of one event: ${names[0] ?? 'without a name'}.`
    if (event === 'different')
      return `These accounts are of different events (${formatList(names)}), so nothing here is said to differ.`
    return 'Event not established: these accounts may tell of different events, so nothing here is said to differ.'
  },

  /** In a footnote, after the citation. */
  place: (place: string) => `Code units ${place}.`,

  accounts: 'Accounts',
  facts: {
    outlet: 'Outlet',
    language: 'Language',
    event: 'Event',
    length: 'Length',
    original: 'Original',
    hash: 'SHA-256 of the original',
    imported: 'Added to the archive',
    remarks: 'Reading',
    compared: 'Compared',
  },
  untitled: 'Untitled',
  undated: 'undated',
  retrieved: (day: string) => `retrieved ${day}`,
  noEvent: 'not set',
  length: (words: number, units: number, version: number) =>
    `${count(words, 'word')}; ${count(units, 'code unit')} in version ${version} of the stored text`,
  original: (format: string, bytes: number, from: string) => `${format}, ${count(bytes, 'byte')}, ${from}`,
  origins: {
    file: 'from a file',
    pasted: 'pasted as text',
    sample: 'from the invented sample',
    part: 'from inside another file',
  },
  comparedUntil: (until: number, units: number) =>
    `only the first ${formatNumber(until)} of ${formatNumber(units)} code units, because the account is very long`,

  summary: 'Summary',
  points(points: readonly Point[], accounts: number) {
    const inAll = points.filter(point => accountsOf(point) === accounts).length
    if (points.length === 0) return 'Nothing alike was found in these accounts.'
    if (accounts === 2) return `${count(points.length, 'point')} in which both accounts say something alike.`
    return `${count(points.length, 'point')} in which accounts say something alike: ${formatNumber(inAll)} in all ${formatNumber(accounts)}, ${formatNumber(points.length - inAll)} in some of them.`
  },
  byWhom: (program: number, person: number) =>
    `${formatNumber(program)} suggested by the program, ${formatNumber(person)} joined by a person.`,
  aloneCounts: (counts: readonly { number: number; sentences: number }[]) =>
    `Only in one report: ${formatList(counts.map(({ number, sentences }) => `${count(sentences, 'sentence')} of account ${number}`))}.`,
  wordings: (accounts: number, wordings: number) =>
    `${count(accounts, 'account')}, ${count(wordings, 'distinct wording')}.`,
  oneWording: (numbers: readonly number[]) => `Accounts ${formatList(numbers.map(String))} are of one wording.`,
  wordingCaution:
    'Accounts of distinct wording are not therefore independent: a rewrite or a translation of the same agency copy shares no wording.',

  pointsTitle: 'What accounts say alike',
  pointsIntro:
    'Passages are put together because they are alike; they may still disagree. Words that another account’s passage does not have are marked.',
  noPoints: 'Nothing alike was found in these accounts.',
  point: (at: number) => `Point ${formatNumber(at + 1)}`,
  saidBy(point: Point, accounts: number) {
    const number = accountsOf(point)
    if (number === accounts) return accounts === 2 ? 'in both accounts' : `in all ${formatNumber(accounts)} accounts`
    return `in ${formatNumber(number)} of ${formatNumber(accounts)} accounts`
  },
  by: (by: Point['by']) => (by === 'person' ? byPerson : bySuggestion),
  likeness(score: number) {
    const name = likenessNames.find(({ from }) => score >= from)?.name ?? 'hardly alike'
    return `${name} (${score.toFixed(2)})`
  },
  differing: {
    number: { differ: 'Figures and dates that differ or are missing', apart: 'Figures and dates not in common' },
    name: { differ: 'Names that differ or are missing', apart: 'Names not in common' },
    negation: { differ: 'Denials that not all have', apart: 'Denials not in common' },
    hedge: { differ: 'Hedges that not all have', apart: 'Hedges not in common' },
  } satisfies Record<Exclude<DifferenceKind, 'wording'>, { differ: string; apart: string }>,

  wordingTitle: 'Shared wording',
  wordingIntro: [
    'Passages that two accounts have in common word for word or nearly. It does not say who took them from whom.',
  ],
  noWording: 'No shared wording was found.',
  pair: (one: number, other: number, share: number) =>
    `Accounts ${one} and ${other}: ${formatShare(share)} of the words of the shorter one`,
  match(kind: WordingMatch['kind'], words: number) {
    const names = {
      copied: 'the same word for word',
      edited: 'the same, lightly edited',
      quoted: 'a quotation that both have',
    }
    return `${count(words, 'word')}, ${names[kind]}`
  },

  aloneTitle: 'Only in this report',
  aloneIntro: [
    'Sentences of which nothing alike was found in the other accounts. That is what the program found, not that the others say nothing of it.',
  ],
  noAlone: 'Each of its sentences has something alike in another account.',

  translationsTitle: 'Other translations',
  translationsIntro: ['Made by persons, of passages that stand in none of the parts above.'],
  translation: (language: string, translator: string | null, date: string | null) =>
    [`Translation into ${language}`, translator === null ? null : `by ${translator}`, date]
      .filter(part => part !== null)
      .join(', '),

  methodTitle: 'How this was made',
  method: (version: string) => [
    `Collate ${version} compared the stored texts on one computer, by rules and word counts, without models and without a network. What it calls alike is a suggestion; only what is marked “${byPerson}” was decided by a person.`,
    'The likeness of a point is from 0 to 1. Within a language it tells how many words the passages share; across languages it rests on names, numbers, dates and a lexicon. The two are not on one scale.',
    'Places such as “120–245” are offsets in UTF-16 code units of the version of the stored text that is named with each account, the end not included.',
    'The SHA-256 of an original is that of the file’s bytes as they were added to the archive; the same file always has the same one.',
    'White space within quoted passages is made even, and invisible control characters are left out.',
  ],
  parted: (pairs: number) =>
    `${pairs === 1 ? 'One pair of passages was' : `${formatNumber(pairs)} pairs of passages were`} kept apart by a person.`,
}

const accountsOf = ({ members }: Point) => new Set(members.map(({ document }) => document)).size
