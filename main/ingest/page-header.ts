import { findWrittenDate } from './written-date.ts'

/** Letters and digits only, small: what two writings of one line have in common. */
export const withoutSigns = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Lines longer than this (UTF-16 code units) are sentences. */
const longestLine = 140

/** True for a line of what stands between headline and text: the headline itself, who wrote it and as what, when. */
export function isHeaderLine(text: string, known: { title: string | null; byline: string | null }): boolean {
  const words = withoutSigns(text)
  if (known.title && words === withoutSigns(known.title)) return true
  if (text.length > longestLine) return false
  if (known.byline && words.replace(/^(by|автор|авторы|текст)/u, '') === withoutSigns(known.byline)) return true
  return isDayLine(text) || /^by\s+\p{Lu}/iu.test(text) || isRole(text)
}

/** What stands beside a date: labels, hours, zones, days of the week, numbers of readers. */
const besideDates =
  /\b(first )?(published|posted|updated|last|modified|created|on|at|in|by|edited|[ap]\.?m\.?|[a-z]{3,4}t|gmt|utc|z|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|page [a-z]?\d+|comments?)\b|опубликовано|обновлено|сегодня|прочитано|просмотр\S*|рет қаралды|комментари\S*|рубрика/giu

/** True for a line with dates and little else: "Tuesday 6 November 2018, 5:42pm", "Posted: … Updated: …". */
function isDayLine(text: string): boolean {
  let rest = text
  let dates = 0
  for (let written = findWrittenDate(rest); written && dates < 4; written = findWrittenDate(rest)) {
    rest = `${rest.slice(0, written.start)} ${rest.slice(written.end)}`
    dates++
  }
  const words = rest.replaceAll(besideDates, ' ').match(/\p{L}+/gu) ?? []
  return dates > 0 && words.join('').length < 25
}

/** "Post Foreign Service", "Eastern Europe correspondent": not a sentence, and ends with what a person is. */
function isRole(text: string): boolean {
  return (
    text.length < 60 && /\b(correspondent|reporter|writer|columnist|bureau|staff|foreign service)$/iu.test(text.trim())
  )
}
