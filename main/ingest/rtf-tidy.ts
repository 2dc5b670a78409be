/** An RTF file made fit for officeparser, and what only its control words tell. */
export type TidyRtf = {
  rtf: string
  /** RTF of what the file says of itself, by the names of its groups: title, author, operator, subject, keywords, doccomm, company. */
  info: Map<string, string>
  created: Date | undefined
  modified: Date | undefined
  hasChanges: boolean
  pictures: number
}

/** Tokens of RTF (specification 1.9.1, "RTF Syntax"). */
const token = /\\'[0-9a-fA-F]{2}|\\([a-zA-Z]+)(-?\d+)? ?|\\[^a-zA-Z]|[{}]|[^\\{}]+/gs

/** Signs that officeparser passes over or shows as they are written. */
const signs: Record<string, string> = {
  emdash: '\\u8212?',
  endash: '\\u8211?',
  bullet: '\\u8226?',
  emspace: '\\u160?',
  enspace: '\\u160?',
  '\\~': '\\u160?',
  '\\_': '\\u8209?',
  '\\-': '',
}
/** The printed number of a list's item, which then stands before it as text; and what would make it a list a second time. */
const printed = new Set(['listtext', 'pntext', 'ls', 'ilvl'])
const infoGroups = new Set(['title', 'author', 'operator', 'subject', 'keywords', 'doccomm', 'company'])

type Group = { kind: '' | 'info' | 'dropped'; field?: string; isDeleted: boolean }

/**
 * Rewrites an RTF file, one letter for a byte: dashes and such as Unicode, numbers of lists as text, without pictures, embedded objects
 * and what was deleted while changes were tracked.
 */
export function tidyRtf(source: string): TidyRtf {
  const out: string[] = []
  const told: TidyRtf = {
    rtf: '',
    info: new Map(),
    created: undefined,
    modified: undefined,
    hasChanges: false,
    pictures: 0,
  }
  const groups: Group[] = []
  let here: Group = { kind: '', isDeleted: false }
  let skipUntil = 0

  function word(written: string, name: string, value: number | undefined) {
    if (name === 'bin') skipUntil = token.lastIndex + Math.max(0, value ?? 0)
    else if (name === 'pict' || name === 'objdata') drop(name)
    else if (name === 'info') here.kind = 'info'
    else if (here.kind === 'info' && infoGroups.has(name)) here.field = name
    else if (here.field !== undefined && name === 'u') text(written)
    else if (name === 'deleted') here.isDeleted = value !== 0
    else if (here.kind === '' && !printed.has(name)) out.push(signs[name] ?? written)
    if ((name === 'deleted' || name === 'revised') && value !== 0) told.hasChanges = true
  }
  function drop(name: string) {
    here.kind = 'dropped'
    if (name === 'pict') told.pictures++
  }
  function text(written: string) {
    if (here.field !== undefined) told.info.set(here.field, (told.info.get(here.field) ?? '') + written)
    else if (here.kind === '' && !here.isDeleted) out.push(signs[written] ?? written)
  }

  token.lastIndex = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [written, name, value] = match
    if (written === '{') {
      groups.push(here)
      here = { ...here }
      out.push(written)
    } else if (written === '}') {
      here = groups.pop() ?? here
      out.push(written)
    } else if (name !== undefined) word(written, name, value === undefined ? undefined : Number(value))
    else text(written)
    if (skipUntil > token.lastIndex) token.lastIndex = skipUntil
    skipUntil = 0
  }
  return { ...told, rtf: out.join(''), created: timeIn(source, 'creatim'), modified: timeIn(source, 'revtim') }
}

/** A time of the file's info; RTF names no time zone, so that it is taken for UTC. */
function timeIn(source: string, name: string): Date | undefined {
  const match = new RegExp(
    `\\\\${name}\\\\yr(\\d{4})\\\\mo(\\d{1,2})\\\\dy(\\d{1,2})(?:\\\\hr(\\d{1,2}))?(?:\\\\min(\\d{1,2}))?`,
  ).exec(source)
  if (!match) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(part => Number(part ?? 0))
  return new Date(Date.UTC(year, month - 1, day, hour, minute))
}
