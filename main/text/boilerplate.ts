/** Lines longer than this are sentences, whatever is in them. In code units. */
const longestLine = 160

/** What web pages and agencies put around a report. Written for this project. */
const furniture =
  /^(?:all rights reserved|last updated|updated:|read (?:more|also)|related (?:stories|articles)|more from|subscribe|sign up|share this|follow us|advertisement$|get the latest|click here|copyright (?:©|\d)|©|\(c\) |photo:|source:|comments?$|letters to the editor|читайте также|подпишитесь|подписывайтесь|поделиться|реклама$|фото:|источник:|все права|при перепечатке|при использовании|комментарии|обновлено:|по теме:?$|тағы оқыңыз|бөлісу|жарнама|сурет:|дереккөз:|барлық құқық)/iu

const byline = /^(?:by|автор|авторы|текст|авторы:|автор:|сурет|мәтін)[\s:]/iu
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
const englishMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const small =
  /^(?:г|год|года|году|жылғы|жылы|ж|of|the|at|on|and|in|a|p|m|am|pm|updated|published|опубликовано|жариялан\p{L}*)$/u
const monthOrDay =
  /^(?:январ|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)/u

/**
 * Whether a line that stands by itself is not part of a report but of what stands around it: who wrote it, where and when it
 * appeared, rights, links and requests. A headline is not.
 */
export function isBoilerplate(line: string): boolean {
  if (line.length > longestLine) return false
  if (furniture.test(line)) return true
  // What stands in quotation marks is the name of an outlet.
  const bare = line.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, 'X')
  const words = bare.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  if (byline.test(line)) return words.length <= 8 && words.slice(1).every(isNameOrDate)
  return hasDate(line) && words.length <= 12 && !/[.!?]$/.test(line) && words.every(isNameOrDate)
}

/** A year alone is not a date: headlines name years. */
function hasDate(line: string): boolean {
  if (!year.test(line)) return false
  return (
    englishMonth.test(line) ||
    /\d[./-]\d/.test(line) ||
    line.split(/[\s,]+/).some(word => monthOrDay.test(word.toLowerCase()))
  )
}

function isNameOrDate(word: string): boolean {
  const lower = word.toLowerCase()
  return /^\p{N}/u.test(word) || word !== lower || small.test(lower) || monthOrDay.test(lower)
}
