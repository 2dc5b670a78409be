import { calendar } from './date-parts.ts'
import { type DatePattern, days, figure, found, monthOf, towardOf, weekdayOf } from './date-patterns.ts'

const month =
  '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қыркүйег|қазан|қараша|желтоқсан)\\p{L}{0,5}'
const weekday = '(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)(?:[дт][еа]|нің|ның|ге|ға|ден|дан|сі)?'
const year = '(?:1[5-9]|20)\\d\\d'
const edge = '(?![\\p{L}\\p{N}])'
const form = (source: string) => new RegExp(`(?<![\\p{L}\\p{N},.-])${source}${edge}`, 'giu')
const ofYear = `(?<year>${year})(?:[  ](?:жыл(?:ғы|дың|ы)|ж\\.?)|-?(?:ші|шы|інші)? жылғы)[  ]`

/** Ways to write dates in Kazakh. */
export const kazakhDates: readonly DatePattern[] = [
  {
    form: form(`(?:${ofYear})?(?<day>[12]?\\d|3[01])(?:\\s?[-–—]\\s?(?<to>[12]?\\d|3[01]))?[  -](?<month>${month})`),
    read: ({ year: of, day, to, month: name }) => days(monthOf(name, 'kk'), { day, to, year: of }),
  },
  {
    form: form(`${ofYear}(?<month>${month})`),
    read: ({ year: of, month: name }) => found(calendar(figure(of), monthOf(name, 'kk'))),
  },
  {
    form: form(`(?:(?<toward>өткен|былтырғы|келесі|биылғы) )?(?<month>${month})`),
    read: ({ toward, month: name = '' }) =>
      // «Қазан» and «маусым» are words too; a month stands in the locative.
      toward !== undefined || /[дт][ае]$/u.test(name)
        ? found(calendar(null, monthOf(name, 'kk'), null, null, towardOf(toward)))
        : null,
  },
  {
    form: form(`(?:(?<toward>өткен|келесі|алдағы|осы) )?(?<weekday>${weekday})`),
    read: ({ toward, weekday: name }) => {
      const which = weekdayOf(name, 'kk')
      return which === null ? null : found({ kind: 'weekday', weekday: which, toward: towardOf(toward?.toLowerCase()) })
    },
  },
  {
    form: form(`(?<from>${year})\\s?[-–—]\\s?(?<until>${year})[  -]жыл\\p{L}{0,7}`),
    read: ({ from, until }) =>
      (figure(from) ?? 0) < (figure(until) ?? 0) ? found(calendar(figure(from)), calendar(figure(until))) : null,
  },
  {
    form: form(`(?<decade>(?:1[5-9]|20)\\d)0(?:-|ыншы|інші|-шы|-ші)? ?жылдар\\p{L}{0,5}`),
    read: ({ decade }) => found({ kind: 'decade', decade: figure(decade) ?? 0 }),
  },
  {
    form: form(`(?<year>${year})(?:[  -](?:шы |ші )?жыл(?!дар)\\p{L}{0,5}|[  ]ж\\.?)`),
    read: ({ year: of }) => found(calendar(figure(of))),
  },
  {
    form: form('(?<word>алдыңгүні|бүрсігүні|кеше|бүгін|ертең)'),
    read: ({ word = '' }) => {
      const counts: ReadonlyMap<string, number> = new Map([
        ['алдыңгүні', -2],
        ['кеше', -1],
        ['бүгін', 0],
        ['ертең', 1],
        ['бүрсігүні', 2],
      ])
      return found({ kind: 'counted', unit: 'day', count: counts.get(word.toLowerCase()) ?? 0 })
    },
  },
  {
    form: form('(?<toward>өткен|келесі|осы) (?<unit>апта|ай|жыл)(?:да|ы)?'),
    read: ({ toward, unit }) =>
      found({
        kind: 'counted',
        unit: unit === 'апта' ? 'week' : unit === 'ай' ? 'month' : 'year',
        count: towardOf(toward?.toLowerCase()) ?? 0,
      }),
  },
  {
    form: form('(?<word>былтыр|биыл)'),
    read: ({ word = '' }) => found({ kind: 'counted', unit: 'year', count: word.toLowerCase() === 'биыл' ? 0 : -1 }),
  },
]
