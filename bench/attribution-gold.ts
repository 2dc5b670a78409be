import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Range } from '../main/text/range.ts'
import { WrongUse } from './benchmark.ts'

/** What somebody marked as one attribution; each part may stand in several stretches, or be missing. UTF-16 code units. */
export type Marked = { source: Range[]; cue: Range[]; content: Range[] }
/** A text and what each of those who read it marked. */
export type MarkedText = { name: string; text: string; readings: Marked[][] }

const parts = { Source: 'source', Cue: 'cue', Content: 'content', Content2: 'content' } as const

/**
 * Reads `text/*.txt` and `attributions/*.ann` (brat standoff: Source, Cue and Content, bound together by events), by name. The files of
 * several annotators begin with the name of their text. Throws WrongUse where the folder holds none.
 */
export function readMarkedTexts(folder: string): MarkedText[] {
  const names = namesIn(join(folder, 'text'), '.txt')
  const files = namesIn(join(folder, 'attributions'), '.ann')
  const texts = names.map(name => {
    const own = files.filter(file => file.startsWith(name))
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    return { name, text, readings: own.map(file => readStandoff(join(folder, 'attributions', `${file}.ann`))) }
  })
  if (texts.length < 2) throw new WrongUse(`${folder} holds no marked texts (text/*.txt and attributions/*.ann).`)
  return texts.filter(({ readings }) => readings.length > 0)
}

function namesIn(folder: string, ending: string): string[] {
  try {
    const names = readdirSync(folder).filter(name => name.endsWith(ending))
    return names.map(name => name.slice(0, -ending.length)).sort()
  } catch {
    throw new WrongUse(`The folder ${folder} cannot be read.`)
  }
}

function readStandoff(file: string): Marked[] {
  const stretches = new Map<string, Range[]>()
  const events: string[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id = '', what = ''] = line.split('\t')
    if (id.startsWith('T')) stretches.set(id, readStretches(what))
    else if (id.startsWith('E')) events.push(what)
  }
  return events.map(event => {
    const marked: Marked = { source: [], cue: [], content: [] }
    for (const argument of event.trim().split(' ').slice(1)) {
      const [role = '', id = ''] = argument.split(':')
      const part = Object.hasOwn(parts, role) ? parts[role as keyof typeof parts] : null
      if (part) marked[part].push(...(stretches.get(id) ?? []))
    }
    return marked
  })
}

/** "Cue 107 114", or with several stretches "Content 7 19;40 60". */
const readStretches = (what: string): Range[] =>
  what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map(stretch => stretch.split(' ').map(Number))
    .map(([start = 0, end = 0]) => [start, end])
