import { conceptsOf } from './concepts.ts'

/** Words that multiply the number before them, folded. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:hundreds?|жүз\p{L}{0,5})$/u, 100],
  [/^(?:thousands?|тыс|тысяч\p{L}{0,3}|мың\p{L}{0,5})$/u, 1_000],
  [/^(?:millions?|mln|миллион\p{L}{0,5}|млн)$/u, 1_000_000],
  [/^(?:billions?|bn|миллиард\p{L}{0,5}|млрд)$/u, 1_000_000_000],
  [/^(?:trillions?|trn|триллион\p{L}{0,5}|трлн)$/u, 1_000_000_000_000],
]
/** Parts of a whole, in percent. */
const parts: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|halves|halved|halve|половин\p{L}{1,2}|наполовину|жарты\p{L}{0,4})$/u, 50],
  [/^(?:thirds?|треть|трети|третью|третей|үштен)$/u, 33],
  [/^(?:quarters?|четверть|четверти|четвертью|төрттен|ширег\p{L}{0,3})$/u, 25],
]
/** Multipliers that stand without a number before them: "сто человек", "мың адам", "a hundred people". */
const oneOf = /^(?:сто|ста|hundred|thousand|million|billion|тысячу|миллион|миллиард|жүз|мың)$/
/** `six in ten` and `шесть из десяти` are shares of these wholes. */
const wholes: ReadonlySet<number> = new Set([5, 10, 100])

/**
 * The quantities of a sentence, from its folded written forms in order: figures and numbers in words (`four thousand two hundred`
 * is 4200, `3.5 million` 3500000), and parts as percentages (`half` is 50, `two thirds` 67, `six in ten` 60).
 */
export function quantitiesOf(forms: readonly string[], language: string | null): number[] {
  const found: number[] = []
  for (let at = 0; at < forms.length; ) {
    const run = readRun(forms, at, language)
    if (run) {
      const share = shareOf(run, forms, language)
      found.push((share ?? run).value)
      at = (share ?? run).end
      continue
    }
    const part = partOf(forms[at])
    const multiplier = part === undefined ? undefined : multiplierOf(forms[at + 2])
    if (multiplier) {
      found.push((part ?? 0) * 0.01 * multiplier) // half a million
      at += 3
      continue
    }
    if (part !== undefined && !isOrdinal(forms, at)) found.push(part)
    at++
  }
  return found
}

/** "The third attempt" is no part of anything; "a third" and "every third" are. */
const isOrdinal = (forms: readonly string[], at: number) =>
  forms[at] === 'third' && !/^(?:a|one|every|by|nearly|almost)$/.test(forms[at - 1] ?? '')

/** Whether a word can be of a quantity: a sentence without such words has none. */
export function isOfQuantity(form: string, language: string | null): boolean {
  return numberIn(form, language) !== undefined || multiplierOf(form) !== undefined || partOf(form) !== undefined
}

type Run = { value: number; end: number }

const multiplierOf = (form: string | undefined) =>
  form === undefined ? undefined : multipliers.find(([pattern]) => pattern.test(form))?.[1]
const partOf = (form: string | undefined) =>
  form === undefined ? undefined : parts.find(([pattern]) => pattern.test(form))?.[1]

/** The number that begins at a word, over as many words as it has. */
function readRun(forms: readonly string[], from: number, language: string | null): Run | undefined {
  let total = 0
  let current = 0
  let end = from
  for (let at = from; at < forms.length; at++) {
    const form = forms[at] ?? ''
    const multiplier = multiplierOf(form)
    const value = multiplier === undefined ? numberIn(form, language) : undefined
    if (multiplier !== undefined && (end > from || oneOf.test(form))) {
      current = Math.max(1, current) * multiplier
      if (multiplier > 100) {
        total += current
        current = 0
      }
    } else if (value !== undefined && (end === from || goesOn(form, value, current, total))) current += value
    else if (form === 'and' && current >= 100 && numberIn(forms[at + 1] ?? '', language) !== undefined) continue
    else break
    end = at + 1
  }
  return end > from ? { value: total + current, end } : undefined
}

/** Whether a number in words goes on from what was read so far: forty two, four hundred twenty, three thousand five hundred. */
function goesOn(form: string, value: number, current: number, total: number): boolean {
  if (/^\d/.test(form)) return false
  if (current === 0) return total > 0
  if (current % 100 === 0) return value < 100
  return current % 10 === 0 && current % 100 >= 20 && value < 10
}

function numberIn(form: string, language: string | null): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form)
  const concept = conceptsOf(form, language).find(known => known.startsWith('#'))
  return concept === undefined ? undefined : Number(concept.slice(1))
}

/** `two thirds`, `six in ten`, `nine out of ten`, `шесть из десяти`, in percent. */
function shareOf({ value, end }: Run, forms: readonly string[], language: string | null): Run | undefined {
  const part = partOf(forms[end])
  if (part !== undefined && value > 1 && value < 100 / part)
    return { value: Math.round(value * (part + 0.4)), end: end + 1 }
  const gap = forms[end] === 'out' ? 2 : forms[end] === 'in' || forms[end] === 'из' ? 1 : 0
  const whole = gap === 0 ? undefined : numberIn(forms[end + gap] ?? '', language)
  if (whole === undefined || !wholes.has(whole) || value >= whole) return undefined
  return { value: Math.round((100 * value) / whole), end: end + gap + 1 }
}

/**
 * The round numbers next below and above a quantity, of one and of two figures, in which "more than four thousand" and "4,213" meet:
 * 4,213 is near 4000, 5000, 4200 and 4300; 81.7 near 81 and 82. None for numbers below 10 and for what may be a year.
 */
export function roundedNear(value: number): string[] {
  if (!(value >= 10) || value > 1e15 || (Number.isInteger(value) && value >= 1900 && value < 2100)) return []
  const size = 10 ** Math.floor(Math.log10(value))
  const near = new Set<string>()
  for (const unit of value < 100 ? [1] : [size, size / 10]) {
    near.add(`${Math.floor(value / unit) * unit}`)
    near.add(`${Math.ceil(value / unit) * unit}`)
  }
  return [...near]
}
