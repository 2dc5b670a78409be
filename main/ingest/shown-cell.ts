import type { CellObject } from '@e965/xlsx'

/** SheetJS's formatting of numbers. Throws for formats it does not know. */
export type FormatNumber = (format: string, value: number) => string

/** Built-in formats whose shape depends on the country (ECMA-376, 18.8.30): month and day change places, so they are written plainly. */
const plain: Record<string, string> = { 'm/d/yy': 'yyyy-mm-dd', 'm/d/yy h:mm': 'yyyy-mm-dd hh:mm' }

/** What a cell shows: "03.02.2021", "45.7%". Where SheetJS cannot show a number by its format, the number itself. */
export function shownCell({ t, v, w, z }: CellObject, format: FormatNumber): string {
  if (t === 'z' || v === undefined || v === null) return ''
  if (t !== 'n' || typeof v !== 'number') return w ?? String(v)
  const pattern = typeof z === 'string' ? z : ''
  if (w !== undefined && !(pattern in plain)) return w
  try {
    return format(plain[pattern] ?? escapedFormat(pattern), v)
  } catch {
    return w ?? String(v)
  }
}

/** SheetJS gives up at dots of dates ("dd.mm.yyyy") and at signs of money; Excel takes them as they are written. */
function escapedFormat(pattern: string): string {
  const isDate = /[dmy]/i.test(pattern.replaceAll(quoted, ''))
  return pattern.replaceAll(pieces, (piece, letter: string | undefined) => {
    if (letter === undefined) return piece
    return known.test(letter) || (letter === '.' && !isDate) ? letter : `\\${letter}`
  })
}

const quoted = /"[^"]*"|\\.|\[[^\]]*\]/gsu
const pieces = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|\.0+|(.)/gsu
const known = /[\w\s#?,;@%$+\-/():!^&'~{}<>=]/
