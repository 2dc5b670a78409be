import { decodePicture } from '../main/ingest/ocr/decode-picture.ts'
import { builtInLanguages } from '../main/ingest/ocr/language-data.ts'
import { createPageReader, type PageReader } from '../main/ingest/ocr/page-reader.ts'
import { textOfBlocks } from '../main/ingest/ocr/recognised-text.ts'
import { createRecogniser, type Recogniser } from '../main/ingest/ocr/recogniser.ts'
import { languageGroups } from '../main/ingest/ocr/script-groups.ts'
import { drawPrint } from '../main/ingest/ocr/test-print.ts'
import type { Benchmark, Figures } from './benchmark.ts'
import { errorRate } from './ocr/error-rate.ts'
import { type PrintedText, printedTexts } from './ocr/texts.ts'

/** How a page is set: sizes of the letters in pixels, and quarters that it lies on its side by. 300 dots to the inch give 10 points 42. */
const settings = [
  { size: 42, width: 1800 },
  { size: 28, width: 1400 },
  { size: 16, width: 800 },
]

/** Language data that is tried on every text by itself, beside what Collate chooses. */
const alone = [['eng'], ['kaz'], ['ukr'], ['kaz', 'eng'], ['ukr', 'eng'], ['kaz', 'ukr', 'eng']]

/**
 * What OCR makes of print in five languages, drawn in a font of the project's: the rate of wrong letters, by the language data that
 * Collate chooses and by each that it could choose, and whether wrong words are among those that it marks.
 */
export const ocr: Benchmark = {
  options: { data: 'only this language data, for example kaz+eng, beside what Collate chooses' },
  operands: [],
  async run({ options }, say) {
    const recogniser = createRecogniser({ folder: null, languages: builtInLanguages })
    const readers: { name: string; reader(): PageReader }[] = [
      {
        name: 'collate',
        reader: () => createPageReader({ recogniser, groups: languageGroups([]), progress: () => {} }),
      },
      ...(options.data ? [options.data.split('+')] : alone).map(codes => ({
        name: codes.join('+'),
        reader: () => plainReader(recogniser, codes),
      })),
    ]
    const figures: Figures = {}
    try {
      for (const { name, reader } of readers) {
        const marked = { wrong: 0, wrongMarked: 0, marked: 0 }
        for (const text of printedTexts) {
          figures[`${name}.${text.language}.errors`] = await errorsIn(reader(), text, marked)
        }
        say(
          `${name}: ${printedTexts.map(({ language }) => `${language} ${((figures[`${name}.${language}.errors`] ?? 0) * 100).toFixed(1)} %`).join(', ')}`,
        )
        if (name !== 'collate') continue
        figures['collate.marked.recall'] = marked.wrong === 0 ? 1 : marked.wrongMarked / marked.wrong
        figures['collate.marked.precision'] = marked.marked === 0 ? 1 : marked.wrongMarked / marked.marked
      }
    } finally {
      await recogniser.close()
    }
    return figures
  },
}

/** Reads each page with these languages, whatever comes of it. */
function plainReader(recogniser: Recogniser, codes: readonly string[]): PageReader {
  return {
    async readPage(grey) {
      const { blocks } = await recogniser.recognise(grey, codes, () => {})
      return { ...textOfBlocks(blocks), languages: codes.join('+'), isTurned: false }
    },
  }
}

type Marked = { wrong: number; wrongMarked: number; marked: number }

/** The mean rate of wrong letters over the settings; counts the words that are wrong and those that are marked. */
async function errorsIn(reader: PageReader, { text }: PrintedText, counts: Marked): Promise<number> {
  const right = new Set(text.split(/\s+/))
  let sum = 0
  for (const setting of settings) {
    const read = await reader.readPage(await decodePicture(drawPrint(text, setting).toBuffer('image/png')))
    sum += errorRate(text, read.text)
    const marked = new Set(read.marks.filter(({ kind }) => kind === 'low-confidence').map(({ start }) => start))
    for (const { 0: word, index } of read.text.matchAll(/\S+/g)) {
      const isWrong = !right.has(word)
      if (isWrong) counts.wrong++
      if (marked.has(index)) counts.marked++
      if (isWrong && marked.has(index)) counts.wrongMarked++
    }
  }
  return sum / settings.length
}
