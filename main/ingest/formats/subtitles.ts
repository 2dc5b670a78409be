import { readCues } from '../cues.ts'
import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { writeTranscript } from '../transcript.ts'

const time = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->`
const subRip = new RegExp(`^\\s*(?:\\d+[ \\t]*\\r?\\n)?${time}`)

/** Subtitles and transcripts with times, SubRip (.srt) and WebVTT (.vtt), by srt-vtt-parser. */
export const subtitles: Format = {
  name: 'subtitles',
  extractor: 'subtitles/1',
  isDear: false,
  recognises: ({ start }) => start !== null && (/^WEBVTT(?:\s|$)/.test(start) || subRip.test(start)),
  read,
}

async function read(source: Source): Promise<Content> {
  const cues = await readCues(source.text())
  if (cues.length === 0) throw unreadable('Nothing is said in these subtitles. The original is kept.')
  const remarks = damagedTime.test(source.text()) ? [damagedRemark] : []
  return { ...writeTranscript(cues), remarks }
}

/** A line that is a time but for what is damaged in it. */
const damagedTime = new RegExp(`^(?!\\s*${time}\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3}).*-->`, 'm')
const damagedRemark = 'Some times in these subtitles are damaged: what is said after them stands at the time before.'
