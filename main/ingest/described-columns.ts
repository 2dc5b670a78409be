import { type DescribedField, describedFields } from '../contract/descriptions.ts'

export type Column = 'file' | DescribedField

/** Headings over what describes a document, as people write them in English, Russian and Kazakh; folded. */
const headings: Readonly<Record<Column, string>> = {
  file: 'file|file name|filename|files|path|file path|document|файл|имя файла|название файла|путь|документ|файл аты|файл атауы|құжат',
  title: 'title|headline|heading|заголовок|название|наименование|тақырып|тақырыбы|атауы',
  outlet:
    'outlet|source|publication|publisher|newspaper|media|medium|site|website|издание|источник|сми|газета|сайт|басылым|дереккөз|бақ',
  byline:
    'byline|by|author|authors|writer|reporter|journalist|автор|авторы|журналист|корреспондент|автор аты|авторы кім',
  date: 'date|document date|published|publication date|date published|day|дата|дата публикации|опубликовано|число|күні|күн|жарияланған күні',
  language: 'language|lang|язык|тіл|тілі',
  event: 'event|story|событие|тема|оқиға',
  tags: 'tag|tags|keyword|keywords|label|labels|topic|topics|тег|теги|тэг|тэги|метка|метки|ключевые слова|тегтер|белгі|белгілер',
}
const columnOf: ReadonlyMap<string, Column> = new Map(
  (['file', ...describedFields] as const).flatMap(column =>
    headings[column].split('|').map((heading): [string, Column] => [heading, column]),
  ),
)

/** What each column holds by its heading; null for a heading that is not known, and for a second column of a kind. */
export function describedColumns(row: readonly string[]): (Column | null)[] {
  const met = new Set<Column>()
  return row.map(heading => {
    const column = columnOf.get(folded(heading))
    if (column === undefined || met.has(column)) return null
    met.add(column)
    return column
  })
}

const folded = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.:*#"'«»]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
