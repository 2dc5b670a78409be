/** What is said at a time of a recording: lines as they are shown, ms from its beginning. */
export type Cue = { from: number; to: number; lines: string[] }

/** As srt-vtt-parser gives them; its types do not reach us. */
type Entry = { from: number; to: number; text: string }

const timing = /((?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})/

/**
 * The cues of subtitles, SubRip or WebVTT, by srt-vtt-parser. It gives up at one damaged cue, and takes a cue's place on the screen
 * ("line:80%") for a time: so cues are written anew for it, without numbers and places. What follows a damaged time is said in the cue before.
 */
export async function readCues(text: string): Promise<Cue[]> {
  const { parse } = await import('@plussub/srt-vtt-parser')
  const whole = cuesIn(text)
    .filter(([, ...lines]) => lines.length > 0)
    .map(lines => lines.join('\n'))
  if (whole.length === 0) return []
  const { entries }: { entries: Entry[] } = parse(`WEBVTT\n\n${whole.join('\n\n')}\n`)
  return entries.map(({ from, to, text: said }) => ({ from, to, lines: said.split('\n') }))
}

/** Each cue as its times and its lines. */
function cuesIn(text: string): string[][] {
  const isWeb = /^\ufeff?WEBVTT/.test(text)
  const cues: string[][] = []
  // In SubRip, which has no comments, what stands alone after a blank line belongs to the cue before.
  let isOpen = false
  for (const block of text.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    if (isWeb) isOpen = false
    const lines = block.split('\n')
    lines.forEach((line, at) => {
      const times = timing.exec(line)
      if (times) {
        cues.push([`${plainTime(times[1])} --> ${plainTime(times[2])}`])
        isOpen = true
      } else if (isOpen && isSaid(line, lines[at + 1])) cues.at(-1)?.push(line.trim())
    })
  }
  return cues
}

/** Not blank, no damaged time, and not the number of the cue that begins with the next line. */
const isSaid = (line: string, next: string | undefined) =>
  !line.includes('-->') && /\S/.test(line) && !(next !== undefined && timing.test(next) && /^\s*\d+\s*$/.test(line))

/** "1:2,5" is "01:02.500". */
function plainTime(written = ''): string {
  const [clock = '', fraction = ''] = written.split(/[.,]/)
  return `${clock
    .split(':')
    .map(part => part.padStart(2, '0'))
    .join(':')}.${fraction.padEnd(3, '0')}`
}
