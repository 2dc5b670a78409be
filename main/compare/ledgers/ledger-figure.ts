import { conceptsOf } from '../../text/concepts.ts'
import type { Figure } from '../../text/figures/figure.ts'
import { measureKeyOf } from '../../text/figures/measure-words.ts'
import type { Named } from '../../text/names/named.ts'
import { personsAcross } from '../../text/names/persons-across.ts'
import { foldWord } from '../../text/normalise.ts'
import { stem } from '../../text/stem.ts'
import { stopWordsOf } from '../../text/stop-words.ts'
import { tokenise } from '../../text/tokenise.ts'
import { wordsOfSource } from './same-source.ts'

/** An account as ledgers are drawn up from it. `event` is what a person set; `date` is its own (ISO 8601 or EDTF), null where not known. */
export type LedgerAccount = {
  id: number
  language: string | null
  event: number | null
  date: string | null
  text: string
  figures: readonly Figure[]
  names: readonly Named[]
}

/** A figure of an account with what it is compared by. Keys are the same across languages where names and the lexicon know them. */
export type LedgerFigure = {
  account: number
  event: number | null
  date: string | null
  language: string | null
  figure: Figure
  /** The words of the figure. */
  written: string
  /** Of whom: the key of a name or of a word of the lexicon; a stem of the language, `ru:…`, where neither knows it. */
  owner: string | null
  place: string | null
  /** What its source is compared by; null where nobody is named. */
  source: ReturnType<typeof wordsOfSource> | null
  /** What else its sentence is about: stems, and concepts of the lexicon, without numbers and the words of the measure. */
  context: ReadonlySet<string>
}

/** The figures of accounts that can stand in a ledger: those of which it is known what they measure. */
export function ledgerFigures(accounts: readonly LedgerAccount[]): LedgerFigure[] {
  const keyOf = personsAcross(accounts.flatMap(({ names }) => names.map(({ key }) => key)))
  return accounts.flatMap(account => {
    const names = namesByText(account, keyOf)
    return account.figures.filter(isMeasured).map(figure => toLedger(account, figure, names))
  })
}

const isMeasured = ({ measure, mode }: Figure) => measure !== null && mode !== 'rhetorical'

type Names = ReadonlyMap<string, string>

/** The key of each name of an account by how it is written there. */
function namesByText({ names }: LedgerAccount, keyOf: (key: string) => string): Names {
  const byText = new Map<string, string>()
  for (const { text, full, key } of names) {
    if (!byText.has(full)) byText.set(full, keyOf(key))
    byText.set(text, keyOf(key))
  }
  return byText
}

function toLedger({ id, event, date, language, text }: LedgerAccount, figure: Figure, names: Names): LedgerFigure {
  return {
    account: id,
    event,
    date,
    language,
    figure,
    written: text.slice(figure.start, figure.end),
    owner: keyOfWords(figure.of, language, names),
    place: keyOfWords(figure.where, language, names),
    source: figure.source && wordsOfSource(figure.source, language, names),
    context: contextOf(text, figure, language),
  }
}

/** No sentence is read further on either side. In code units. */
const farthest = 300

function contextOf(text: string, { start, end, measure }: Figure, language: string | null): Set<string> {
  const before =
    text
      .slice(Math.max(0, start - farthest), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  const after = text.slice(end, end + farthest).split(/[.!?](?:\s|$)|\n/)[0] ?? ''
  const stopWords = stopWordsOf(language)
  const ofMeasure = new Set(tokenise(measure?.text ?? '').map(({ term }) => stem(term, language)))
  const context = new Set<string>()
  const around = `${before} ${after}`
  for (const { term, start: at } of tokenise(around)) {
    // A name in both sentences says who speaks, not what is told.
    const first = around.charAt(at)
    if (first !== first.toLowerCase()) continue
    const root = stem(term, language)
    if (stopWords.has(term) || /\d/.test(term) || term.length < 4 || ofMeasure.has(root)) continue
    context.add(root)
    for (const concept of conceptsOf(term, language)) if (concept.startsWith('=')) context.add(concept)
  }
  return context
}

function keyOfWords(words: string | null, language: string | null, names: Names): string | null {
  if (words === null) return null
  const named = names.get(words) ?? [...names].find(([text]) => words.includes(text))?.[1]
  if (named !== undefined && named !== '') return named
  const last = foldWord(words.split(/\s+/).at(-1) ?? '')
  return measureKeyOf(last, language) ?? `${language ?? ''}:${stem(last, language)}`
}
