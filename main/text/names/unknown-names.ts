import { givenNameOf } from './given-name-list.ts'
import type { Reading } from './mentions.ts'
import type { NameKind } from './named.ts'
import { isSurnameLike } from './person-spans.ts'
import { isDemonym, isOrganisationWord, isRoleAdjective, isThingWord, roleAt } from './word-lists.ts'

const locatives = new Set(
  'in at near from into outside inside across through via toward towards around в во из под близ около'.split(' '),
)

/** What a name from word `at` up to `to` is that no list knows, by what stands in it and around it; null where that is not to be told. */
export function kindOfUnknown(reading: Reading, at: number, to: number, hasRole: boolean): NameKind | null {
  const { words, language } = reading
  const [word, next] = [words[at], words[to]]
  if (!word) return null
  const length = to - at
  const before = word.begins ? '' : (words[at - 1]?.fold ?? '')
  if (language === 'en' && length > 1 && isThingWord(words[to - 1]?.fold ?? '')) return null
  if (
    language === 'en' &&
    (isDemonym(words[to - 1]?.fold ?? '') || (length === 1 && isOrganisationWord(word.fold, 'en')))
  )
    return null
  // WikiLeaks, KazTrans: a capital within a word is a trade mark's, but for McKay and O'Keefe.
  const isMark = /^(?!Ma?c\p{Lu}|De\p{Lu}|Le\p{Lu}|La\p{Lu}|Di\p{Lu}|Van\p{Lu}|Fitz\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u
  if (language === 'en' && isMark.test(word.raw) && !hasRole) return 'organisation'
  if (length === 1 && word.isShout) {
    const isForShow = words[at - 1]?.isShout === true && word.gap === ' '
    return isName(word.raw) && !word.begins && !isForShow ? 'organisation' : null
  }
  if (hasRole) return 'person'
  // The Daily Caller.
  if (language === 'en' && word.fold === 'the') return length > 1 ? 'organisation' : null
  if (givenNameOf(word.fold, language)) return length > 1 || !word.begins ? 'person' : null
  if (language === 'en') {
    if (before !== 'the' && (isOrganisationWord(before, 'en') || before === 'group')) return 'organisation'
    const after = next?.gap === ' ' ? next.fold : ''
    // The Obama administration is a person's.
    if (after === 'administration' && length === 1) return 'person'
    if (isOrganisationWord(after, language) && before !== 'of' && length < 3) return 'organisation'
    // "teams to Tarsk, in the west of Marland".
    if (before === 'to' && length === 1 && next?.gap === ', ' && locatives.has(next.fold)) return 'place'
  }
  if (locatives.has(before) && (length === 1 || (language === 'en' && before !== 'from'))) return 'place'
  if (before === 'the') return length > 1 ? 'organisation' : null
  if (length > 1) return 'person'
  return isSurnameLike(word.fold, language) ? 'person' : null
}

/** Letters that are neither a number nor the form of a company. */
const isName = (raw: string) => !/^(?:[IVXLCDM]+|ООО|ОАО|ЗАО|ПАО|АО|ТОО|НАО|ИП|ГУП|ЖШС|АҚ|TV|AM|PM|OK)$/.test(raw)

/** "candidate Ann Orr", «министр Ильин»: an office in small letters right before a word. */
export function hasRoleBefore({ words, language }: Reading, at: number): boolean {
  if (!/^[ \u00a0]$/.test(words[at]?.gap ?? '')) return false
  if (isRoleAdjective(words[at - 1]?.fold ?? '')) return false
  for (let length = 1; length <= 3; length++) if (roleAt(words, at - length, language) === length) return true
  return false
}
