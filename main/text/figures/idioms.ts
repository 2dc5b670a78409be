import type { Reading } from './reading.ts'

/** Words that look like a quantity and are none. Written for this project; folded forms. */
const idioms: Readonly<Record<Reading['language'], readonly (readonly string[])[]>> = {
  en: [
    ['one', 'another'],
    ['one', 'of'],
    ['no', 'one'],
    ['one', 'day'],
    ['one', 'by', 'one'],
    ['one', 'hand'],
    ['second', 'to', 'none'],
    ['square', 'one'],
    ['cloud', 'nine'],
    ['day', 'one'],
    ['at', 'one', 'point'],
    ['one', 'or', 'two'],
    ['two', 'faced'],
    ['zero', 'tolerance'],
    ['sixes', 'and', 'sevens'],
    ['fifty', 'fifty'],
    ['million', 'dollar', 'question'],
    ['thousand', 'and', 'one'],
    ['half', 'hearted'],
    ['once', 'or', 'twice'],
    ['twenty', 'four', 'seven'],
    ['one', 'thing'],
    ['one', 'sided'],
    ['two', 'sides'],
    ['ten', 'to', 'one'],
    ['catch', '22'],
  ],
  ru: [
    ['с', 'одной', 'стороны'],
    ['один', 'из'],
    ['одна', 'из'],
    ['одно', 'из'],
    ['одного', 'из'],
    ['одной', 'из'],
    ['одним', 'из'],
    ['одному', 'из'],
    ['ни', 'один'],
    ['ни', 'одного'],
    ['ни', 'одной'],
    ['ни', 'одна'],
    ['один', 'за', 'другим'],
    ['одни', 'и', 'те'],
    ['один', 'на', 'один'],
    ['в', 'два', 'счета'],
    ['как', 'дважды', 'два'],
    ['тысяча', 'и', 'одна'],
    ['в', 'один', 'голос'],
    ['одно', 'и', 'то'],
    ['в', 'первом'],
  ],
  kk: [
    ['бір', 'қатар'],
    ['бір', 'бірі'],
    ['бір', 'жағынан'],
  ],
}
const idiomsByFirst = new Map(
  Object.entries(idioms).map(([language, list]) => {
    const byFirst = new Map<string, (readonly string[])[]>()
    for (const idiom of list) byFirst.set(idiom[0] ?? '', [...(byFirst.get(idiom[0] ?? '') ?? []), idiom])
    return [language, byFirst] as const
  }),
)

/** How many tokens an idiom takes that begins at a place: "one another", «один из»; 0 where none does. */
export function idiomAt({ words, language }: Reading, at: number): number {
  for (const idiom of idiomsByFirst.get(language)?.get(words[at] ?? '') ?? [])
    if (idiom.every((word, step) => words[at + step] === word)) return idiom.length
  return 0
}

/** Whether an idiom may begin with a word. */
export const opensIdiom = (word: string, language: Reading['language']): boolean =>
  idiomsByFirst.get(language)?.has(word) ?? false
