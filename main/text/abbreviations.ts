/*
 * Abbreviations that end with a full stop but seldom end a sentence. Written for this project from the style of news copy;
 * lower case, without the last stop. Units (млн, тыс, руб) are not here: before a capital they do end the sentence.
 */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A name or a noun follows: the stop never ends a sentence. */
const beforeName = wordsOf(`
  mr mrs ms messrs dr prof gen brig sen sens rep reps gov govs lt col cpl sgt maj capt cmdr adm rev hon pres supt insp atty
  st mt ft fr sr msgr mme mlle vs v viz e.g i.e cf approx dept
  г-н г-жа г-на г-ну г-ном г-жи г-же им ул пр просп пл пос дер д-р проф акад гл зам обл р-н напр т.е т.н т.к т.наз св ген полк
  қ көш ауд обл акад проф ст-нт`)

/** A number follows: the stop ends a sentence only where none does. */
const beforeNumber = wordsOf(`
  no nos p pp vol fig art sec ch par ver jan feb mar apr jun jul aug sep sept oct nov dec
  ст п пп ч стр с рис табл гл т кв д корп янв февр мар апр авг сент окт нояб дек
  бет б`)

/** May end a sentence: it does where a word follows that likes to begin one. */
const mayEnd = wordsOf(`
  inc corp co ltd llc plc bros jr sr etc al est dept univ assn
  ala ariz calif colo conn del fla ga ill kan ky md mich minn mo mont neb nev okla ore tenn tex vt va wash wis wyo
  др`)

/** «И так далее»: before a capital, the sentence has ended. */
const closing = wordsOf('т.д т.п т.б т.с.с')

/** Words that begin sentences far more often than they follow an abbreviation or an initial. */
const starters = wordsOf(`
  the a an he she it they we you i this that these those there here in on at but and or so if when while after before as for from
  his her its their our my by with what who why how yet now then however still also some many most all no not one two
  он она оно они мы вы я это этот эта эти там тут в на но и а или если когда после до как по из его её ее их по-прежнему
  тем также однако при за для у с к так что кто где об о
  ол олар бұл біз сіз мен осы сол бірақ ал және енді`)

/** One capital (J., Н.; but the pronoun I is a word), or letters with stops between them (U.S., т.д., Ph.D.). */
const initials = /^(?:(?!I$)\p{Lu}|\p{L}{1,2}(?:\.\p{L}{1,2})+)$/u

/** Whether the stop after `word` ends a sentence, given the word or sign that follows. `word` is without that stop. */
export function endsSentence(word: string, next: string): boolean {
  const small = word.toLowerCase()
  if (beforeName.has(small)) return false
  if (beforeNumber.has(small) && /^[\d№]/.test(next)) return false
  if (closing.has(small)) return true
  if (!initials.test(word) && !mayEnd.has(small)) return true
  return starters.has(next.toLowerCase())
}
