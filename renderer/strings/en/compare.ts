import { formatList, formatNumber } from '../../ui/formats.ts'

const compareKinds = { number: 'figure', name: 'name', negation: 'negation', hedge: 'hedge', wording: 'wording' }

export const compare = {
  region: 'Compare',
  title: (count: number) => `${formatNumber(count)} accounts`,
  running: (count: number) => `Comparing ${formatNumber(count)} accounts…`,
  runningHelp: 'Sentences are being aligned. Nothing leaves this computer.',
  cancel: 'Cancel',
  failed: 'These accounts could not be compared',
  tooFew: 'Choose at least two accounts',
  tooFewHelp: 'Select two to six documents in the list, then Compare selected.',
  tooMany: 'At most six accounts can be compared',
  tooManyHelp: 'Select two to six documents in the list.',
  close: 'Close the comparison',
  columns: 'Open columns',
  account: (name: string) => `Account: ${name}`,
  untitledOutlet: 'Outlet not known',
  column: (name: string) => `Account in ${name}`,
  shares: (parts: readonly { share: string; name: string }[]) =>
    formatList(
      parts.map(({ share, name }, index) =>
        index === 0 ? `${share} of its sentences also in ${name}` : `${share} in ${name}`,
      ),
    ),
  words: (count: number) => (count === 1 ? '1 word' : `${formatNumber(count)} words`),

  notEstablished: 'Event not established',
  notEstablishedHelp: 'What differs here may belong to different events. Say which event these accounts are of.',
  different: 'Accounts of different events',
  differentHelp: 'These accounts are not of one event, so nothing here is said to differ.',
  setEventTo: (name: string) => `Set to “${name}”`,

  show: 'Show',
  layers: 'Layers',
  layerWords: 'Words that differ',
  layerWordsUnset: 'Words not in common',
  layerWording: 'Wording',
  layerAlone: 'Only in this report',
  layerBands: 'Bands',
  layerNames: 'Names and dates',
  alone: 'Only in this report',
  alsoIn: (names: readonly string[]) => `also in ${formatList(names)}`,
  joinedPassage: (index: number, names: readonly string[]) =>
    `Passage ${formatNumber(index)}, joined with ${formatList(names)}`,
  legend: 'Marks in the texts',
  kinds: {
    number: 'figure or date',
    name: 'name',
    negation: 'negation',
    hedge: 'hedge',
    quoted: 'in a quotation',
    wording: 'wording',
  },
  kindSamples: {
    number: '85',
    name: 'Name',
    negation: 'not',
    hedge: 'reportedly',
    quoted: '“words”',
    wording: 'words',
  },
  lacking: (
    kind: 'number' | 'name' | 'negation' | 'hedge' | 'wording',
    names: readonly string[],
    inQuotation: boolean,
  ) => `${compareKinds[kind]} not in ${formatList(names)}${inQuotation ? ', within a quotation' : ''}`,

  stop: (index: number, count: number) => `Difference ${formatNumber(index)} of ${formatNumber(count)}`,
  place: (index: number, count: number) => `Place ${formatNumber(index)} of ${formatNumber(count)}`,
  places: (count: number) => (count === 1 ? '1 place' : `${formatNumber(count)} places`),
  stops: (count: number) => (count === 1 ? '1 difference' : `${formatNumber(count)} differences`),
  next: 'Next difference',
  previous: 'Previous difference',
  nothingShared: 'Nothing alike was found in these accounts.',

  joined: 'Joined',
  letGo: 'Let the columns scroll apart',
  joinAgain: 'Join again from here',
  joinAtStart: 'Join at the matching passages',
  overview: (name: string) => `Overview of ${name}`,
  openDocument: 'Open in the reader',
}
