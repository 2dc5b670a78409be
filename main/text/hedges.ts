import { type PhraseList, readPhrases } from './phrase-list.ts'

/*
 * Words and phrases by which a writer does not vouch for what is said ("shields"), and those that leave a figure open
 * ("approximators": after Prince, Frader and Bosk, 1982). Written for this project; folded (ё is е), `*` for any ending.
 */
const english = `
  alleged
  allegedly
  allegation*
  alleging
  alleges
  allege
  reportedly
  was reported to
  were reported to
  is reported to
  are reported to
  unconfirmed
  unverified
  not been confirmed
  not confirmed
  not been independently verified
  could not be verified
  could not be independently verified
  purported
  purportedly
  supposed
  supposedly
  apparent
  apparently
  seemingly
  seems
  seemed
  appears to
  appeared to
  appear to
  possible
  possibly
  perhaps
  maybe
  probable
  probably
  likely
  may
  might
  could be
  could have
  suspected
  presumed
  presumably
  is believed to
  are believed to
  was believed to
  were believed to
  it is believed
  is thought to
  are thought to
  was thought to
  were thought to
  is said to
  are said to
  was said to
  were said to
  is understood to
  are understood to
  it is understood
  is expected to
  are expected to
  was expected to
  were expected to
  so called
  self styled
  rumour*
  rumor*
  claimed
  claims
  claiming
  according to preliminary
  preliminary results
  preliminary figures
  preliminary data
  estimated
  an estimate
  it is estimated
  potentially
  conceivably
  in effect
  approximately
  roughly
  at least
  at most
  more or less`

/** Before a figure only: "about 30", but not "about the fire". */
const englishBeforeFigures = `
  about
  around
  some
  nearly
  almost
  over
  under
  up to
  close to
  more than
  fewer than
  less than
  no more than
  no fewer than
  no less than
  as many as
  as few as`

const russian = `
  якобы
  будто
  будто бы
  как будто
  вроде
  вроде бы
  мол
  дескать
  как сообщается
  как утверждается
  как утверждают
  как предполагается
  как считается
  по слухам
  ходят слухи
  слухи
  по неподтвержденн*
  неподтвержденн*
  не подтвержден*
  по непроверенн*
  непроверенн*
  предполагаем*
  предположительно
  предполагается
  предполагают
  предварительн*
  по предварительн*
  вероятно
  по всей вероятности
  вероятн*
  возможно
  возможн*
  может быть
  могло быть
  мог быть
  могла быть
  могли быть
  может
  могут
  мог бы
  могла бы
  могли бы
  видимо
  по видимому
  по всей видимости
  очевидно
  кажется
  похоже
  наверно
  наверное
  пожалуй
  едва ли
  вряд ли
  так называем*
  утверждает что
  утверждают что
  утверждал что
  утверждала что
  утверждали что
  подозреваем*
  подозревается
  подозреваются
  считается что
  ожидается
  потенциальн*
  приблизительно
  примерно
  ориентировочно
  порядка
  по оценкам
  по оценке
  как минимум
  по меньшей мере
  по крайней мере
  не менее
  не более
  не меньше
  не больше`

const russianBeforeFigures = `
  около
  почти
  более
  больше
  свыше
  менее
  меньше
  до`

const kazakh = `
  мүмкін
  бәлкім
  сірә
  ықтимал*
  шамасы
  көрінеді
  көрінген
  шығар
  имиш
  имиш мыш
  деседі
  десіп жүр
  деген сөз бар
  деген әңгіме бар
  деген болжам*
  болжам бойынша
  болжамды
  болжанып*
  болжануда
  болса керек
  болуы керек
  болар
  қауесет*
  сыбыс*
  расталма*
  расталған жоқ
  күдікті*
  алдын ала мәлімет*
  алдын ала деректер*
  алдын ала дерек*
  алдын ала қорытынды*
  айтуларынша
  айтылуынша
  мәліметке қарағанда
  сияқты көрінеді
  секілді көрінеді
  тәрізді
  кем дегенде
  шамамен
  жуық
  астам
  шақты
  аса`

/** The particle of hearsay, written with a hyphen (жеңіпті-мыс); by itself мыс is copper. */
const hearsay: ReadonlySet<string> = new Set(['мыс', 'міс', 'мыш', 'міш'])

type Lists = { anywhere: PhraseList; beforeFigures: PhraseList }
const none: PhraseList = () => 0
const sources: Readonly<Record<string, readonly [string, string | null]>> = {
  en: [english, englishBeforeFigures],
  ru: [russian, russianBeforeFigures],
  kk: [kazakh, null],
}
const read = new Map<string, Lists>()

function listsOf(language: string): Lists {
  const known = read.get(language)
  if (known) return known
  const [anywhere, beforeFigures] = sources[language] ?? [null, null]
  const lists = {
    anywhere: anywhere === null ? none : readPhrases(anywhere),
    beforeFigures: beforeFigures === null ? none : readPhrases(beforeFigures),
  }
  read.set(language, lists)
  return lists
}

/** Whether hedges of a language (the first part of its BCP 47 tag, or null) are known at all. */
export const knowsHedges = (language: string | null): boolean => language !== null && language in sources

/**
 * How many words from a place on are a hedge ("reportedly", «по предварительным данным», «көрінеді»); 0 where none begins there. `words`
 * are folded forms of one sentence, in a language (the first part of its BCP 47 tag); `isFigure` tells of a place whether a
 * figure begins there; `isHyphened`, whether a hyphen joins the word to the one before.
 */
export function hedgeAt(
  words: readonly string[],
  at: number,
  language: string | null,
  isFigure: (at: number) => boolean,
  isHyphened: (at: number) => boolean,
): number {
  if (language === null) return 0
  const lists = listsOf(language)
  const anywhere = lists.anywhere(words, at)
  if (anywhere > 0) return anywhere
  const before = lists.beforeFigures(words, at)
  if (before > 0 && isFigure(at + before)) return before
  return language === 'kk' && hearsay.has(words[at] ?? '') && isHyphened(at) ? 1 : 0
}
