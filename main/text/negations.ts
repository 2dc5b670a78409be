/*
 * Words that deny, in folded form. Written for this project. What a language denies by an ending is out of reach: Kazakh -ма, -ме,
 * -ба, -бе, -па, -пе (келмеді, "did not come") and -сыз, -сіз, and prefixes such as un- and «не-».
 */

/** `plain`: not; `paired`: a word that stands with a plain one in some languages («никто не»); `denial`: a verb of denying or refusing. */
export type Negation = 'plain' | 'paired' | 'denial'

type List = Readonly<Record<Negation, RegExp>>

const lists: Readonly<Record<string, List>> = {
  en: {
    plain: /^(?:not|no|none|nobody|nothing|nowhere|neither|never|without|non)$/,
    paired: /^nor$/,
    denial:
      /^(?:den(?:y|ies|ied|ying|ials?)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disprov(?:e|es|ed|en)|contradict(?:s|ed)?|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al))$/,
  },
  ru: {
    plain: /^(?:не|нет|нету|без|безо|нельзя)$/,
    paired:
      /^(?:ни|никто|никого|никому|никем|ничто|ничего|ничему|ничем|никогда|нигде|никуда|никак|никакой|никакая|никакое|никакие|никаких|никаким|никакого|никакой)$/,
    denial: /^(?:отрица|отриц|опроверг|опроверж|отверг|отказа|отказы)\p{L}*$/u,
  },
  kk: {
    plain: /^(?:емес|жоқ)(?:пын|пін|сың|сің|тығын|тігін|тығы|тігі|ті|ты|тер)?$/,
    paired: /^(?:еш|ешкім|ештеңе|ешнәрсе|ешқашан|ешқандай|ешқайда|ешбір)\p{L}{0,4}$/u,
    denial: /^(?:жоққа|теріске)$/,
  },
}

/** Whether negations of a language (the first part of its BCP 47 tag, or null) are known at all. */
export const knowsNegations = (language: string | null): boolean => language !== null && language in lists

/** Whether a language denies by endings that are not seen, so that finding no negation says nothing. */
export const hidesNegations = (language: string | null): boolean => !knowsNegations(language) || language === 'kk'

/** What a folded form denies in a language, the first part of its BCP 47 tag; null where it does not. */
export function negationOf(form: string, language: string | null): Negation | null {
  const list = language === null ? undefined : lists[language]
  if (!list) return null
  if (list.plain.test(form)) return 'plain'
  if (list.paired.test(form)) return 'paired'
  return list.denial.test(form) ? 'denial' : null
}

/** English verbs that are joined with n't, by what is left of them: do (don't), ca (can't), wo (won't). */
const joined: ReadonlyMap<string, string> = new Map(
  'do does did is are was were has have had would could should must need might ought dare'
    .split(' ')
    .map((verb): [string, string] => [verb, verb])
    .concat([
      ['ca', 'can'],
      ['wo', 'will'],
      ['sha', 'shall'],
      ['ai', 'is'],
    ]),
)

/**
 * A verb and its negation written as one English word: the verb's folded form, and how many code units of what is written are
 * the negation (n't, not); null for other words.
 */
export function negatedVerb(form: string, written: string): { verb: string; length: number } | null {
  if (form === 'cannot') return { verb: 'can', length: 3 }
  if (!form.endsWith('nt') || !/n\P{L}t$/iu.test(written)) return null
  const verb = joined.get(form.slice(0, -2))
  return verb === undefined ? null : { verb, length: 3 }
}
