import { formatList, formatNumber } from '../../ui/formats.ts'

const counted = (count: number, one: string, many = `${one}s`) => `${formatNumber(count)} ${count === 1 ? one : many}`

type Counts = {
  found: number
  sentences: number
  quotations: number
  changed: number
  figures: number
  elsewhere: number
}

/** My draft: a text of one's own beside the accounts. "Not found" is the program's word and never means "false". */
export const draft = {
  title: 'My draft',
  open: 'My draft',
  close: 'Close the draft',
  text: 'Text of the draft',
  placeholder:
    'Write or paste your text. Each sentence, quotation and figure is looked for in these accounts, then in the rest of the library.',
  kept: 'Kept with this comparison',
  notKept: 'Kept once the comparison is saved',
  checking: { accounts: 'Checking…', archive: 'Looking in the archive…' },
  summary: ({ found, sentences, quotations, changed, figures, elsewhere }: Counts) =>
    formatList([
      `${formatNumber(found)} of ${counted(sentences, 'sentence')} found`,
      ...(quotations > 0 ? [`${counted(quotations, 'quotation')} not found`] : []),
      ...(changed > 0 ? [`${counted(changed, 'quotation')} changed`] : []),
      ...(figures > 0 ? [`${counted(figures, 'figure')} not found`] : []),
      ...(elsewhere > 0 ? [`${counted(elsewhere, 'figure')} on other matters only`] : []),
    ]),
  nothing: 'Nothing to look for yet.',
  allFound: 'Everything was found as it stands in the draft.',
  caution: '“Not found” means that the program found no passage that carries it, not that it is false.',
  unreadable: (count: number) =>
    count === 1
      ? '1 document has no readable text and could not be looked in.'
      : `${formatNumber(count)} documents have no readable text and could not be looked in.`,
  tooLong: 'The draft is too long; its end was not checked.',
  failed: 'The draft could not be checked',
  toLookAt: (count: number) => `To look at (${formatNumber(count)})`,
  more: 'Show more',
  all: (count: number) => `All (${formatNumber(count)})`,
  list: 'What was looked for',
  what: { sentence: 'Sentence', quotation: 'Quotation', figure: 'Figure' },
  /** After the kind of thing: "Figure: not found in the archive". */
  standing: {
    found: 'found',
    changed: 'with words changed',
    elsewhere: 'only in passages on other matters',
    missing: 'not found in the archive',
    pending: 'not found in these accounts',
  },
  changedIn: (count: number) => `${counted(count, 'word')} changed`,
  notQuoted: 'not in quotation marks there',
  kinds: { wording: 'its wording', matter: 'on its matter' },
  inArchive: 'in the archive',
  goTo: (name: string) => `Show in ${name}`,
  openDocument: (name: string) => `Open ${name}`,
  select: 'Select in the draft',
}
