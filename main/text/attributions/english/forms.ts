/** The form of a verb, as bits: a written form may be two of them. */
export const forms = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const
