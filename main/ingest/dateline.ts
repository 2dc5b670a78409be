import { monthPattern } from './month-names.ts'

/** Place, day and agency at the beginning of a report, as written, with what is told apart in it. */
export type Dateline = {
  /** As written: "BRENNHOLM, Jan 10 (Norwire)". */
  text: string
  /** "Norwire"; null where none is named. */
  agency: string | null
  /** A name between slashes after it; null where none is named. */
  byline: string | null
}

// A hyphen is only in the class: were it a separator too, "A-A-A-…" could be read in exponentially many ways.
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*)*"
const day = `(?:${monthPattern} \\d{1,2}|\\d{1,2} ${monthPattern})`
const dash = '\\s?(?:—|–|--|-)\\s?'

const forms = [
  // "BRENNHOLM, Jan 10 (Norwire) -", "PINE HOLLOW (WKLD) -", "SEVREN CITY, Marwand, Oct. 3 —", "TARSK —"
  new RegExp(
    `^((?<place>${capitals})(?:, \\p{Lu}[\\p{L}. ]{1,30})?(?:,? ${day})?(?: \\((?<agency>[^()]{2,40})\\))?)${dash}`,
    'iu',
  ),
  // "ОЗЁРНЫЙ БРОД, 10 января. /СеверИнформ/."
  new RegExp(`^((?<place>${capitals}),? ${day}[.,]? ?/(?<agency>[^/]{2,40})/)`, 'iu'),
  // "КӨКТАС. 4 желтоқсан. ДалаАқпарат /Гүлнар Әбіш/ -", "Көктас. 4 желтоқсан. ДалаАқпарат -"
  new RegExp(
    `^((?<place>\\p{Lu}[\\p{L} -]{1,40})[.,] ${day}\\.? (?<agency>\\p{L}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}.-]*)?))(?: ?/(?<byline>[^/]{3,60})/)?${dash}`,
    'iu',
  ),
]

/** Words in capitals before a dash that are no places. */
const noPlace =
  /^(?:breaking|update[ds]?|exclusive|watch|live|video|new|note|correction|warning|photos?|opinion|analysis|review|interview|срочно|видео|обновлено|эксклюзив|внимание|важно|мнение|интервью)(?!\p{L})/iu

/** The dateline that a paragraph begins with; null where it begins with none. */
export function readDateline(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 200).replaceAll(/\s+/g, ' ').trimStart()
  for (const form of forms) {
    const match = form.exec(start)
    const { place = '', agency, byline } = match?.groups ?? {}
    // The flag `i` serves the months; places are in capitals all the same, but for agencies that write them small.
    if (!match || noPlace.test(place) || !isPlace(place, agency)) continue
    return { text: (match[1] ?? '').trim(), agency: agency?.trim() ?? null, byline: byline?.trim() ?? null }
  }
  return null
}

/** Paragraphs that may stand before the one with the dateline: a summary, points, a byline. */
const paragraphsBefore = 8

/** The dateline of a text: of the first of its paragraphs that has one. */
export function findDateline(text: string): Dateline | null {
  const paragraphs = text
    .slice(0, 8192)
    .split(/\n+/)
    .filter(line => line.trim() !== '')
  for (const paragraph of paragraphs.slice(0, paragraphsBefore)) {
    const dateline = readDateline(paragraph)
    if (dateline) return dateline
  }
  return null
}

function isPlace(place: string, agency: string | undefined): boolean {
  if (!/\p{Lu}{3}/u.test(place)) return agency !== undefined && /^\p{Lu}/u.test(place) && /^\p{Lu}/u.test(agency)
  return place === place.toUpperCase()
}
