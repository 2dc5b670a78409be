import { type Attribution, readAttributions } from '../main/text/attributions/attribution.ts'
import { detectLanguage } from '../main/text/detect-language.ts'
import { type Marked, type MarkedText, readMarkedTexts } from './attribution-gold.ts'
import { type Count, type Scores, scoreAttributions } from './attribution-score.ts'
import { type Benchmark, type Figures, WrongUse } from './benchmark.ts'

/**
 * Sources, cues and contents found in texts in which people marked them. The rules were written with the first half of the texts by
 * name in sight; the second is measured. A text that several people marked counts once, by the mean of its counts.
 */
export const attributions: Benchmark = {
  options: { half: 'first, second or all of the texts by name (second)' },
  operands: ['FOLDER'],
  async run({ operands, options }, say) {
    const texts = halfOf(readMarkedTexts(operands[0] ?? ''), options.half ?? 'second')
    const total: Scores = {}
    for (const { text, readings } of texts) {
      const given = readAttributions(text, detectLanguage(text)).map(asMarked)
      for (const reading of readings) addScores(total, scoreAttributions(text, given, reading), 1 / readings.length)
    }
    say(`${texts.length} texts`)
    return Object.assign({}, ...Object.entries(total).map(([name, count]) => figures(`collate.${name}`, count)))
  },
}

function halfOf(texts: MarkedText[], half: string): MarkedText[] {
  const middle = Math.floor(texts.length / 2)
  if (half === 'first') return texts.slice(0, middle)
  if (half === 'second') return texts.slice(middle)
  if (half === 'all') return texts
  throw new WrongUse(`--half takes first, second or all, not "${half}".`)
}

const asMarked = ({ source, cue, content }: Attribution): Marked => ({
  source: source ? [[source.start, source.end]] : [],
  cue: cue ? [[cue.start, cue.end]] : [],
  content: content.map(({ start, end }) => [start, end]),
})

function addScores(total: Scores, scores: Scores, weight: number): void {
  for (const [name, { right, given, there }] of Object.entries(scores)) {
    const sum = total[name] ?? { right: 0, given: 0, there: 0 }
    sum.right += right * weight
    sum.given += given * weight
    sum.there += there * weight
    total[name] = sum
  }
}

function figures(name: string, { right, given, there }: Count): Figures {
  return {
    [`${name}.f1`]: (2 * right) / (given + there || 1),
    [`${name}.precision`]: right / (given || 1),
    [`${name}.recall`]: right / (there || 1),
  }
}
