import { dayName } from './day-names.ts'
import { nameWords } from './name-words.ts'
import { type Token, tokenise } from './tokenise.ts'

/** A name or a date in a text; offsets are UTF-16 code units. */
export type NamedStretch = { start: number; end: number; kind: 'name' | 'date' }

/** Words within a name: Organization for Security, Ahmed bin Salman. They join what stands on both sides. */
const withinNames = new Set('of for de du da von van der den bin ibn al el la'.split(' '))
/** Words that make a number a year. */
const yearBefore = new Set(['in', 'since', 'of', 'until', 'by', 'from', 'в', 'с', 'до', 'к', 'от'])
const yearAfter = /^(?:год(?:а|у|ом|е|ы|ов)?|г|гг|жыл\p{L}*|ж)$/u
const year = /^(?:1[5-9]|20)\d\d$/
const dayOfMonth = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
/** What may stand between the parts of a name, or of a date. */
const [inName, inDate] = [/^(?:[ \u00a0-]|\. |\.)$/, /^(?:[ \u00a0]|, |\. |-|–)$/]

/**
 * The names and dates of a text, in order, not overlapping. Names are known by their capitals (see `nameWords`): none in German and
 * in scripts without capitals. Dates are months and days of the week in English, Russian and Kazakh with the numbers beside them,
 * and years that a word beside them shows to be years; dates in figures alone (07/08/99) are left.
 */
export function namesAndDates(text: string, language: string | null): NamedStretch[] {
  const primary = language?.split('-')[0] ?? null
  const tokens = tokenise(text)
  const kinds = kindsOf(text, primary, tokens)
  const stretches: NamedStretch[] = []
  for (const [at, { start, end }] of tokens.entries()) {
    const kind = kinds[at]
    if (!kind) continue
    const last = stretches.at(-1)
    const gap = last ? text.slice(last.end, start) : ''
    if (last?.kind === kind && (kind === 'name' ? isWithinName(gap) : inDate.test(gap))) last.end = end
    else stretches.push({ start, end, kind })
  }
  return stretches
}

/** Nothing, or a small word that names have in them. */
function isWithinName(gap: string): boolean {
  if (inName.test(gap)) return true
  const word = /^[ \u00a0](\p{L}+)[ \u00a0]$/u.exec(gap)?.[1]
  return word !== undefined && withinNames.has(word)
}

function kindsOf(text: string, language: string | null, tokens: readonly Token[]): (NamedStretch['kind'] | null)[] {
  const isName = nameWords(
    text,
    language,
    tokens.map(({ term }) => term),
    tokens.map(({ start }) => start),
    tokens.map(({ end }) => end),
  )
  const isCapital = ({ start }: Token) => text.charAt(start) !== text.charAt(start).toLowerCase()
  const days = tokens.map((token, at) => dayName(token.term, language, isCapital(token), tokens[at - 1]?.term ?? ''))
  const kinds = tokens.map((token, at): NamedStretch['kind'] | null => {
    if (days[at] !== null) return 'date'
    return isName[at] === 1 || isInitial(text, token, tokens[at + 1]) || isInitial(text, tokens[at - 1], token)
      ? 'name'
      : null
  })
  const isMonth = days.map(day => day?.startsWith('month') === true)
  const touches = (at: number, other: number) => {
    const [one, two] = at < other ? [tokens[at], tokens[other]] : [tokens[other], tokens[at]]
    return one !== undefined && two !== undefined && inDate.test(text.slice(one.end, two.start))
  }
  for (const [at, { term }] of tokens.entries()) {
    const isDay = dayOfMonth.test(term)
    const beside = [at - 1, at + 1].some(other => isMonth[other] && touches(at, other))
    const afterDay = dayOfMonth.test(tokens[at - 1]?.term ?? '') && isMonth[at - 2] === true && touches(at, at - 1)
    if (isDay && beside) kinds[at] = 'date'
    if (year.test(term) && (beside || afterDay || saysYear(tokens, at, touches))) kinds[at] = 'date'
    if (yearAfter.test(term) && kinds[at - 1] === 'date' && year.test(tokens[at - 1]?.term ?? '')) kinds[at] = 'date'
  }
  return kinds
}

/** A capital with a point, before a word with a capital: N. Nazarbayev. */
function isInitial(text: string, token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || token.end - token.start !== 1) return false
  return /^\p{Lu}\.[ \u00a0]?\p{Lu}$/u.test(text.slice(token.start, next.start + 1))
}

function saysYear(tokens: readonly Token[], at: number, touches: (at: number, other: number) => boolean): boolean {
  const [before, after] = [tokens[at - 1]?.term ?? '', tokens[at + 1]?.term ?? '']
  return (yearAfter.test(after) && touches(at, at + 1)) || (yearBefore.has(before) && touches(at, at - 1))
}
