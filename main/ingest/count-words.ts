const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** How many words a text has, as a person would count them: "81.7", "Nazarbayev’s" and "re-elected" are one each. */
export function countWords(text: string): number {
  let words = 0
  word.lastIndex = 0
  while (word.test(text)) words++
  return words
}
