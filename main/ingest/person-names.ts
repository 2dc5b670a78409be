import { findWrittenDate } from './written-date.ts'

/** What stands before the names of those who wrote a report. */
const label =
  /^\W*(?:(?:written|reported|story|words|text|compiled)?\s?by|authors?|автор(?:ы|лар[ыі]?)?|авторы|текст|подготовил[аи]?|мақала авторы|дайындаған|von|par|por|autore?s?|yazan|كتب(?:ت)?|بقلم|מאת|نویسنده|گزارش)(?:\s*[:：]\s*|\s+)/iu

/** Words that say what somebody is, or belong to a page. */
const noName =
  /(?<!\p{L})(?:staff|reporters?|correspondents?|editors?|editorial|writers?|columnists?|bureau|news|newsroom|newspaper|agency|press|service|team|desk|photographers?|contributors?|special|guest|chief|senior|journalists?|producers?|anchor|admin|administrator|webmaster|author|follow|e-?mail|published|updated|posted|read|share|comments?|minutes?|report|chapters?|view|profile|message|about|more|articles?|posts?|stories|islands?|appendix|table|from|university|today|redaktion|redacción|rédaction|редакц\p{L}*|корреспондент\p{L}*|обозревател\p{L}*|журналист\p{L}*|пресс-служб\p{L}*|тілші\p{L}*|агентств\p{L}*|фото)(?!\p{L})/iu

/** Small words inside of names. */
const particles = new Set(
  'de da do dos das del della di du van von der den ter ten la le el al bin ibn ben y e zu af'.split(' '),
)

const between = /\s*(?:,|;|\/|&|\||·|•|\s[-–—]\s|\s(?:and|with|и|және|мен|und|et|y|og|och|ve|ו|و)\s)\s*/iu

/** At most this many names are taken of one line. */
const mostNames = 8

/**
 * The names of persons in a byline, in its order: "By JOHN TARRANT and Ada Quillfeather, Staff Writer" has two. Roles, places,
 * addresses, handles and names of one word are left out; names in capitals get small letters.
 */
export function readPersonNames(line: string): string[] {
  const words = withoutDates(line.slice(0, 400).replaceAll(/\s+/g, ' ')).replace(label, '').trim()
  const names = inverted(words) ?? words.split(between).filter(isPersonName).map(inSmallLetters)
  return [...new Set(names)].slice(0, mostNames)
}

const weekday = /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/giu

function withoutDates(line: string): string {
  const written = findWrittenDate(line)
  const rest = written ? `${line.slice(0, written.start)} | ${line.slice(written.end)}` : line
  return rest.replaceAll(weekday, '|').trim()
}

/** "Jong, Michiel de", as libraries write it. */
function inverted(words: string): string[] | null {
  const [, last, first] = /^([^,]+), ([^,]+)$/.exec(words) ?? []
  if (!last || !first || isPersonName(last) || isPersonName(first) || noName.test(words)) return null
  const name = `${first} ${last}`
  return /^\p{Lu}/u.test(first) && isPersonName(name) ? [inSmallLetters(name)] : null
}

/** True for a line that begins with "By" or its like in another language. */
export const hasBylineLabel = (line: string) => label.test(line)

/** Two to five words, each with a capital where the script has them. */
export function isPersonName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5 || words.length > 60 || noName.test(words)) return false
  if (/[\d@:!?"“”«»()_#]|\.\p{L}{2}/u.test(words)) return false
  const isNamed = (part: string) =>
    /^(?:\p{Lu}[\p{L}\p{M}.'’ʼ-]*|[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\u200c'’-]+|(?:d|l|al|el|ad|as|ash)['’-]\p{Lu}\p{L}+)$/u.test(
      part,
    )
  const real = parts.filter(part => !particles.has(part))
  return real.length >= 2 && real.every(isNamed) && real.some(part => /\p{L}{2}/u.test(part))
}

/** "JOHN O'BRIEN-HART" is "John O'Brien-Hart"; initials and names of two letters stay. */
function inSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.replaceAll(/\p{Lu}[\p{Lu}\p{M}]{2,}/gu, word => word.charAt(0) + word.slice(1).toLowerCase())
}
