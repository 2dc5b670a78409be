import { endOfPercentage } from '../percentages.ts'
import type { FigureKind } from './figure.ts'
import { endOf, gapBefore, isJoined, type Reading, startOf } from './reading.ts'
import { entriesOf, type WordTable, wordTable } from './word-table.ts'

/** A unit beside a number: its name, the kind of figure it makes, and what a number of it is multiplied by (cents: 0.01 dollars). */
export type Unit = { unit: string; kind: FigureKind; factor: number }
/** A unit with the places of the tokens it takes, and where it ends in the text. */
export type FoundUnit = Unit & { last: number; end: number }

const unitOf = (unit: string, kind: FigureKind, factor = 1): Unit => ({ unit, kind, factor })

/** `unit kind factor: words`, a line for each. */
function readUnits(lines: string): [string, Unit][] {
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [head = '', words = ''] = line.split(':')
      const [unit = '', kind = '', factor = '1'] = head.trim().split(' ')
      return entriesOf(words, unitOf(unit, kind as FigureKind, Number(factor)))
    })
}

const signs = readUnits(`
km distance: km км
m distance: m м
cm distance: cm см
mm distance: mm мм
ha other: ha га
kg other: kg кг
g other: гр
MW other: mw мвт
GW other: gw гвт
kW other: kw квт
kWh other: kwh
km/h other: kmh kph кмч
mph other: mph
°C other: c с ℃
°F other: f
USD money: usd
EUR money: eur
KZT money: kzt
RUB money: rub`)

const tables: Readonly<Record<Reading['language'], WordTable<Unit>>> = {
  en: wordTable([
    ...signs,
    ...readUnits(`
USD money: dollar dollars bucks
USD money 0.01: cent cents
EUR money: euro euros
KZT money: tenge
RUB money: ruble rubles rouble roubles
GBP money: pound pounds sterling
JPY money: yen
CNY money: yuan renminbi
CHF money: franc francs
KGS money: som soms
UZS money: sum soum soums
UAH money: hryvnia hryvnias
TRY money: lira liras
INR money: rupee rupees
PLN money: zloty zlotys
second duration: second seconds
minute duration: minute minutes
hour duration: hour hours
day duration: day days
week duration: week weeks
month duration: month months
year duration: year years
year duration 10: decade decades
year duration 100: century centuries
km distance: kilometer kilometers kilometre kilometres
m distance: meter meters metre metres
cm distance: centimeter centimeters centimetre centimetres
mm distance: millimeter millimeters millimetre millimetres
mile distance: mile miles
ft distance: foot feet ft
inch distance: inch inches
kg other: kilogram kilograms kilo kilos kgs
g other: gram grams
t other: ton tons tonne tonnes
lb other: lb lbs
ha other: hectare hectares
acre other: acre acres
l other: liter liters litre litres
bbl other: barrel barrels
MW other: megawatt megawatts
GW other: gigawatt gigawatts
kW other: kilowatt kilowatts
°C other: degrees degree
times ratio: times`),
  ]),
  ru: wordTable([
    ...signs,
    ...readUnits(`
USD money: доллар*
USD money 0.01: цент цента центов центы
EUR money: евро
KZT money: тенге
KZT money 0.01: тиын*
RUB money: рубл* руб
RUB money 0.01: копе*
GBP money: фунт*
JPY money: иен иены йен йены
CNY money: юан*
CHF money: франк*
KGS money: сом сома сомов
UZS money: сум сума сумов
UAH money: грив*
TRY money: лир лиры
INR money: рупи*
second duration: секунд*
minute duration: минут* мин
hour duration: час часа часов часам часами часах
day duration: день дня дней дням днями днях сутки суток суткам сутками
week duration: недел*
month duration: месяц*
year duration: год года годам годами годах году годом лет летие
year duration 10: десятилети*
year duration 100: век веков века столети*
km distance: километр* км
m distance: метр*
cm distance: сантиметр*
mm distance: миллиметр*
mile distance: миль мили миля милях
kg other: килограмм* кило
g other: грамм*
t other: т тонн*
ha other: гектар*
l other: литр*
m3 other: кубометр*
bbl other: баррел*
MW other: мегаватт*
GW other: гигаватт*
kW other: киловатт*
°C other: градус*
times ratio: раз раза`),
  ]),
  kk: wordTable([
    ...signs,
    ...readUnits(`
USD money: доллар*
EUR money: еуро*
KZT money: теңге*
RUB money: рубл*
minute duration: минут*
hour duration: сағат*
day duration: күн* тәулік*
week duration: апта*
month duration: ай айға айдан айда айлық
year duration: жыл*
km distance: километр* шақырым*
m distance: метр*
kg other: килограмм* келі*
t other: тонна*
ha other: гектар*
bbl other: баррель*
°C other: градус*
times ratio: есе есеге рет`),
  ]),
}

