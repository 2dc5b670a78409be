import type { FigureKind } from './figure.ts'
import type { Reading } from './reading.ts'
import { entriesOf, type WordTable, wordTable } from './word-table.ts'

/** A unit beside a number: its name, the kind of figure it makes, and what a number of it is multiplied by (cents: 0.01 dollars). */
export type Unit = { unit: string; kind: FigureKind; factor: number }

/** A unit. */
export const unitOf = (unit: string, kind: FigureKind, factor = 1): Unit => ({ unit, kind, factor })

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

/** The units that words name, by language. */
export const tables: Readonly<Record<Reading['language'], WordTable<Unit>>> = {
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
export const adjectives: readonly (readonly [RegExp, Unit])[] = [
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
