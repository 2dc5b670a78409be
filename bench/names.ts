import { type DateMention, readDates } from '../main/text/dates/read-dates.ts'
import type { Named } from '../main/text/names/named.ts'
import { personsAcross } from '../main/text/names/persons-across.ts'
import { readNames } from '../main/text/names/read-names.ts'
import { type Benchmark, type Figures, WrongUse } from './benchmark.ts'
import { type NameGold, type NameLabel, readNameGold } from './names-gold.ts'

type Tally = { right: number; found: number; labelled: number }
/** Matters that are counted: kinds of names, dates, persons joined within a text and across texts, whom a text is about. */
type Matter = 'person' | 'organisation' | 'place' | 'date' | 'joined' | 'joinedAcross' | 'subject'

const matters: readonly Matter[] = ['person', 'organisation', 'place', 'date', 'joined', 'joinedAcross', 'subject']
const splits = ['tuning', 'unseen'] as const

/**
 * The names of labelled texts (e2e/corpus/names): F1 by kind, where start, end and kind must be those of the label; of pairs of names
 * of persons that are the same person, within a text and across texts; and of the persons a text is about. Pairs are counted among
 * persons that are labelled and found. `tuning.` and `unseen.` are the two halves, `en.`, `ru.` and `kk.` the languages of both.
 */
export const names: Benchmark = {
  options: {
    show: 'yes: print what is wrong or missed in the half for tuning',
    split: 'tuning: leave the unseen half alone',
  },
  operands: [],
  async run({ options }, say) {
    if (options.show !== undefined && options.show !== 'yes') throw new WrongUse('--show takes yes.')
    if (options.split !== undefined && options.split !== 'tuning') throw new WrongUse('--split takes tuning.')
    const texts = readNameGold().filter(({ split }) => options.split === undefined || split === options.split)
    const read = texts.map(gold => ({
      gold,
      found: readNames(gold.text, gold.language),
      dates: readDates(gold.text, gold.language, gold.date),
    }))
    if (options.show === 'yes') for (const text of read) if (text.gold.split === 'tuning') show(text, say)
    const parts: [string, typeof read][] = [['', read]]
    for (const split of splits) parts.push([`${split}.`, read.filter(({ gold }) => gold.split === split)])
    for (const split of splits)
      for (const language of ['en', 'ru', 'kk'])
        parts.push([
          `${split}.${language}.`,
          read.filter(({ gold }) => gold.split === split && gold.language === language),
        ])
    return Object.assign({}, ...parts.map(([prefix, texts]) => figuresOf(prefix, texts)))
  },
}

type Read = { gold: NameGold; found: Named[]; dates: DateMention[] }

function figuresOf(prefix: string, texts: readonly Read[]): Figures {
  const figures: Figures = {}
  for (const matter of matters) {
    const tally = tallyOf(matter, texts)
    if (tally.labelled > 0)
      figures[`collate.${prefix}${matter}.f1`] = (2 * tally.right) / (tally.found + tally.labelled)
  }
  return figures
}

function tallyOf(matter: Matter, texts: readonly Read[]): Tally {
  if (matter === 'joined') return sum(texts.map(text => pairsOf([text])))
  if (matter === 'joinedAcross') return pairsOf(texts, true)
  if (matter === 'subject') return sum(texts.map(subjectsOf))
  if (matter === 'date') return sum(texts.map(datesOf))
  return sum(
    texts.map(({ gold, found }) => {
      const labels = gold.labels.filter(({ kind }) => kind === matter)
      const names = found.filter(({ kind }) => kind === matter)
      return {
        right: labels.filter(label => names.some(name => isSame(name, label))).length,
        found: names.length,
        labelled: labels.length,
      }
    }),
  )
}

const isSame = (name: Named, label: NameLabel) =>
  name.start === label.start && name.end === label.end && name.kind === label.kind

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (one, other) => ({
      right: one.right + other.right,
      found: one.found + other.found,
      labelled: one.labelled + other.labelled,
    }),
    { right: 0, found: 0, labelled: 0 },
  )

/** Pairs of names of one person: of one text, or only those of different texts. */
function pairsOf(texts: readonly Read[], isAcross = false): Tally {
  const persons = texts.flatMap(({ gold, found }) =>
    gold.labels.flatMap(label => {
      const name = label.kind === 'person' ? found.find(one => isSame(one, label)) : undefined
      return name ? [{ text: gold.name, id: label.id, key: name.key }] : []
    }),
  )
  const keyOf = isAcross ? personsAcross(persons.map(({ key }) => key)) : (key: string) => key
  const tally: Tally = { right: 0, found: 0, labelled: 0 }
  for (const [at, one] of persons.entries()) {
    for (const other of persons.slice(at + 1)) {
      if (isAcross && one.text === other.text) continue
      const [same, joined] = [one.id === other.id, keyOf(one.key) === keyOf(other.key)]
      tally.labelled += same ? 1 : 0
      tally.found += joined ? 1 : 0
      tally.right += same && joined ? 1 : 0
    }
  }
  return tally
}

/** A date is right where it overlaps its label and has its EDTF; one that cannot be told must not be. */
function datesOf({ gold, dates }: Read): Tally {
  const labels = gold.labels.filter(({ kind }) => kind === 'date')
  const right = labels.filter(label => dates.some(date => isSameDate(date, label))).length
  return { right, found: dates.length, labelled: labels.length }
}

const isSameDate = (date: DateMention, label: NameLabel) =>
  date.start < label.end && label.start < date.end && date.edtf === label.id

function subjectsOf({ gold, found }: Read): Tally {
  const idOf = (name: Named) => gold.labels.find(label => isSame(name, label))?.id ?? name.key
  const subjects = new Set(found.filter(({ subject }) => subject).map(idOf))
  return {
    right: [...subjects].filter(id => gold.subjects.has(id)).length,
    found: subjects.size,
    labelled: gold.subjects.size,
  }
}

function show({ gold, found, dates }: Read, say: (line: string) => void) {
  const { name, text, labels, subjects } = gold
  for (const label of labels)
    if (label.kind === 'date' && !dates.some(date => isSameDate(date, label)))
      say(`${name} missed date ${text.slice(label.start, label.end)} (${label.id})`)
  for (const date of dates)
    if (!labels.some(label => label.kind === 'date' && isSameDate(date, label)))
      say(`${name} wrong date ${text.slice(date.start, date.end)} (${date.edtf})`)
  for (const label of labels)
    if (label.kind !== 'date' && !found.some(one => isSame(one, label)))
      say(`${name} missed ${label.kind} ${text.slice(label.start, label.end)}`)
  for (const one of found) if (!labels.some(label => isSame(one, label))) say(`${name} wrong ${one.kind} ${one.text}`)
  const keys = new Map<string, Set<string>>()
  for (const label of labels) {
    const one = label.kind === 'person' ? found.find(other => isSame(other, label)) : undefined
    if (one) keys.set(label.id ?? '', (keys.get(label.id ?? '') ?? new Set()).add(one.key))
  }
  for (const [id, all] of keys) if (all.size > 1) say(`${name} parted ${id}: ${[...all].join(' ')}`)
  const about = found.filter(({ subject }) => subject).map(({ full }) => full)
  say(`${name} about ${[...new Set(about)].join('; ')} (${[...subjects].join(' ')})`)
}
