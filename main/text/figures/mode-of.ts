import type { FigureMode } from './figure.ts'
import type { Quantity } from './quantity.ts'
import { gapBefore, type Reading, startOf } from './reading.ts'
import { clauseStart, type SentenceView } from './sentence-view.ts'
import { marks } from './word-marks.ts'
import { entriesOf, type WordTable, wordTable } from './word-table.ts'

/** A word that makes what is said of a figure no fact, where it stands before the figure or behind it. */
type Cue = { mode: FigureMode; before: boolean; behind: boolean }
const cue = (mode: FigureMode, isBehindToo = false): Cue => ({ mode, before: true, behind: isBehindToo })
const behind = (mode: FigureMode): Cue => ({ mode, before: false, behind: true })

const cues: Readonly<Record<Reading['language'], WordTable<Cue>>> = {
  en: wordTable<Cue>([
    ...entriesOf(
      'will would expect* forecast* predict* project* plan* target* could may might hope* aims intend* envisag* likely wants want wanted propose* seeks',
      cue('forecast'),
    ),
    ...entriesOf('planned forecast expected projected predicted', cue('forecast', true)),
    ...entriesOf('fear fears feared', cue('forecast', true)),
    ...entriesOf('if unless faces facing', cue('hypothetical')),
    ...entriesOf('threaten*', cue('threat', true)),
    ...entriesOf('deny denies denied denying', cue('negated')),
    ...entriesOf('lie false untrue fabricated', behind('negated')),
  ]),
  ru: wordTable<Cue>([
    ...entriesOf(
      `прогноз* ожида* рассчитыв* планиру* запланир* намерен* будет будут предпол* возраст* вырастет вырастут снизит снизят сократит
      сократят прибавит прибавят составит составят достигнет достигнут увеличит увеличат повысит повысят подорожает подешевеет потеряет
      потеряют получит получат ударит ударят превысит превысят обещ* хочет хотят предлага* должн* может могут`,
      cue('forecast'),
    ),
    ...entriesOf('ударит запланир* ожида* планиру*', cue('forecast', true)),
    ...entriesOf('если бы грозит грозят окажется', cue('hypothetical')),
    ...entriesOf('пригроз* угрож*', cue('threat', true)),
    ...entriesOf('отрица* опроверг* опроверж*', cue('negated')),
    ...entriesOf('ложь неправд* вымысел', behind('negated')),
  ]),
  kk: wordTable<Cue>([
    ...entriesOf('күтіл* болжам* болжан* жоспарла* болады', cue('forecast', true)),
    ...entriesOf('егер', cue('hypothetical')),
    ...entriesOf('қорқыт*', cue('threat', true)),
    ...entriesOf('емес', cue('negated', true)),
  ]),
}

/** «Должен», "will" of another clause: a finite verb of the past between a cue and the figure takes it back. */
const pastVerb =
  /^(?:was|were|had|has|have|grew|rose|fell|added|lost|won|took|came|killed|died|said|составил[аио]?|вырос\p{L}*|погиб\p{L}*|получил[аи]?|набрал[аи]?|сообщил[аи]?)$/u

/** How a figure is said. `before`, `after`: the figures beside it in the sentence. */
export function modeOf(
  reading: Reading,
  view: SentenceView,
  quantity: Quantity,
  before: { quantity: Quantity; mode: FigureMode } | null,
  after: Quantity | null,
): FigureMode {
  const plain = rhetoricalOr(reading, quantity) ?? negatedAt(reading, view, quantity)
  if (plain) return plain
  // "From 20 percent" is what was; the figure it leads to is what the sentence tells of.
  if (quantity.earlier) return 'stated'
  if (isConditional(reading, view, quantity)) return 'hypothetical'
  if (isThreat(reading, view, quantity)) return 'threat'
  const behindIt = cueBehind(reading, view, quantity, after)
  const found =
    cueBefore(reading, view, quantity, before && !before.quantity.earlier ? before.quantity : null) ?? behindIt
  if (found) return found
  // "If oil fell to $50, the budget would lose two trillion": what follows from a condition is one too.
  if (before?.mode === 'hypothetical' && hasCue(reading, before.quantity.last, quantity.first)) return 'hypothetical'
  return 'stated'
}

/** "If turnout fell below", «если явка окажется»: a condition opens the clause. */
function isConditional(reading: Reading, view: SentenceView, { first }: Quantity): boolean {
  if ((view.marks & marks.condition) === 0) return false
  for (let at = clauseStart(view, first); at < first; at++)
    if (/^(?:if|unless|если|егер)$/.test(reading.words[at] ?? '')) return !hasComma(reading, at, first)
  return false
}