/** Endings of Russian adjectives of a number: «34-летний», «15-процентный», and «двухдневный» in one word. */
const adjectives: readonly (readonly [RegExp, Unit])[] = [
  [/^летн/, unitOf('year', 'duration')],
  [/^(?:дневн|суточн)/, unitOf('day', 'duration')],
  [/^часов(?:ой|ая|ое|ые|ого|ую|ых|ым)/, unitOf('hour', 'duration')],
  [/^минутн/, unitOf('minute', 'duration')],
  [/^недельн/, unitOf('week', 'duration')],
  [/^месячн/, unitOf('month', 'duration')],
  [/^процентн/, unitOf('%', 'percentage')],
  [/^километров(?:ый|ая|ое|ой|ого|ую|ых)/, unitOf('km', 'distance')],
  [/^метров(?:ый|ая|ое|ой|ого|ую|ых)/, unitOf('m', 'distance')],
]

/** Signs that stand before a number, or behind it. */
const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₸': 'KZT',
  '₽': 'RUB',
  '¥': 'JPY',
  '₴': 'UAH',
  '₺': 'TRY',
  '₹': 'INR',
}
const signBefore = /(?:\b(?:US|A|C))?([$€£₸₽¥₴₺₹])[ \u00a0]?$/
const signBehind = /^[ \u00a0\u202f]?([€₸₽$£])/

/** A currency sign before an offset of the text, and where it begins. */
export function currencyBefore(text: string, offset: number): { unit: string; start: number } | null {
  if (offset === 0) return null
  const before = text.slice(Math.max(0, offset - 5), offset)
  const found = signBefore.exec(before)
  const unit = found ? currencySigns[found[1] ?? ''] : undefined
  return found && unit ? { unit, start: offset - (before.length - found.index) } : null
}

const percent = unitOf('%', 'percentage')
const temperature = /^ ?(?:°|º|˚) ?([CСFcсf])?/

/** The unit behind a number whose last token stands at a place; null where none follows. */
export function unitAfter(reading: Reading, last: number, suffix?: string): FoundUnit | null {
  const { text, words, language } = reading
  const written = suffix === undefined ? undefined : (tables[language](suffix)[0] ?? tables.en(suffix)[0])
  if (written) return found(reading, written, last)
  const end = endOf(reading, last)
  const percentEnd = endOfPercentage(text, end)
  if (percentEnd !== null) return pointsOrPercent(reading, last, percentEnd)
  const sign = signBehind.exec(text.slice(end, end + 2))
  if (sign) return { ...unitOf(currencySigns[sign[1] ?? ''] ?? '', 'money'), last, end: end + sign[0].length }
  const degrees = temperature.exec(text.slice(end, end + 4))
  if (degrees) return degreesAfter(reading, last, end + degrees[0].length, degrees[1])
  // "Billions of dollars".
  const isOf = language === 'en' && words[last + 1] === 'of' && /s$/.test(words[last] ?? '')
  const at = isOf ? last + 2 : last + 1
  if (at >= words.length || !isBesideNumber(reading, at)) return null
  const word = words[at] ?? ''
  if (/^(?:percentage|процентн\p{L}*|пайыздық)$/u.test(word) && isPoints(words[at + 1] ?? ''))
    return found(reading, unitOf('pp', 'points'), at + 1)
  const known = tables[language](word)[0] ?? (language === 'en' ? undefined : tables.en(word)[0])
  const adjective = language === 'ru' ? adjectives.find(([pattern]) => pattern.test(word))?.[1] : undefined
  if (adjective && gapBefore(reading, at) === '-') return found(reading, adjective, at)
  if (/^(?:кв|sq|square|cubic|куб|квадратн\p{L}*|кубическ\p{L}*|nautical|морск\p{L}*|basis|базисн\p{L}*)$/u.test(word))
    return compound(reading, at)
  if (!known || (known.unit === '°C' && word.length === 1)) return null
  if (word === 'с' || word === 'f') return null
  return known.kind === 'distance' ? speedOr(reading, known, at) : longer(reading, known, at)
}

/** A unit belongs to its number over a space, a hyphen or nothing. */
const isBesideNumber = (reading: Reading, at: number) =>
  isJoined(reading, at) || /^[ \u00a0]?\n?$/.test(gapBefore(reading, at))

const found = (reading: Reading, unit: Unit, last: number): FoundUnit => ({ ...unit, last, end: endOf(reading, last) })

