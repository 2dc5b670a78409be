/** A stretch of a text: [start, end) in UTF-16 code units. */
export type Range = [start: number, end: number]
