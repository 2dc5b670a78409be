import type { Mark } from '../contract/marks.ts'
import type { Cue } from './cues.ts'
import { longestText } from './limits.ts'

/** A silence (ms) after which a paragraph begins. */
const pause = 4000
/** Lengths (code units) from which a paragraph ends with the next sentence, or with whatever cue comes. */
const longParagraph = 500
const longestParagraph = 1500

/** Subtitles as a readable text: cues joined to paragraphs, a speaker's name before each of theirs, and a mark of time on each cue. */
export function writeTranscript(cues: readonly Cue[]): { text: string; marks: Mark[] } {
  const pieces: string[] = []
  const marks: Mark[] = []
  let length = 0
  let paragraph = 0
  let speaker: string | undefined
  let before: Cue | undefined

  const write = (words: string) => {
    pieces.push(words)
    length += words.length
  }
  for (const cue of cues) {
    const said = spoken(withoutRepeated(cue, before))
    const isNew = startsParagraph(cue, said, { before, speaker, length: length - paragraph, last: pieces.at(-1) ?? '' })
    before = cue
    if (said.words === '') continue
    if (length > 0) write(isNew ? '\n\n' : ' ')
    if (isNew) paragraph = length
    if (isNew && said.speaker) write(`${said.speaker}: `)
    speaker = said.speaker
    const start = length
    write(said.words)
    const to = cue.to >= cue.from ? cue.to : null
    marks.push({
      kind: 'time',
      start,
      end: length,
      from: cue.from,
      to,
      ...(said.speaker ? { speaker: said.speaker } : {}),
    })
    if (length > longestText) break
  }
  return { text: pieces.join(''), marks }
}

type Said = { words: string; speaker: string | undefined }
type Around = { before: Cue | undefined; speaker: string | undefined; length: number; last: string }

function startsParagraph(cue: Cue, said: Said, { before, speaker, length, last }: Around): boolean {
  if (!before || said.speaker !== speaker || cue.from - before.to > pause) return true
  if (/^[-–—]\s/.test(said.words) || length > longestParagraph) return true
  return length > longParagraph && /[.?!…]["»”’)]*$/.test(last)
}

/** Captions made while one speaks show the line before once more above the new one. */
function withoutRepeated(cue: Cue, before: Cue | undefined): string[] {
  const last = before?.lines.at(-1)
  const isRolling = cue.lines.length > 1 || cue.to - cue.from <= 50
  return isRolling && last !== undefined && plain(cue.lines[0] ?? '') === plain(last) ? cue.lines.slice(1) : cue.lines
}

function spoken(lines: readonly string[]): Said {
  const speaker = /<v(?:\.[^\s>]*)?\s+([^>]{1,200})>/.exec(lines.join(' '))?.[1]?.trim()
  const words = lines.map(plain).filter(Boolean)
  // Two people in one cue have a line each.
  const isDialogue = words.filter(line => /^[-–—]\s?\S/.test(line)).length > 1
  return { words: words.join(isDialogue ? '\n' : ' '), speaker: speaker || undefined }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', lrm: '', rlm: '' }

/** Without tags, places on the screen, and signs that are written as entities. */
const plain = (line: string) =>
  line
    .replaceAll(/<[^<>]*>|\{\\[^{}]*\}/g, '')
    .replaceAll(/&(amp|lt|gt|nbsp|quot|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
