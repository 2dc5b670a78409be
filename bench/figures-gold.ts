import { readFileSync } from 'node:fs'

/** A quantity as a person labelled it; its form is described in e2e/corpus/figures/README.md. Offsets in UTF-16 code units. */
export type GoldFigure = {
  start: number
  end: number
  value: number | null
  low: number | null
  high: number | null
  unit: string | null
  kind: string
  /** Keys, and words of the sentence in quotation marks, each of which is right; empty where nothing is measured. */
  measures: string[]
  /** Whether saying that nothing is measured is right as well. */
  mayHaveNone: boolean
  approximate: boolean
  of: string | null
  mode: string
}
export type Half = 'odd' | 'even'
export type GoldSentence = { id: string; half: Half; language: string; text: string; figures: GoldFigure[] }
export type GoldSide = { account: string; language: string; event: string; text: string; start: number; end: number }
export type GoldPair = {
  id: string
  half: Half
  verdict: string
  by: number | null
  unit: string | null
  sides: GoldSide[]
}

const folder = new URL('../e2e/corpus/figures/', import.meta.url)
const modes = ['forecast', 'hypothetical', 'rhetorical', 'threat', 'negated']

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').trim().split(/\n\n+/)

const halfOf = (id: string): Half => (Number(id) % 2 === 1 ? 'odd' : 'even')

/** The labelled sentences of both languages. Throws where one is not in form. */
export function readGoldSentences(): GoldSentence[] {
  const ofLanguage = (name: string, language: string) => read(name).map(block => parseSentence(block, language))
  return [...ofLanguage('english.txt', 'en'), ...ofLanguage('russian.txt', 'ru')]
}

function parseSentence(block: string, language: string): GoldSentence {
  const [id = '', text = '', ...lines] = block.split('\n')
  if (!/^\d{3}$/.test(id)) throw new Error(`${id} is no number of a sentence.`)
  return {
    id: `${language}-${id}`,
    half: halfOf(id),
    language,
    text,
    figures: lines.map(line => parseFigure(line, text)),
  }
}

function parseFigure(line: string, text: string): GoldFigure {
  const fields = line.split('|').map(field => field.trim())
  const [words = '', value = '', unit = '', kind = '', measure = '', more = ''] = fields
  if (!line.startsWith('= ') || fields.length < 5) throw new Error(`"${line}" is not in form.`)
  const [, quoted = '', place] = /^= (.+?)(?:@(\d))?$/.exec(words) ?? []
  let start = -1
  for (let count = Number(place ?? 1); count > 0; count--) start = text.indexOf(quoted, start + 1)
  if (quoted === '' || start < 0) throw new Error(`"${words}" does not stand in "${text}".`)
  const extras = more.split(',').map(extra => extra.trim())
  return {
    start,
    end: start + quoted.length,
    ...parseValue(value),
    unit: unit === '-' ? null : unit,
    kind,
    measures: measure
      .split('/')
      .map(one => one.trim())
      .filter(one => one !== '-'),
    mayHaveNone: measure.split('/').some(one => one.trim() === '-'),
    approximate: extras.includes('about'),
    of: extras.find(extra => extra.startsWith('of '))?.slice(3) ?? null,
    mode: extras.find(extra => modes.includes(extra)) ?? 'stated',
  }
}

function parseValue(written: string): Pick<GoldFigure, 'value' | 'low' | 'high'> {
  const [, low, high] = /^(-?[\d.]*?)\.\.([\d.]*)$/.exec(written) ?? []
  const numberOf = (text: string | undefined) => (text ? Number(text) : null)
  if (low !== undefined) return { value: null, low: numberOf(low), high: numberOf(high) }
  if (!Number.isFinite(Number(written))) throw new Error(`"${written}" is no value.`)
  return { value: Number(written), low: null, high: null }
}

/** The labelled pairs of figures. Throws where one is not in form. */
export function readGoldPairs(): GoldPair[] {
  return read('pairs.txt').map(block => {
    const [head = '', ...lines] = block.split('\n')
    const [id = '', verdict = '', by, unit] = head.split(' ')
    if (lines.length !== 2) throw new Error(`Pair ${id} has not two sides.`)
    return {
      id,
      half: halfOf(id),
      verdict,
      by: by === undefined ? null : Number(by),
      unit: unit ?? null,
      sides: lines.map(parseSide),
    }
  })
}

function parseSide(line: string): GoldSide {
  const [, account = '', language = '', event = '', marked = ''] = /^(\w) (\w\w) (\S+) \| (.+)$/.exec(line) ?? []
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  if (start < 0 || end <= start) throw new Error(`"${line}" is not in form.`)
  return { account, language, event, text: marked.replace('[[', '').replace(']]', ''), start, end }
}
