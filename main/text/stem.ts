import { type Stemmer, stemmerOf } from './stemmers.ts'

const mostRemembered = 100_000
const stemmers = new Map<string, Remembering | null>()

type Remembering = { stemmer: Stemmer; stems: Map<string, string> }

/**
 * The stem of a folded written form in a language (BCP 47; null where unknown). The form itself where the language has no
 * stemmer, and for words that hold a digit and no letter. Stems met before are remembered, up to a bound per language.
 */
export function stem(form: string, language: string | null): string {
  const remembering = language === null ? null : rememberingOf(language)
  if (remembering === null) return form
  const { stemmer, stems } = remembering
  const known = stems.get(form)
  if (known !== undefined) return known
  const made = isNumber(form) ? form : stemmer(form)
  if (stems.size >= mostRemembered) stems.clear()
  stems.set(ownCopy(form), made)
  return made
}

/** The language whose stemmer is used for a tag: its first part, or '' where there is no stemmer. */
export function stemmingLanguage(language: string | null): string {
  return language !== null && rememberingOf(language) !== null ? primary(language) : ''
}

function primary(language: string): string {
  const dash = language.indexOf('-')
  return dash < 0 ? language : language.slice(0, dash)
}

function rememberingOf(language: string): Remembering | null {
  const known = stemmers.get(language)
  if (known !== undefined) return known
  const stemmer = stemmerOf(primary(language))
  const made = stemmer === null ? null : { stemmer, stems: new Map<string, string>() }
  if (stemmers.size < 100) stemmers.set(language, made)
  return made
}

function isNumber(form: string): boolean {
  const first = form.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 && !Number.isNaN(Number(form))
}

/** A copy that does not keep the whole text alive: V8 keeps slices of 13 or more code units as views into their parent. */
function ownCopy(form: string): string {
  return form.length < 13 ? form : form.split('').join('')
}