/** "Percent", or "percentage points", «процентных пункта», which `endOfPercentage` stops before. */
function pointsOrPercent(reading: Reading, last: number, end: number): FoundUnit {
  let at = last
  while (at + 1 < reading.words.length && startOf(reading, at + 1) < end) at++
  if (at > last && isPoints(reading.words[at + 1] ?? '') && isJoined(reading, at + 1))
    return found(reading, unitOf('pp', 'points'), at + 1)
  return { ...percent, last: at, end }
}

const isPoints = (word: string) => /^(?:points?|пункт\p{L}*|тармақ\p{L}*)$/u.test(word)

function degreesAfter(reading: Reading, last: number, end: number, letter: string | undefined): FoundUnit {
  let at = last
  while (at + 1 < reading.words.length && startOf(reading, at + 1) < end) at++
  return { ...unitOf(/f/i.test(letter ?? '') ? '°F' : '°C', 'other'), last: at, end }
}

/** "Square meters", "cubic meters", "nautical miles", "basis points" and their like: two words. */
function compound(reading: Reading, at: number): FoundUnit | null {
  const { words, language } = reading
  const [one = '', two = ''] = [words[at], words[at + 1]]
  if (!/^[ .\u00a0]{1,2}$/.test(gapBefore(reading, at + 1))) return null
  if (/^(?:basis|базисн)/.test(one)) return found(reading, unitOf('bp', 'points'), at + 1)
  if (/^(?:nautical|морск)/.test(one)) return found(reading, unitOf('nmi', 'distance'), at + 1)
  const length = tables[language](two)[0]
  if (length?.kind !== 'distance') return null
  const isArea = /^(?:кв|sq)/.test(one)
  return found(reading, unitOf(`${length.unit}${isArea ? 2 : 3}`, 'other'), at + 1)
}

/** "Kilometers per hour", "metres a second", «метров в секунду», «км/ч». */
function speedOr(reading: Reading, unit: Unit, at: number): FoundUnit {
  const [one = '', two = ''] = reading.words.slice(at + 1, at + 3)
  const per = { km: /^(?:hour|час|ч$|h$)/, mile: /^hour/, m: /^(?:second|секунд|с$|s$)/ }[unit.unit]
  const speed = { km: 'km/h', mile: 'mph', m: 'm/s' }[unit.unit] ?? ''
  if (per && /^(?:per|an|a|в)$/.test(one) && per.test(two)) return found(reading, unitOf(speed, 'other'), at + 2)
  if (per && gapBefore(reading, at + 1) === '/' && per.test(one)) return found(reading, unitOf(speed, 'other'), at + 1)
  return found(reading, unit, at)
}

/** With the words that go on with a unit: degrees Celsius, US dollars. */
function longer(reading: Reading, unit: Unit, at: number): FoundUnit {
  const next = reading.words[at + 1] ?? ''
  if (unit.unit === '°C' && isJoined(reading, at + 1)) {
    if (/^fahrenheit$|^фаренгейт/.test(next)) return found(reading, unitOf('°F', 'other'), at + 1)
    if (/^celsius$|^цельси/.test(next)) return found(reading, unit, at + 1)
  }
  if (unit.kind === 'money' && /^(?:сша|us)$/.test(next) && isJoined(reading, at + 1))
    return found(reading, unit, at + 1)
  return found(reading, unit, at)
}

/** Units of one family, by how many of the smallest each is; a compound is told in the larger ("2 hours, 30 minutes"). */
export const families: Readonly<Record<string, { family: string; size: number }>> = {
  second: { family: 'time', size: 1 },
  minute: { family: 'time', size: 60 },
  hour: { family: 'time', size: 3600 },
  day: { family: 'time', size: 86_400 },
  week: { family: 'time', size: 604_800 },
  month: { family: 'time', size: 2_629_800 },
  year: { family: 'time', size: 31_557_600 },
  mm: { family: 'length', size: 0.001 },
  cm: { family: 'length', size: 0.01 },
  m: { family: 'length', size: 1 },
  km: { family: 'length', size: 1000 },
  mile: { family: 'length', size: 1609.344 },
  nmi: { family: 'length', size: 1852 },
  ft: { family: 'length', size: 0.3048 },
  inch: { family: 'length', size: 0.0254 },
  g: { family: 'mass', size: 0.001 },
  kg: { family: 'mass', size: 1 },
  lb: { family: 'mass', size: 0.45359237 },
  t: { family: 'mass', size: 1000 },
  ha: { family: 'area', size: 10_000 },
  acre: { family: 'area', size: 4046.8564224 },
  m2: { family: 'area', size: 1 },
  km2: { family: 'area', size: 1e6 },
  pp: { family: 'points', size: 1 },
  bp: { family: 'points', size: 0.01 },
}