/** "We will bring a million," the leader threatened: the verb may stand behind the quotation. */
function isThreat({ words, language }: Reading, view: SentenceView, { last }: Quantity): boolean {
  if ((view.marks & marks.threat) === 0) return false
  for (let at = last + 1; at < Math.min(view.end, last + 30); at++)
    if (cues[language](words[at] ?? '').some(({ mode, behind }) => mode === 'threat' && behind)) return true
  return false
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (gapBefore(reading, at).includes(',')) return true
  return false
}

const sure =
  /^(?:right|sure|certain|wrong|confident|honest|behind|committed|уверен\p{L}*|прав\p{L}*|согласен|согласна|готов\p{L}*)$/u

/** "100 percent sure", "110 percent", "a thousand times", «тысячу раз»: said of no quantity. */
function rhetoricalOr({ words }: Reading, { value, unit, last, number }: Quantity): FigureMode | null {
  if (unit === '%' && value === 100 && sure.test(words[last + 1] ?? '')) return 'rhetorical'
  if (
    unit === '%' &&
    value !== null &&
    /^(?:110|120|150|200|1000)$/.test(String(value)) &&
    /^(?:giv|gave|gives)/.test(words[number - 1] ?? '')
  )
    return 'rhetorical'
  return unit === 'times' && value !== null && value >= 100 && (value === 100 || value % 1000 === 0)
    ? 'rhetorical'
    : null
}

/** "Not 20 but 12", «не 1312, а 3012», "not the 312 in the protocol". */
function negatedAt(reading: Reading, view: SentenceView, { first }: Quantity): FigureMode | null {
  const { words, language } = reading
  if (first <= view.first) return null
  const before = words[first - 1] ?? ''
  if (language === 'ru') return before === 'не' ? 'negated' : null
  if (language !== 'en') return null
  if (before === 'not') return 'negated'
  return before === 'the' && words[first - 2] === 'not' ? 'negated' : null
}

const farthest = 14

function cueBefore(
  reading: Reading,
  view: SentenceView,
  quantity: Quantity,
  before: Quantity | null,
): FigureMode | null {
  const from = Math.max(view.first, clauseStart(view, quantity.first), quantity.first - farthest)
  let found: FigureMode | null = null
  for (let at = quantity.first - 1; at >= from; at--) {
    const word = reading.words[at] ?? ''
    if (found === null && pastVerb.test(word) && at < quantity.first - 1 && !/^(?:had|have|has|be)$/.test(word))
      return found
    const [known] = cues[reading.language](word)
    if (known?.before && isCue(reading, at, word)) found = strongest(found, known.mode)
    else if (word === 'to' && isToBe(reading, at)) found ??= 'forecast'
    if (before && at <= before.last && found === null) return null
  }
  return found
}

const strongest = (one: FigureMode | null, two: FigureMode): FigureMode =>
  one === null || two === 'threat' || two === 'hypothetical' || two === 'negated' ? two : one

/** "May" the month, "will" and "plan" as nouns, "no more than" of a limit. */
function isCue(reading: Reading, at: number, word: string): boolean {
  const { words, language } = reading
  if (language !== 'en') return !(word === 'бы' && words[at - 1] === 'что')
  const before = words[at - 1] ?? ''
  // "May have played" is doubt of what was.
  if (/^(?:may|might|could|would)$/.test(word) && words[at + 1] === 'have') return false
  if (word === 'may') return reading.text.charAt(startOf(reading, at)) === 'm'
  if (/^(?:plan|target|forecast|estimate)s?$/.test(word)) return !/^(?:the|of|a|its|their|his)$/.test(before)
  return !(word === 'projects' || word === 'project' || word === 'expectancy' || word === 'plant')
}

/** "Oil output is to reach". */
const isToBe = ({ words, language }: Reading, at: number) =>
  language === 'en' &&
  /^(?:is|are)$/.test(words[at - 1] ?? '') &&
  /^(?:reach|cost|have|be|rise|fall|grow|get|receive)$/.test(words[at + 1] ?? '')

function cueBehind(
  reading: Reading,
  view: SentenceView,
  { last }: Quantity,
  after: Quantity | null,
): FigureMode | null {
  // "43C (109F) are forecast": one figure told twice.
  const isAgain = after !== null && /\($/.test(gapBefore(reading, after.number))
  const end = Math.min(view.end, last + 12, after && !isAgain ? after.first : view.end)
  for (let at = last + 1; at < end; at++) {
    if (/[;:—]/.test(gapBefore(reading, at)) || clauseStart(view, at) > last) return null
    const [known] = cues[reading.language](reading.words[at] ?? '')
    const isBehind = cues[reading.language](reading.words[at] ?? '').find(one => one.behind)
    if (isBehind) return isBehind.mode
    if (known?.mode === 'hypothetical' && /^(?:if|unless|если)$/.test(reading.words[at] ?? '')) return null
  }
  return null
}

function hasCue(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (cues[reading.language](reading.words[at] ?? '').length > 0) return true
  return false
}
