import { readdirSync, readFileSync } from 'node:fs'

/** A labelled stretch of a text, [start, end) in UTF-16 code units. */
export type NameLabel = {
  start: number
  end: number
  kind: 'person' | 'organisation' | 'place' | 'date'
  /** Whom or what it names, the same in all texts; of a date its EDTF, null where it cannot be told. */
  id: string | null
}
/** A labelled text: `subjects` are the ids of the persons it is about. */
export type NameGold = {
  name: string
  language: string
  split: 'tuning' | 'unseen'
  /** The day the report is of (YYYY-MM-DD); null where it is not known. */
  date: string | null
  text: string
  labels: NameLabel[]
  subjects: Set<string>
}

const folder = new URL('../e2e/corpus/names/', import.meta.url)
const kinds: Readonly<Record<string, NameLabel['kind']>> = { p: 'person', o: 'organisation', l: 'place', d: 'date' }

/** Reads the labelled texts; their form is described in e2e/corpus/names/README.md. Throws where a file breaks it. */
export function readNameGold(): NameGold[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return files.sort().flatMap(name => parseNameGold(name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')))
}

/** Parses the texts of one language. */
export function parseNameGold(language: string, content: string): NameGold[] {
  const [, ...parts] = content.split(/^== /m)
  return parts.map(part => {
    const [, number = '', date = '', labelled = ''] = /^(\d+) (\S+)\n([\s\S]*)$/.exec(part) ?? []
    if (number === '') throw new Error(`A text in ${language} has no number and date.`)
    return {
      name: `${language}-${number}`,
      language,
      split: Number(number) % 2 === 1 ? 'tuning' : 'unseen',
      date: date === '-' ? null : date,
      ...readLabels(`${language}-${number}`, labelled.trim()),
    }
  })
}

function readLabels(name: string, labelled: string): Pick<NameGold, 'text' | 'labels' | 'subjects'> {
  const labels: NameLabel[] = []
  const subjects = new Set<string>()
  let text = ''
  let from = 0
  for (const match of labelled.matchAll(/\[([pold]) (\S+?)(!?) ([^[\]]+)\]/g)) {
    const [whole, kind = '', id = '', mark, words = ''] = match
    text += labelled.slice(from, match.index)
    from = match.index + whole.length
    labels.push({
      start: text.length,
      end: text.length + words.length,
      kind: kinds[kind] ?? 'person',
      id: id === '?' ? null : id,
    })
    if (mark === '!') subjects.add(id)
    text += words
  }
  text += labelled.slice(from)
  if (/[[\]]/.test(text)) throw new Error(`${name} has a label that is not in form.`)
  return { text, labels, subjects }
}
