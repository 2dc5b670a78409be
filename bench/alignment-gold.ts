import { readdirSync, readFileSync } from 'node:fs'

/** An account of the gold: its text, and where its sentences stand in it, in UTF-16 code units, by label ("a1"). */
export type GoldAccount = { letter: string; language: string; text: string; sentences: Map<string, [number, number]> }
/** The parts of the gold: what rules were made on, what was measured while they were, and what neither was. */
export const splits = ['tuning', 'seen', 'held-out'] as const
export type Split = (typeof splits)[number]
/** Accounts with the points a person joined, each the labels of its sentences. */
export type Gold = { name: string; split: Split; accounts: GoldAccount[]; points: string[][] }

const folder = new URL('../e2e/corpus/alignment/', import.meta.url)

/** Reads the labelled accounts; their form is described in e2e/corpus/alignment/README.md. Throws where a file breaks it. */
export function readAlignmentGold(): Gold[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return files.sort().map(name => parseGold(name, readFileSync(new URL(name, folder), 'utf8')))
}

/** Parses one file of the gold. */
export function parseGold(name: string, content: string): Gold {
  const [head = '', ...parts] = content.split(/^== /m)
  const named = /^split: (.+)$/m.exec(head)?.[1]
  const split = splits.find(known => known === named)
  const points = parts.pop()?.replace(/^points\n/, '')
  if (split === undefined || points === undefined) throw new Error(`${name} is not in form.`)
  const accounts = parts.map(parseAccount)
  const labels = new Set(accounts.flatMap(({ sentences }) => [...sentences.keys()]))
  const joined = points
    .trim()
    .split('\n')
    .map(line => line.split(' '))
  for (const label of joined.flat())
    if (!labels.has(label)) throw new Error(`${name} joins ${label}, which it does not have.`)
  return { name, split, accounts, points: joined }
}

function parseAccount(part: string): GoldAccount {
  const [head = '', ...lines] = part.trim().split('\n')
  const [letter = '', language = ''] = head.split(' ')
  const sentences = new Map<string, [number, number]>()
  let text = ''
  let gap = ''
  for (const line of lines) {
    const [, number, sentence = ''] = /^(\d+) (.+)$/.exec(line) ?? []
    if (number === undefined) {
      gap = '\n\n'
      continue
    }
    // The first sentence is the headline, on a line of its own.
    text += gap
    sentences.set(letter + number, [text.length, text.length + sentence.length])
    text += sentence
    gap = number === '1' ? '\n\n' : ' '
  }
  return { letter, language, text, sentences }
}
