import type { Mark } from '../../contract/marks.ts'
import { type Grey, middleOf, turnGrey } from './greyscale.ts'
import { processorTime } from './processor-time.ts'
import { meanConfidence, textOfBlocks } from './recognised-text.ts'
import type { Recogniser } from './recogniser.ts'
import { type Recognition, wordsOfBlocks } from './recognition.ts'
import type { LanguageGroup } from './script-groups.ts'

/** A page that was read: its text, marks of it, and the language data that read it ("kaz+eng"); blank where no word is sure. */
export type ReadPage = { text: string; marks: Mark[]; languages: string; isTurned: boolean }

export type PageReader = {
  /** Reads the pages of one file one after the other. Rejects where a page takes too long. */
  readPage(grey: Grey): Promise<ReadPage>
}

export type PageReaderOptions = {
  recogniser: Pick<Recogniser, 'recognise'>
  /** What is tried, in this order. One group where a person chose. */
  groups: readonly LanguageGroup[]
  progress(): void
}

/** Mean confidence from which a reading is taken as it is: right scripts have 85 to 95, wrong ones 35 to 60 (docs/formats.md). */
const clear = 80
/** Below this, the letters are another script's, or the page lies on its side. */
const unclear = 62
/** Below this nothing was recognised: a photograph's leaves and stones. */
const hopeless = 45
/** Turning is tried on so much of a page's middle, in pixels: it takes a second for each side. */
const probe = 1500
/** Processor time from which on nothing more is tried on a page, in ms: what takes so long is a drawing more often than print. */
const longEnough = 8_000
/** A reading of fewer letters than this must be clear: specks are taken for a letter or two. */
const fewLetters = 6
/** After so many pages that turning did not help, it is not tried on the rest. */
const mostTurnings = 3

/** Part of a page's letters that are of no Latin script, below which data for Latin print reads it better. */
const someLetters = 0.05

type Attempt = Recognition & { score: number; group: LanguageGroup; quarters: number }

/** Reads the pages of one file. What helped with a page is tried first on the next. */
export function createPageReader({ recogniser, groups, progress }: PageReaderOptions): PageReader {
  let usual: LanguageGroup = groups[0] ?? ['eng']
  let quarters = 0
  let inVain = 0

  let began = 0
  const isLate = () => processorTime() - began > longEnough

  async function attempt(grey: Grey, group: LanguageGroup, turned: number): Promise<Attempt> {
    const recognition = await recogniser.recognise(turnGrey(grey, turned), group, progress)
    return { ...recognition, score: meanConfidence(wordsOfBlocks(recognition.blocks)), group, quarters: turned }
  }

  /** The best reading of a page that lies as it should: what was used last, then the others until one is clear. */
  async function bestOf(grey: Grey, turned: number): Promise<Attempt> {
    let best = await attempt(grey, usual, turned)
    // Where no letter is seen at all, there is none of another script.
    if (best.blocks.length === 0 || wordsOfBlocks(best.blocks).length === 0) return best
    const others = groups.filter(group => group !== usual)
    // Latin letters alone are read better without the data for others.
    const worthTrying =
      best.score < clear ? others : others.slice(0, usual === groups[0] || hasOtherLetters(best) ? 0 : 1)
    for (const group of worthTrying) {
      if (isLate()) break
      const next = await attempt(grey, group, turned)
      if (next.score > best.score) best = next
      if (best.score >= clear) break
    }
    return best
  }

  /** By how many quarters the page must be turned to be read; null where no side is clear. */
  async function findTurn(grey: Grey): Promise<number | null> {
    const middle = middleOf(grey, probe)
    // The group for Cyrillic reads Latin print as well.
    const group = groups[1] ?? usual
    for (const turned of [1, 3, 2]) {
      if (isLate()) return null
      const { score, blocks } = await attempt(middle, group, turned)
      if (score >= clear - 5 && wordsOfBlocks(blocks).length > 4) return turned
    }
    return null
  }

  async function readPage(grey: Grey): Promise<ReadPage> {
    began = processorTime()
    let best = await bestOf(grey, quarters)
    if (best.score < unclear && inVain < mostTurnings && wordsOfBlocks(best.blocks).length > 2) {
      const turned = await findTurn(grey)
      if (turned === null) inVain++
      const other = turned === null ? null : await bestOf(grey, turned)
      if (other && other.score > best.score) best = other
    }
    const least = countLetters(best) < fewLetters ? clear : hopeless
    if (best.score < least) return { text: '', marks: [], languages: '', isTurned: false }
    const isClear = best.score >= clear
    if (isClear) {
      usual = best.group
      quarters = best.quarters
    }
    const languages = best.languages.length > 0 ? best.languages : best.group
    return { ...textOfBlocks(best.blocks), languages: languages.join('+'), isTurned: best.quarters !== 0 }
  }

  return { readPage }
}

const textOf = ({ blocks }: Recognition) =>
  wordsOfBlocks(blocks)
    .map(word => word.text)
    .join('')

const countLetters = (recognition: Recognition) => textOf(recognition).match(/[\p{L}\p{N}]/gu)?.length ?? 0

function hasOtherLetters(recognition: Recognition): boolean {
  const text = textOf(recognition)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters - latin > letters * someLetters
}
