/*
 * Kazakh words by which somebody is said to say something. Written for this project.
 */

/** «…айтуынша», «…мәліметінше», «…пікірінше», «…хабарлауынша»: by whose words. */
export const bySource =
  /^(?:айтуынша|айтуларынша|сөзінше|пікірінше|ойынша|мәліметінше|деректерінше|дерегінше|хабарлауынша|мәлімдеуінше|есебінше|бағалауынша|болжамынша|түсіндіруінше)$/

const stems =
  'айт де мәлімде хабарла жариялан жарияла түсіндір санайды есепте атап өт қос ескерт растады раста жауап бер жаз баянда сендір уәде сұра талап жоққа білдір көрсет еске сал'
    .split(' ')
    .filter(stem => stem.length > 2)
const verbs: ReadonlySet<string> = new Set([
  'деді',
  'дейді',
  'деген',
  'деп',
  'айтты',
  'айтады',
  'өтті',
  'берді',
  'салды',
  'санайды',
  'есептейді',
  'сенеді',
  'ойлайды',
  'қосты',
  'жазды',
  'жазады',
  'сұрады',
  'білдірді',
])
const ending = /^(?:д[ыі]|т[ыі]|йд[ыі]|[ае]д[ыі]|ғ?ан|г?ен|п)$/

/** Whether a word is a finite verb of saying: мәлімдеді, хабарлады, айтады. */
export function isReportVerb(term: string): boolean {
  if (term === 'деп') return false
  if (verbs.has(term)) return true
  return stems.some(stem => term.startsWith(stem) && ending.test(term.slice(stem.length)))
}

/** Roles in the nominative, also with a possessive ending: министр, министрі, төрағасы. */
export const roleNouns =
  /^(?:президент|премьер|министр|депутат|сенатор|әкім|төраға|өкіл|хатшы|кандидат|үміткер|директор|басшы|жетекші|елші|сарапшы|саясаттанушы|заңгер|прокурор|судья|бақылаушы|куәгер|журналист|тұрғын|комиссия|министрлік|партия|агенттік|полиция|оппозиция|үкімет|ұйым)(?:[ыі]|с[ыі]|лар|лер|дар|дер|тар|тер|лары|лері|дары|дері|тары|тері)?$/

/** What may open a sentence before its subject. */
export const openingAdverbs: ReadonlySet<string> = new Set(
  'кеше бүгін сейсенбіде дүйсенбіде сәрсенбіде бейсенбіде жұмада сенбіде жексенбіде ал бірақ сондай-ақ кейін бұған бұрын дейін осыған сонымен бірге өз'.split(
    ' ',
  ),
)
