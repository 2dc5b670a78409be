import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, isCapital, type Words } from '../words.ts'
import { forms } from './forms.ts'
import { roles, rolesOf } from './small-words.ts'
import { isSubjectPronoun } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** What speaks for or against a find, each by a name whose weight stands in `weights.ts`. */
export function cluesOf(
  words: Words,
  one: Found,
  group: VerbGroup | null,
  before: readonly Found[],
  headline: boolean,
): string[] {
  const { rule } = one
  const clues = [`rule:${rule}`, ...(one.clues ?? [])]
  const source = sourceClue(words, one.source)
  clues.push(`source:${source}`)

  if (headline) clues.push('headline')

  const nested = before.some(
    ({ cue, content }) =>
      cue !== null &&
      one.cue !== null &&
      content.some(([start, end]) => start <= (one.cue?.[0] ?? 0) && end > (one.cue?.[0] ?? 0)),
  )
  if (nested) clues.push('nested', `${rule}+nested`)
  const said = one.content[0]
  if (said) {
    if (/[“”«»"„]|''/.test(words.text.slice(said[0], said[1]))) clues.push('quotes', `${rule}+quotes`)
    const length = said[1] - said[0]
    clues.push(length < 15 ? 'short' : length > 80 ? 'long' : 'middling')
  }
  if (!group || rule === 'according' || rule === 'noun') return clues
  const auxiliary = auxiliaryClue(words, group)
  clues.push(`form:${auxiliary}`)
  if (isNegated(words, group)) clues.push('negated')
  for (const manner of group.verb.manners) clues.push(`manner:${manner}`)
  const next = rolesOf(words.terms[group.to] ?? '')
  clues.push(
    `next:${next & roles.determiner ? 'the' : next & roles.pronoun ? 'pronoun' : isCapital(words, group.to) ? 'name' : next === 0 ? 'plain' : 'small'}`,
  )
  if (group.form & (forms.base | forms.third) && group.from === group.head) {
    const gap = words.before[group.from] ?? 0
    const previous = rolesOf(words.terms[group.from - 1] ?? '')
    if (group.verb.isNoun) clues.push('present:noun')
    clues.push(
      `present:${gap & gaps.comma ? 'comma' : previous & (roles.pronoun | roles.relative) ? 'pronoun' : isCapital(words, group.from - 1) ? 'name' : previous === 0 ? 'plain' : 'small'}`,
    )
  }
  return clues
}

function sourceClue({ text }: Words, source: Range | null): string {
  if (!source) return 'none'
  const written = text.slice(source[0], source[1]).toLowerCase()
  if (/^(?:i|we|you)$/.test(written)) return 'first'
  if (written === 'it') return 'it'
  if (isSubjectPronoun(written)) return 'pronoun'
  if (/^(?:who|which|that)$/.test(written)) return 'relative'
  const name = /\p{Lu}\p{Ll}/u.test(text.slice(source[0], source[1]).replace(/^\p{Lu}\p{Ll}* \p{Ll}/u, ''))
  return name ? 'name' : /^(?:a|an|the|some|many)\b/.test(written) ? 'the' : 'plain'
}

function auxiliaryClue(words: Words, { from, head, kind, form }: VerbGroup): string {
  if (kind === 'participle' || kind === 'infinitive' || kind === 'passive') return kind
  let seen = 0
  for (let at = from; at < head; at++) seen |= rolesOf(words.terms[at] ?? '')
  if (seen & roles.modal) return 'modal'
  if (seen & roles.catenative) return 'catenative'
  if (seen & roles.have) return 'perfect'
  if (seen & roles.be || (form & forms.ing) !== 0) return 'progressive'
  return form & forms.past ? 'past' : form & forms.third ? 'third' : 'base'
}

function isNegated(words: Words, { from, head }: VerbGroup): boolean {
  for (let at = from; at < head; at++) if (/^(?:not|never)$|nt$/.test(words.terms[at] ?? '')) return true
  return false
}
