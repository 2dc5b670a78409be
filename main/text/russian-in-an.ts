const endings = ['', 'а', 'у', 'ом', 'е', 'ы', 'ой', 'ою', 'ов', 'ам', 'ами', 'ах']
const inAn = new RegExp(`^(..+[ая]н)(?:${endings.filter(ending => ending !== '').join('|')})?$`)

/**
 * All cases of a word in -ан, -ян, -ана or -яна, where a folded form may be of one; else none. Snowball takes the -н of Казахстан, Иван and Татьяна for
 * a participle's and stems Казахстан and Казахстана to казахста, but Казахстане and Казахстаном to казахстан.
 */
export function casesInAn(form: string): string[] {
  const stem = inAn.exec(form)?.[1]
  return stem === undefined ? [] : endings.map(ending => stem + ending)
}
