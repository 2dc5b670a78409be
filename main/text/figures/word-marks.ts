import { monthOfWord } from '../months.ts'

/** What a word may tell of the figures beside it, as bits: so that sentences without such a word are passed over at once. */
export const marks = {
  poll: 1,
  seeking: 2,
  earlier: 4,
  threat: 8,
  condition: 16,
  noon: 32,
  month: 64,
  year: 128,
} as const

const patterns: readonly (readonly [number, RegExp])[] = [
  [
    marks.poll,
    /^(?:polls?|survey\w*|pollsters?|экзитпол\p{L}*|опрос\p{L}*|соцопрос\p{L}*|социолог\p{L}*|сауалнама\p{L}*)$/u,
  ],
  [
    marks.seeking,
    /^(?:asked|asks|asking|sought|seek|seeks|seeking|demand\w*|request\w*|needs?|needed|requires?|required|called|запрос\p{L}*|потребова\p{L}*|требу\p{L}*|просит|просил\p{L}*|нужно|необходимо|требовал\p{L}*)$/u,
  ],
  [
    marks.earlier,
    /^(?:remember|once|formerly|earlier|previously|before|ago|last|previous|когда-то|раньше|прежде|ранее|назад|прошл\p{L}*|предыдущ\p{L}*)$/u,
  ],
  [marks.threat, /^(?:threaten|пригроз|угрож|қорқыт)/],
  [marks.condition, /^(?:if|unless|если|егер)$/],
  [marks.noon, /^(?:noon|midday|полудню|полудня|полдень)$/],
  [marks.year, /^(?:1[5-9]|20)\d\d$/],
]

const mostRemembered = 20_000
const remembered = new Map<string, number>()

/** The marks of a folded word, as bits. */
export function marksOf(word: string): number {
  const known = remembered.get(word)
  if (known !== undefined) return known
  let bits = monthOfWord(word, true) === null ? 0 : marks.month
  for (const [bit, pattern] of patterns) if (pattern.test(word)) bits |= bit
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(word, bits)
  return bits
}
