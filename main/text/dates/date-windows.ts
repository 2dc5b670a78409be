import type { Range } from '../range.ts'

/** What every way to write a date has in it: a year, a month, a day of the week, a season, or a word that counts from a day. */
const triggers: Readonly<Record<'en' | 'ru' | 'kk', RegExp>> = {
  en: /(?:1[5-9]|20)\d\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|fall|winter|esterday|oday|omorrow|onight|he day |week|month|year| ago| now/g,
  ru: /(?:1[5-9]|20)\d\d|январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|весн|летом|лета|осен|зим|вчера|сегодня|завтра|накануне|недел|месяц|год|назад/gi,
  kk: /(?:1[5-9]|20)\d\d|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан|қараша|желтоқсан|сенбі|жұма|кеше|бүгін|ертең|алдыңгүні|бүрсігүні|апта|ай|жыл|былтыр|биыл/gi,
}
/** A date and the word before it reach no further from what is in it, in code units. */
const [before, behind] = [48, 64]

/**
 * Where dates may stand in a text: the rest need not be looked at. In order, apart from one another, as [start, end) in UTF-16 code units;
 * none begins or ends within a word.
 */
export function dateWindows(text: string, language: 'en' | 'ru' | 'kk'): Range[] {
  const windows: Range[] = []
  for (const { index } of text.matchAll(triggers[language])) {
    const last = windows.at(-1)
    if (last && index - before <= last[1]) last[1] = Math.min(text.length, index + behind)
    else windows.push([Math.max(0, index - before), Math.min(text.length, index + behind)])
  }
  return windows.map(([start, end]) => [spaceBefore(text, start), spaceBehind(text, end)])
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at))

function spaceBefore(text: string, from: number): number {
  let at = from
  while (at > 0 && from - at < before && !isSpace(text, at - 1)) at--
  return at
}

function spaceBehind(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < behind && !isSpace(text, at)) at++
  return at
}
