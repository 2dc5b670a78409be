import { calendar } from './date-parts.ts'
import { type DatePattern, days, figure, found, monthOf, towardOf, weekdayOf } from './date-patterns.ts'

const month =
  '(?:январ[яьею]м?|феврал[яьею]м?|март[аеу]?|мартом|апрел[яьею]м?|ма[йяею]|маем|июн[яьею]м?|июл[яьею]м?|август[аеу]?|августом|сентябр[яьею]м?|октябр[яьею]м?|ноябр[яьею]м?|декабр[яьею]м?)'
const weekday =
  '(?:понедельник(?:а|у|ом)?|вторник(?:а|у|ом)?|сред[уыой]{1,2}|четверг(?:а|у|ом)?|пятниц[уыеаой]{1,2}|суббот[уыеаой]{1,2}|воскресень[еяю]м?)'
const year = '(?:1[5-9]|20)\\d\\d'
const ofYear = `(?:[  ](?<year>${year})(?:[  ](?:год[ауе]?|г\\.?))?)?`
const day = '(?:[12]?\\d|3[01])(?:-?го)?'
const to = '(?:\\s?[-–—]\\s?| по | до )'
const edge = '(?![\\p{L}\\p{N}])'
const form = (source: string) => new RegExp(`(?<![\\p{L}\\p{N},.-])${source}${edge}`, 'giu')
const toward = '(?<toward>прошл|минувш|предыдущ|следующ|будущ|предстоящ|ближайш|эт|нынешн|текущ)\\p{L}{1,4} '
const seasons: ReadonlyMap<string, number> = new Map([
  ['вес', 21],
  ['лет', 22],
  ['осе', 23],
  ['зим', 24],
])

/** Ways to write dates in Russian. */
export const russianDates: readonly DatePattern[] = [
  {
    form: form(`(?:(?<weekday>${weekday}),? )?(?<day>${day})(?:${to}(?<to>${day}))?[  ](?<month>${month})${ofYear}`),
    read: groups =>
      days(
        monthOf(groups.month, 'ru'),
        { day: groups.day, to: groups.to, year: groups.year },
        weekdayOf(groups.weekday, 'ru'),
      ),
  },
  {
    form: form(`(?<day>${day})[  ](?<month>${month})${to}(?<to>${day})[  ](?<other>${month})${ofYear}`),
    read: ({ day: first, month: from, to: last, other, year: of }) =>
      found(
        calendar(figure(of), monthOf(from, 'ru'), figure(first)),
        calendar(figure(of), monthOf(other, 'ru'), figure(last)),
      ),
  },
  {
    form: form(`(?<month>${month})[  ](?<year>${year})(?:[  ](?:год[ауе]?|г\\.?))?`),
    read: ({ month: name, year: of }) => found(calendar(figure(of), monthOf(name, 'ru'))),
  },
  {
    form: form(`(?<toward>прошл|минувш|эт|следующ|будущ)\\p{L}{1,4} (?<month>${month})(?! ?\\d)`),
    read: ({ toward: near, month: name }) =>
      found(calendar(null, monthOf(name, 'ru'), null, null, towardOf(near?.toLowerCase()))),
  },
  {
    form: new RegExp(
      `(?<=(?<!\\p{L})(?:[вВ]|[сС]|[кК]|[дД]о|[пП]о|[зЗ]а|начале|конце|середине|начала|конца|середины) )(?<month>${month})(?! ?\\d)${edge}`,
      'gu',
    ),
    read: ({ month: name }) => found(calendar(null, monthOf(name, 'ru'))),
  },
  {
    form: form(`(?:${toward})?(?<weekday>${weekday})`),
    read: ({ toward: near, weekday: name }) => {
      const which = weekdayOf(name, 'ru')
      return which === null ? null : found({ kind: 'weekday', weekday: which, toward: towardOf(near?.toLowerCase()) })
    },
  },
  {
    form: form(`(?<from>${year})(?:\\s?[-–—]\\s?| по | до )(?<until>${year})(?:-?[ей])?[  ](?:год\\p{L}{0,3}|гг?\\.?)`),
    read: ({ from, until }) =>
      (figure(from) ?? 0) < (figure(until) ?? 0) ? found(calendar(figure(from)), calendar(figure(until))) : null,
  },
  {
    form: form(
      `(?:(?<about>около|примерно|приблизительно) )?(?:в )?(?<year>${year})(?:-?(?:го|му|м|й))?[  ](?:год[ауе]?|годом|г\\.?)`,
    ),
    read: ({ about, year: of }) => found(calendar(figure(of)), null, about ? '~' : ''),
  },
  {
    form: form(`(?<decade>(?:1[5-9]|20)\\d)0-(?:е|х|м|ми|ые|ых)(?: год\\p{L}{0,3})?`),
    read: ({ decade }) => found({ kind: 'decade', decade: figure(decade) ?? 0 }),
  },
  {
    form: form(
      `(?:(?<toward>прошл|минувш|эт|следующ|будущ)\\p{L}{1,4} )?(?<season>весной|летом|осенью|зимой|весны|осени|зимы|весну|осень|зиму)${ofYear}`,
    ),
    read: ({ toward: near, season = '', year: of }) => {
      const which = seasons.get(season.slice(0, 3).toLowerCase())
      if (which === undefined || (near === undefined && of === undefined)) return null
      return found({ kind: 'season', season: which, year: figure(of), toward: towardOf(near?.toLowerCase()) })
    },
  },
  {
    form: form('(?<word>позавчера|послезавтра|вчера|сегодня|завтра|накануне)'),
    read: ({ word = '' }) => {
      const small = word.toLowerCase()
      const count =
        small === 'позавчера' ? -2 : small === 'послезавтра' ? 2 : small === 'завтра' ? 1 : small === 'сегодня' ? 0 : -1
      // «Накануне» is the day before, of what is told or of the report: most often of the report.
      return found({ kind: 'counted', unit: 'day', count }, null, small === 'накануне' ? '?' : '')
    },
  },
  {
    form: form(`${toward}(?<unit>недел[еяюи]|месяц[еа]?|год[уа]?)`),
    read: ({ toward: near, unit = '' }) => {
      const of = /^недел/i.test(unit) ? 'week' : /^месяц/i.test(unit) ? 'month' : 'year'
      return found({ kind: 'counted', unit: of, count: towardOf(near?.toLowerCase()) ?? 0 })
    },
  },
]
