import type { DocumentField } from '../contract/documents.ts'
import { type Content, found } from './format.ts'

export const commentsRemark = 'Comments in the margin are kept among the document’s details, not in its text.'

export const changesRemark = 'This document has tracked changes: inserted words are in its text, deleted ones are not.'
export const hiddenRemark = 'There are sheets that are hidden where the file is opened; they are read too.'
export const picturesRemark = 'There are pictures in this document; words in them are not read.'

/** What an Office file says of itself. */
export type OfficeInfo = {
  title?: string | undefined
  author?: string | undefined
  lastModifiedBy?: string | undefined
  created?: Date | undefined
  modified?: Date | undefined
  subject?: string | undefined
  keywords?: string | undefined
  description?: string | undefined
  company?: string | undefined
  language?: string | undefined
}

/** Names that programs and shops put in for the author. */
const nobody =
  /^(?:(?:microsoft |windows |office )*(?:office )?user|user name|owner|admin(?:istrator)?|author|unknown|un-?named|guest|default(?: user)?|test(?: user)?|microsoft|ms office|open ?office|libre ?office|python-docx|openpyxl|apache poi|pandoc|docx|admin pc|home pc|my pc|пользователь(?: windows| microsoft office)?|автор|админ(?:истратор)?|владелец|неизвестно|қолданушы|пайдаланушы)$/i
/** Titles that programs put in: of no document, of another file, of a template. */
const nothing =
  /^(?:microsoft (?:word|excel|powerpoint)(?: -.*)?|(?:document|документ|book|книга|presentation|презентация|untitled|doc|sheet|лист)\s?\d*|(?:no )?title|без имени.*|заголовок|word document|powerpoint presentation|презентация powerpoint)$/i

/**
 * Title, author and date as an Office file's properties give them, where they can be believed: no author that a program filled in, no
 * login name of one word, no date before there were such files, of a template, or after the last change. All of it stays in `fields`.
 */
export function infoContent(info: OfficeInfo, now = Date.now()): Omit<Content, 'text'> {
  const title = info.title?.trim() ?? ''
  const author = info.author?.trim() ?? ''
  return {
    title: nothing.test(title) || !/\p{L}{2}/u.test(title) ? undefined : found(title, 'info'),
    byline: isName(author) ? found(author, 'info') : undefined,
    date: found(isSoundDate(info, now) ? info.created?.toISOString().slice(0, 10) : undefined, 'info'),
    language: found(info.language, 'info'),
    fields: fieldsOf(info),
  }
}

/** A given name and a surname, or initials: one word alone is more often a login than a person. */
const isName = (author: string) =>
  !nobody.test(author) && /\p{L}[\p{L}'’-]*\.?[\s\u00a0]*[\s.][\s\u00a0]*\p{L}{2}/u.test(author)

/** When the document of the library python-docx was made, which is left in every document written with it. */
const pythonTemplate = Date.UTC(2013, 11, 23, 23, 15)
const day = 24 * 60 * 60 * 1000

function isSoundDate({ created, modified }: OfficeInfo, now: number): boolean {
  const at = created?.getTime() ?? Number.NaN
  const changed = modified?.getTime() ?? at
  return at > Date.UTC(1985, 0, 1) && at < now + day && at !== pythonTemplate && !(changed < at - day)
}

function fieldsOf(info: OfficeInfo): DocumentField[] {
  const values: [string, string | undefined][] = [
    ['Title', info.title],
    ['Author', info.author],
    ['Created', inWords(info.created)],
    ['Modified', inWords(info.modified)],
    ['Last modified by', info.lastModifiedBy],
    ['Company', info.company],
    ['Subject', info.subject],
    ['Keywords', info.keywords],
    ['Description', info.description],
  ]
  return values.flatMap(([name, said]) => {
    const value = found(said, 'info')?.value
    return value ? [{ name, value }] : []
  })
}

/** "2016-03-04 10:15 UTC"; nothing of what is no time. */
function inWords(at: Date | undefined): string | undefined {
  if (!at || !Number.isFinite(at.getTime())) return undefined
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
