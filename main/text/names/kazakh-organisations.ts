import { givenNameOf } from './given-name-list.ts'
import type { Span } from './mentions.ts'
import { isJoined, type NameWord } from './name-scan.ts'
import { isOpener, isOrganisationWord, roleAt } from './word-lists.ts'

/** Organisations of a Kazakh text, whose head is the last word: «Орталық сайлау комиссиясы», «Ұлттық қауіпсіздік комитетінің». */
export function kazakhOrganisation(words: readonly NameWord[], from: number): Span | null {
  const first = words[from]
  if (!first?.isCapital || (first.begins && isOpener(first.fold, 'kk')) || isOfAnother(words, from)) return null
  for (let at = from + 1; at < from + 6 && isJoined(words, at); at++) {
    if (isOfAnother(words, at)) return null
    if (isOrganisationWord(words[at]?.fold ?? '', 'kk')) return { from, to: at + 1 }
  }
  return null
}

/** A given name, an office, or a word with the ending of a place, after which another name begins. */
function isOfAnother(words: readonly NameWord[], at: number): boolean {
  const fold = words[at]?.fold ?? ''
  return (
    givenNameOf(fold, 'kk') !== null ||
    roleAt(words, at, 'kk') > 0 ||
    /.(?:[дт][ае]|[дт][ае]ғы|[дт]егі|ған|ген|қан|кен)$/.test(fold)
  )
}
