import { longestText } from './limits.ts'

/** At most `longestText`, ending at a line or at least between two letters. */
export function cutText(text: string): string {
  if (text.length <= longestText) return text
  const line = text.lastIndexOf('\n', longestText)
  const end = line > longestText - 100_000 ? line + 1 : longestText
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return text.slice(0, splitsPair ? end - 1 : end)
}

/** Says that a text is cut to a length in UTF-16 code units. */
export const cutRemark = (length: number) =>
  `The text is cut: only its first ${length.toLocaleString('en')} characters can be read and searched here. The rest is in the original.`
