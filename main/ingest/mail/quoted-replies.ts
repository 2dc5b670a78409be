/** A stretch of a text in UTF-16 code units: [start, end). */
export type Stretch = { start: number; end: number }

/** "On Tuesday Ada wrote:" in the languages of mail programs. A line, or two where it was broken. */
const attribution =
  /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał(?:\(a\))?|пишет|писал(?:а|\(а\))?|написал(?:а|\(а\))?|пише|жазды)\s*:?\s*$/iu
const longestAttribution = 300

/** Lines that mail programs put over the whole mail that is answered. */
const separator =
  /^\s*-{3,}\s*(?:original message|original appointment|исходное сообщение|оригинальное сообщение|бастапқы хабарлама|ursprüngliche nachricht|message d['’]origine|mensaje original)\s*-{3,}\s*$/iu
const fromLine = /^\*?(?:from|von|de|от кого|от|кімнен|від)\*?\s*:\*?\s*\S/iu
const headerLine =
  /^\*?(?:sent|date|to|cc|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|отправлено|дата|кому|копия|тема|жіберілді|кімге|тақырыбы|надіслано)\*?\s*:/iu

type Line = { text: string; start: number; end: number }

/**
 * The parts of a mail's text that repeat an earlier mail: lines that begin with ">", with the line that says whose they are, and all
 * that follows the headers that Outlook puts over the mail it answers. In a forwarded mail those headers are the news, and stay.
 */
export function findQuotedReplies(text: string, { isForward = false, isFromPage = false } = {}): Stretch[] {
  const lines = linesOf(text)
  const rest = isForward ? -1 : lines.findIndex((_line, at) => beginsEarlierMail(lines, at))
  // On a page ">" is an ornament: what it quotes, it indents.
  const quoted = isFromPage ? [] : markedRuns(rest < 0 ? lines : lines.slice(0, rest))
  const earlier = rest < 0 ? undefined : lines[rest]
  return earlier ? [...quoted, { start: earlier.start, end: text.trimEnd().length }] : quoted
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ text: text.slice(start, Math.min(end, start + 2000)), start, end })
    start = end + 1
  }
  return lines
}

const isMarked = ({ text }: Line) => /^\s?>/.test(text)
const isBlank = ({ text }: Line) => text.trim() === ''

/** Runs of lines with ">", blank lines between them counted in. */
function markedRuns(lines: readonly Line[]): Stretch[] {
  const runs: Stretch[] = []
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]
    if (!first || !isMarked(first)) continue
    let last = at
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next]
      if (!line || !(isMarked(line) || isBlank(line))) break
      if (isMarked(line)) last = next
    }
    runs.push({ start: attributionStart(lines, at) ?? first.start, end: lines[last]?.end ?? first.end })
    at = last
  }
  return runs
}

/** Where the line begins that says whose the quoted lines are; undefined where there is none. */
function attributionStart(lines: readonly Line[], at: number): number | undefined {
  let above = at - 1
  const gap = lines[above]
  if (gap && isBlank(gap)) above--
  const line = lines[above]
  if (!line || line.text.length > longestAttribution || !attribution.test(line.text)) return undefined
  const before = lines[above - 1]
  const isBroken = !/\d/.test(line.text) && before && /\d/.test(before.text) && before.text.length < longestAttribution
  return isBroken && !isMarked(before) ? before.start : line.start
}

/** "-----Original Message-----", or three headers under each other of which the first is From. */
function beginsEarlierMail(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line) return false
  if (separator.test(line.text)) return true
  if (!fromLine.test(line.text)) return false
  const following = lines.slice(at + 1, at + 5).filter(({ text }) => headerLine.test(text))
  return following.length >= 2
}
