import type { Figure } from '../main/text/figures/figure.ts'
import { readFigures } from '../main/text/figures/figure.ts'
import { type Benchmark, type Figures, WrongUse } from './benchmark.ts'
import { judgePairs } from './figure-pairs.ts'
import { type GoldFigure, type GoldSentence, type Half, readGoldSentences } from './figures-gold.ts'

type Tally = { right: number; found: number; labelled: number }
/** What is counted of some sentences: values, measures; and of the right values how many have the right kind, mode, owner, approximation. */
type Counts = { value: Tally; measure: Tally } & Record<
  'kind' | 'mode' | 'approximate' | 'of',
  { right: number; of: number }
>

const parts: readonly (readonly [name: string, half: Half | null, language: string | null])[] = [
  ['', null, null],
  ['odd.', 'odd', null],
  ['even.', 'even', null],
  ['english.', null, 'en'],
  ['russian.', null, 'ru'],
]

/**
 * Quantities that are read from sentences, against those a person labelled: `collate.value.f1` (value or bounds, and unit, at the right place),
 * `collate.measure.f1` (what a right value measures); and verdicts on
 * pairs of figures, against a person's: `collate.verdict.accuracy`. All, each half (`collate.even.value.f1`) and each language.
 */
export const figures: Benchmark = {
  options: {
    half: 'odd, even or all (the default): which sentences and pairs',
    show: 'yes: print what is wrong or missed, of the odd half only',
  },
  operands: [],
  async run({ options }, say) {
    const half = options.half ?? 'all'
    if (!/^(?:odd|even|all)$/.test(half)) throw new WrongUse('--half takes odd, even or all.')
    const isChosen = (of: Half) => half === 'all' || half === of
    const judged = readGoldSentences()
      .filter(sentence => isChosen(sentence.half))
      .map(sentence => ({
        sentence,
        counts: judge(sentence, options.show === 'yes' && sentence.half === 'odd' ? say : () => {}),
      }))
    const result: Figures = {}
    for (const [name, ofHalf, language] of parts) {
      const chosen = judged.filter(
        ({ sentence }) =>
          (ofHalf ?? sentence.half) === sentence.half && (language ?? sentence.language) === sentence.language,
      )
      if (chosen.length > 0)
        Object.assign(
          result,
          figuresOf(
            name,
            chosen.map(({ counts }) => counts),
          ),
        )
    }
    Object.assign(result, judgePairs(isChosen, options.show === 'yes' ? say : () => {}))
    return result
  },
}

function judge({ id, text, language, figures: labelled }: GoldSentence, say: (line: string) => void): Counts {
  const found = readFigures(text, language)
  const counts = emptyCounts()
  counts.value.found = found.length
  counts.value.labelled = labelled.length
  counts.measure.found = found.filter(({ measure }) => measure !== null).length
  counts.measure.labelled = labelled.filter(({ measures, mayHaveNone }) => measures.length > 0 && !mayHaveNone).length
  const taken = new Set<Figure>()
  for (const gold of labelled) {
    const one = found.find(figure => !taken.has(figure) && overlaps(figure, gold) && isSameValue(figure, gold))
    if (!one) {
      say(`${id} missed ${write(gold)} “${text.slice(gold.start, gold.end)}”`)
      continue
    }
    taken.add(one)
    counts.value.right++
    compare(counts, one, gold, line => say(`${id} ${line} “${text.slice(gold.start, gold.end)}”`))
  }
  for (const figure of found)
    if (!taken.has(figure)) say(`${id} wrong ${write(figure)} “${text.slice(figure.start, figure.end)}”`)
  return counts
}

function compare(counts: Counts, found: Figure, gold: GoldFigure, say: (line: string) => void): void {
  const isRight = found.measure !== null && gold.measures.some(measure => isMeasure(found, measure))
  if (isRight) counts.measure.right++
  // What may be left out counts only where it is not.
  if (isRight && gold.mayHaveNone) counts.measure.labelled++
  if (!isRight && gold.measures.length > 0 && !(gold.mayHaveNone && found.measure === null))
    say(`measure ${found.measure?.key} for ${gold.measures.join(' / ')}`)
  const checks = {
    kind: found.kind === gold.kind,
    mode: found.mode === gold.mode,
    approximate: found.approximate === gold.approximate,
  }
  for (const [name, isRight] of Object.entries(checks)) {
    counts[name as keyof typeof checks].of++
    if (isRight) counts[name as keyof typeof checks].right++
    else say(`${name} ${found[name as keyof typeof checks]} for ${gold[name as keyof typeof checks]}`)
  }
  if (gold.of === null) return
  counts.of.of++
  if (found.of !== null && (found.of.includes(gold.of) || gold.of.includes(found.of))) counts.of.right++
  else say(`of ${found.of} for ${gold.of}`)
}

/** A key of the list, or a word of the sentence that the measure's words hold. */
function isMeasure({ measure }: Figure, gold: string): boolean {
  if (!gold.startsWith('"')) return measure?.key === gold
  return measure?.text.toLowerCase().includes(gold.slice(1, -1).toLowerCase()) ?? false
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end

type Valued = Pick<GoldFigure, 'value' | 'low' | 'high' | 'unit'>
const isSameValue = (one: Valued, other: Valued) =>
  one.unit === other.unit &&
  isNear(one.value, other.value) &&
  isNear(one.low, other.low) &&
  isNear(one.high, other.high)
/** Parts and compounds are labelled to the hundredth. */
const isNear = (one: number | null, other: number | null) =>
  one === other || (one !== null && other !== null && Math.abs(one - other) <= 0.01 * Math.min(1, Math.abs(other)))
const write = ({ value, low, high, unit }: Valued) => `${value ?? `${low ?? ''}..${high ?? ''}`} ${unit ?? '-'}`

const emptyCounts = (): Counts => ({
  value: { right: 0, found: 0, labelled: 0 },
  measure: { right: 0, found: 0, labelled: 0 },
  kind: { right: 0, of: 0 },
  mode: { right: 0, of: 0 },
  approximate: { right: 0, of: 0 },
  of: { right: 0, of: 0 },
})

function figuresOf(name: string, all: readonly Counts[]): Figures {
  const result: Figures = {}
  for (const part of ['value', 'measure'] as const) {
    const sum = (field: keyof Tally) => all.reduce((total, counts) => total + counts[part][field], 0)
    const [precision, recall] = [sum('right') / sum('found'), sum('right') / sum('labelled')]
    Object.assign(result, {
      [`collate.${name}${part}.f1`]: (2 * sum('right')) / (sum('found') + sum('labelled')),
      [`collate.${name}${part}.precision`]: precision,
      [`collate.${name}${part}.recall`]: recall,
    })
  }
  for (const part of ['kind', 'mode', 'approximate', 'of'] as const) {
    const [right, of] = [
      all.reduce((sum, counts) => sum + counts[part].right, 0),
      all.reduce((sum, counts) => sum + counts[part].of, 0),
    ]
    result[`collate.${name}${part}.accuracy`] = right / of
  }
  return result
}
