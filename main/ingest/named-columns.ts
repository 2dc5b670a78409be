/** Headings over whole names, in the languages of our readers and their neighbours; folded. */
const wholeNames = new Set(
  `name|names|full name|fullname|person|persons|people|entity|company|organisation|organization|query|queries|search|term|terms|keyword|keywords|
имя и фамилия|фамилия и имя|фамилия имя|фамилия имя отчество|фио|полное имя|персона|лицо|название|наименование|организация|компания|запрос|
аты-жөні|аты жөні|тегі аты|толық аты|атауы|ұйым|nom complet|nombre completo|vollständiger name`
    .split('|')
    .map(heading => heading.trim()),
)
const surnames = new Set(
  'surname|last name|lastname|family name|фамилия|тегі|nachname|nom|apellido|apellidos|soyadı|familiya'.split('|'),
)
const firstNames = new Set(
  'first name|firstname|given name|forename|имя|аты|есімі|vorname|prénom|nombre|adı|ism'.split('|'),
)

/**
 * The columns that hold the names, by the headings in the first row; a first name and a surname in columns of their own are one name.
 * Null where no heading is known: then there is none. A patronymic is left out: few reports give it.
 */
export function namedColumns(row: readonly string[]): number[] | null {
  const headings = row.map(folded)
  const find = (known: ReadonlySet<string>) => headings.findIndex(heading => known.has(heading))
  const whole = find(wholeNames)
  const [first, last] = [find(firstNames), find(surnames)]
  if (first >= 0 && last >= 0) return [first, last]
  const only = [whole, last, first].find(column => column >= 0)
  return only === undefined ? null : [only]
}

/** "Ф.И.О." is "фио", "Full_Name" is "full name". */
const folded = (heading: string) =>
  heading
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.:*#"'«»]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
