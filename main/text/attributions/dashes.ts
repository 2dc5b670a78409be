import type { Words } from './words.ts'

export const isDash = (sign: string): boolean => sign === '—' || sign === '–' || sign === '-' || sign === '―'

/** Whether what is said at an offset opens a line with a dash: speech, as a quotation is. */
export function opensWithDash({ text }: Pick<Words, 'text'>, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && text.charAt(at) === ' ') at--
  if (!isDash(text.charAt(at))) return false
  do at--
  while (at >= 0 && text.charAt(at) === ' ')
  return at < 0 || text.charAt(at) === '\n'
}
