import { formatList, formatNumber } from '../../ui/formats.ts'

const counted = (count: number, one: string, many: string) => `${formatNumber(count)} ${count === 1 ? one : many}`
const accounts = (count: number) => counted(count, 'account', 'accounts')

const kindWords = { copied: 'copied', edited: 'lightly edited', quoted: 'quoted in common' }

/** Shared wording: what it is called, and what it does not say. */
export const wording = {
  layer: 'Shared wording',
  summary: (all: number, distinct: number) =>
    `${accounts(all)}, ${counted(distinct, 'distinct wording', 'distinct wordings')}`,
  title: 'Shared wording',
  looking: 'Looking for shared wording…',
  stop: 'Stop looking for shared wording',
  stopped: 'Shared wording not looked for',
  look: 'Look for shared wording',
  failed: 'Shared wording could not be found',
  /** What stands in the texts, by kind. */
  kinds: kindWords,
  kindMeanings: {
    copied: 'word for word',
    edited: 'words changed, cut or put in between',
    quoted: 'a quotation that both have',
  },
  passages: (counts: Readonly<Record<keyof typeof kindWords, number>>) =>
    formatList(
      (['copied', 'edited', 'quoted'] as const)
        .filter(kind => counts[kind] > 0)
        .map(kind => `${formatNumber(counts[kind])} ${kindWords[kind]}`),
    ),
  with: (kind: keyof typeof kindWords, names: readonly string[]) =>
    kind === 'quoted'
      ? `quoted in common with ${formatList(names)}`
      : `${kindWords[kind]}, also in ${formatList(names)}`,
  end: 'end of shared wording',
  oneWording: (names: readonly string[]) => `${formatList(names)} are of one wording`,
  ownWording: (count: number) =>
    count === 1 ? '1 account has a wording of its own' : `${accounts(count)} each have a wording of their own`,
  pairs: 'Words in common',
  pair: 'Two accounts',
  share: 'Words in common',
  found: 'Passages',
  openPair: (one: string, other: string) => `Open ${one} and ${other} side by side`,
  and: (one: string, other: string) => `${one} and ${other}`,
  otherPairs: (count: number) =>
    count === 1
      ? 'The other pair has no passage in common.'
      : `The other ${formatNumber(count)} pairs have no passage in common.`,
  noPairs: 'No two of these accounts have a passage in common.',
  shareMeaning: 'Copied or lightly edited words, of the words of the shorter account. Quotations are not counted.',
  caution:
    'A rewrite or a translation of one agency report shares no wording with it, so distinct wordings may still go back to one source. Shared wording does not show who wrote first.',
  readUntil: (name: string) => `${name} is very long and was not read to its end.`,
}
