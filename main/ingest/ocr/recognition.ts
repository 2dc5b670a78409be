/** In pixels of the picture that was read. */
type Box = { x0: number; y0: number; x1: number; y1: number }

/** A word and how sure its reading is, 0 to 100. */
export type Word = { text: string; confidence: number; bbox: Box }
export type Line = { words: Word[]; bbox: Box; rowAttributes: { rowHeight: number } }
export type Paragraph = { lines: Line[] }
/** A column, a heading, a caption; `blocktype` is a name of Tesseract's. */
export type Block = { paragraphs: Paragraph[]; bbox: Box; blocktype: string }

/** What Tesseract made of a picture, and the codes whose data read some of it. */
export type Recognition = { blocks: Block[]; languages: string[] }

export const wordsOfBlocks = (blocks: readonly Block[]): Word[] =>
  blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))
