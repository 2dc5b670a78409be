import { calendar, type Unit } from './date-parts.ts'
import { type DatePattern, days, figure, found, monthOf, towardOf, weekdayOf } from './date-patterns.ts'

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const day = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?'
const year = '(?:1[5-9]|20)\\d\\d'
const to = '(?:\\s?[-–—]\\s?| to | through | until |(?<=[Bb]etween .{1,20}) and )'
const edge = '(?![\\p{L}\\p{N}])'
const start = '(?<![\\p{L}\\p{N}$€£.,-])'
const form = (source: string) => new RegExp(start + source + edge, 'gu')
const seasons = ['spring', 'summer', 'autumn', 'winter']

/** Ways to write dates in English; names of months and days need their capitals. */
export const englishDates: readonly DatePattern[] = [
  {
    form: form(
      `(?:(?<weekday>${weekday}),? )?(?<month>${month}) (?<day>${day})(?:${to}(?<to>${day}))?(?:,? (?<year>${year}))?`,
    ),
    read: groups => days(monthOf(groups.month, 'en'), sides(groups), weekdayOf(groups.weekday, 'en')),
  },
  {
    form: form(`(?<month>${month}) (?<day>${day})${to}(?<other>${month}) (?<to>${day})(?:,? (?<year>${year}))?`),
    read: ({ month: from, day: first, other, to: last, year: of }) =>
      found(
        calendar(figure(of), monthOf(from, 'en'), figure(first)),
        calendar(figure(of), monthOf(other, 'en'), figure(last)),
      ),
  },
  {
    form: form(`(?<day>${day}) (?<month>${month})${to}(?<to>${day}) (?<other>${month})(?:,? (?<year>${year}))?`),
    read: ({ day: first, month: from, to: last, other, year: of }) =>
      found(
        calendar(figure(of), monthOf(from, 'en'), figure(first)),
        calendar(figure(of), monthOf(other, 'en'), figure(last)),
      ),
  },
  {
    form: form(
      `(?:(?<weekday>${weekday}),? (?:the )?)?(?<day>${day})(?:${to}(?<to>${day}))? (?:of )?(?<month>${month})(?:,? (?<year>${year}))?`,
    ),
    read: groups => days(monthOf(groups.month, 'en'), sides(groups), weekdayOf(groups.weekday, 'en')),
  },
  {
    form: form(`(?:(?<part>early|late|mid)[ -])?(?<month>${month})(?:,| of)? (?<year>${year})`),
    read: ({ month: name, year: of }) => found(calendar(figure(of), monthOf(name, 'en'))),
  },
  {
    form: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|of|to|till|through|and|[Ee]arly|[Ll]ate|[Mm]id)[ -])(?:(?<toward>last|next|this|early|late|mid)[ -])?(?<month>${month})(?! ?\\d)${edge}|(?<near>[Ll]ast|[Nn]ext|[Tt]his) (?<other>${month})(?! ?\\d)${edge}`,
      'gu',
    ),
    read: ({ toward, month: name, near, other }) =>
      found(
        calendar(
          null,
          monthOf(name ?? other, 'en'),
          null,
          null,
          /^(?:last|next|this)$/i.test(near ?? toward ?? '') ? towardOf(near?.toLowerCase() ?? toward) : null,
        ),
      ),
  },
  {
    form: form(`(?:(?<toward>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast) )?(?<weekday>${weekday})`),
    read: ({ toward, weekday: name }) => {
      const which = weekdayOf(name, 'en')
      return which === null ? null : found({ kind: 'weekday', weekday: which, toward: towardOf(toward?.toLowerCase()) })
    },
  },
  {
    form: form(
      `(?<from>${year})(?:\\s?[-–—/]\\s?| to | through | until |(?<=[Bb]etween .{1,20}) and )(?<until>${year})`,
    ),
    read: ({ from, until }) =>
      (figure(from) ?? 0) < (figure(until) ?? 0) ? found(calendar(figure(from)), calendar(figure(until))) : null,
  },
  {
    form: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Oo]f|[Tt]he|[Tt]o|[Tt]ill|[Ff]or|[Tt]hrough|and|or|[Aa]s of|[Ee]arly|[Ll]ate|year) |[(])(?:(?<about>about|around|circa|c\\.) )?(?<year>${year})(?! ?(?:percent|per cent|%|votes|people|dollars|euros|tons|tonnes|metres|meters|km|kilomet))(?![,.]?\\d)${edge}|\\b(?<circa>[Cc]irca|[Aa]round|[Aa]bout) (?<near>${year})(?= |[.,;)])(?! \\p{Ll}+s )`,
      'gu',
    ),
    read: ({ about, year: of, circa, near }) => found(calendar(figure(of ?? near)), null, about || circa ? '~' : ''),
  },
  {
    form: form(`(?:[Tt]he )?(?:(?:early|late|mid)[ -])?(?<decade>(?:1[5-9]|20)\\d)0s`),
    read: ({ decade }) => found({ kind: 'decade', decade: figure(decade) ?? 0 }),
  },
  {
    form: form(
      `(?:(?<toward>[Ll]ast|[Nn]ext|[Tt]his) )?(?<season>spring|summer|autumn|fall|winter)(?:(?: of|,)? (?<year>${year}))?`,
    ),
    read: ({ toward, season, year: of }) => {
      if (toward === undefined && of === undefined) return null
      const at = seasons.indexOf(season === 'fall' ? 'autumn' : (season ?? ''))
      return found({ kind: 'season', season: 21 + at, year: figure(of), toward: towardOf(toward?.toLowerCase()) })
    },
  },
  {
    form: form(
      '(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]he day before yesterday|[Tt]he day after tomorrow)',
    ),
    read: ({ word = '' }) => found({ kind: 'counted', unit: 'day', count: countOfDay(word.toLowerCase()) }),
  },
  {
    form: form('(?<toward>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)'),
    read: ({ toward, unit }) =>
      found({ kind: 'counted', unit: unitOf(unit), count: towardOf(toward?.toLowerCase()) ?? 0 }),
  },
]

const sides = (groups: Readonly<Record<string, string | undefined>>) => ({
  day: groups.day,
  to: groups.to,
  year: groups.year,
})

const unitOf = (written: string | undefined): Unit =>
  written === 'week' ? 'week' : written === 'month' ? 'month' : 'year'

function countOfDay(word: string): number {
  if (word.startsWith('the day before')) return -2
  if (word.startsWith('the day after')) return 2
  return word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
}
