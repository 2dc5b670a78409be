import { foldWord } from './normalise.ts'

/** Months and days of the week, with the cases of Russian: English | Russian | Kazakh (beginnings, with any ending). */
const months = `
January Jan|январь января январе январю январем|қаңтар
February Feb|февраль февраля феврале февралю февралем|ақпан
March|март марта марте марту мартом|наурыз
April Apr|апрель апреля апреле апрелю апрелем|сәуір
May|май мая мае маю маем|мамыр
June|июнь июня июне июню июнем|маусым
July|июль июля июле июлю июлем|шілде
August Aug|август августа августе августу августом|тамыз
September Sept Sep|сентябрь сентября сентябре сентябрю сентябрем|қыркүйек
October Oct|октябрь октября октябре октябрю октябрем|қазан
November Nov|ноябрь ноября ноябре ноябрю ноябрем|қараша
December Dec|декабрь декабря декабре декабрю декабрем|желтоқсан`
const weekdays = `
Monday|понедельник понедельника понедельнику|дүйсенбі
Tuesday|вторник вторника вторнику|сейсенбі
Wednesday|среда среду среды среде|сәрсенбі
Thursday|четверг четверга четвергу|бейсенбі
Friday|пятница пятницу пятницы пятнице|жұма
Saturday|суббота субботу субботы субботе|сенбі
Sunday|воскресенье воскресенья воскресенью|жексенбі`

/** «Среда» is an environment too, «қазан» a cauldron: these are days only where the phrase says so. */
const onlyAfter: ReadonlyMap<string, RegExp> = new Map([
  ['среды', /^(?:до|с|со|утро|вечер|\d.*)$/],
  ['среде', /^(?:к|ко)$/],
  ['среда', /^\d.*$/],
  ['среду', /^(?:в|на|за)$/],
])
const kazakhEnding =
  /^(?:да|де|нда|нде|ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|дан|ден|нан|нен|ы|і|сы|сі|дағы|дегі|ндағы|ндегі|ында|інде|ын|ін)?$/

type Names = { en: Map<string, string>; ru: Map<string, string>; kk: [beginning: string, name: string][] }
let read: Names | undefined

/**
 * The month (`month5`) or day of the week (`day7`) that a word names, alike in English, Russian and Kazakh; null for other words.
 * `form` is folded; `isCapital`: written with a capital, without which an English word is none (may, march); `before`: the
 * folded form before it.
 */
export function dayName(form: string, language: string | null, isCapital: boolean, before: string): string | null {
  read ??= readNames()
  if (language === 'en') return isCapital ? (read.en.get(form) ?? null) : null
  if (language === 'ru') return onlyAfter.get(form)?.test(before) === false ? null : (read.ru.get(form) ?? null)
  if (language !== 'kk') return null
  for (const [beginning, name] of read.kk)
    if (form.startsWith(beginning) && kazakhEnding.test(form.slice(beginning.length))) return name
  return null
}

function readNames(): Names {
  const names: Names = { en: new Map(), ru: new Map(), kk: [] }
  for (const [kind, list] of [['month', months] as const, ['day', weekdays] as const]) {
    for (const [at, line] of list.trim().split('\n').entries()) {
      const [english = '', russian = '', kazakh = ''] = line.split('|')
      for (const word of english.split(' ')) names.en.set(foldWord(word), `${kind}${at + 1}`)
      for (const word of russian.split(' ')) names.ru.set(foldWord(word), `${kind}${at + 1}`)
      names.kk.push([foldWord(kazakh), `${kind}${at + 1}`])
    }
  }
  return names
}
